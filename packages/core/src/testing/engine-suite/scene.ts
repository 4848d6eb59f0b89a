import { createEngine, type Engine } from '../../engine/create-engine.ts'
import type { EngineOptions, LogNote } from '../../engine/options.ts'
import { accepted, type Accepted } from '../../engine/outcome.ts'
import { developmentKeys, type KeyProvider } from '../../journal/seal.ts'
import type { Environment } from '../../kernel/environment.ts'
import type { CaseId } from '../../process/case-id.ts'
import type { AnyProcess, CommandFor, OpeningFor } from '../../process/process.ts'
import type { Store } from '../../store/port.ts'
import { county, region } from '../hearing/county.ts'
import { docket } from '../hearing/docket.ts'
import { hearing } from '../hearing/hearing.ts'
import { matter } from '../hearing/matter.ts'
import type { Worker, WorkerOptions } from '../../engine/worker.ts'
import { type Attend, type Time, timeFrom } from '../store-harness.ts'
import { audit, call, chair, clerk, hearingEnvironment, otherClerk } from '../hearing/hearing-world.ts'
import { pictureOf } from '../store-suite/picture.ts'

export const TENANT = 'a'
export type HearingId = CaseId<'hearing'>
export type HearingCommand = CommandFor<typeof hearing>

const processes = [hearing, county, region, docket, matter] as const
type Processes = (typeof processes)[number]

/** An engine on a store, with the parties of the hearing and a clock of its own. */
export interface Scene {
  readonly store: Store
  readonly engine: Engine<Store, Processes>
  readonly office: ReturnType<Engine<Store, Processes>['as']>
  readonly panel: Scene['office']
  readonly otherOffice: Scene['office']
  readonly auditor: Scene['office']
  readonly notes: readonly LogNote[]
  /** Whoever does what nobody asks for. */
  readonly worker: (options: WorkerOptions) => Pick<Worker, 'round'>
  /** Sets the clock to noon, in the hearing's zone, of a day. */
  readonly on: (day: string) => void
  /** A hearing just called, on the first of September. */
  readonly called: (changes?: Partial<OpeningFor<typeof hearing>>) => Promise<HearingId>
  /** Records a fact for the office, or for the panel where it is the panel's act, on its day. */
  readonly does: (id: HearingId, command: HearingCommand) => Promise<Accepted<'hearing'>>
  /** Everything the tenant has, as far as the store tells. */
  readonly picture: () => Promise<unknown>
}

export interface SceneChanges {
  readonly environment?: Environment
  readonly processes?: readonly AnyProcess[]
  readonly keys?: KeyProvider
  /** The trial's, where the store's clock has to go along. */
  readonly time?: Time
  /** The trial's; the engine's own workers where absent. */
  readonly attend?: Attend
}

const PANELS = new Set(['hearing.begun', 'hearing.adjourned', 'costs.settled'])

/** Sets the scene on a store. */
export function sceneOn(store: Store, changes: SceneChanges = {}): Scene {
  const { time = timeFrom('') } = changes
  time.goTo(noon('2025-09-01'))
  const notes: LogNote[] = []
  const made: EngineOptions<Store, Processes> = {
    store,
    processes: (changes.processes ?? processes) as typeof processes, // variants of the same
    environment: changes.environment ?? hearingEnvironment,
    keys: changes.keys ?? developmentKeys(),
    clock: time.now,
    log: (note) => void notes.push(note),
  }
  const engine = createEngine(made)
  const as = (party: typeof clerk) => engine.as({ tenant: TENANT, party })
  const [office, panel] = [as(clerk), as(chair)]
  const on = (day: string) => time.goTo(noon(day))
  return {
    store,
    engine,
    office,
    panel,
    otherOffice: as(otherClerk),
    auditor: as(audit),
    notes,
    worker: (options) => changes.attend?.(engine as never, made, options) ?? engine.worker(options), // any of its processes
    on,
    called: async (with_ = {}) => accepted(await office.open(hearing, { ...call, ...with_ })).case,
    does: async (id, command) => {
      if (command.occurredOn.slice(0, 10) > time.now().slice(0, 10)) on(command.occurredOn.slice(0, 10))
      return accepted<'hearing'>(await (PANELS.has(command.type) ? panel : office).record(id, command))
    },
    picture: async () => {
      const rows = await store.caseIds(TENANT, 0, 1000)
      return pictureOf(
        store,
        TENANT,
        rows.map((row) => row.case),
      )
    },
  }
}

/** Noon of a day in the hearing's zone. */
export function noon(day: string): string {
  return `${day}T05:00:00.000Z`
}

/** The facts of a whole hearing, in order, after the call. */
export const facts: readonly HearingCommand[] = [
  { type: 'notice.posted', occurredOn: '2025-09-10', place: 'Chợ Đồng Xuân' },
  { type: 'hearing.begun', occurredOn: '2025-09-23' },
  {
    type: 'statement.taken',
    occurredOn: '2025-09-23',
    number: 1,
    speaker: 'voter-1',
    name: 'Nguyễn Thị Riêng',
    said: 'Đường ngập nước',
  },
  { type: 'hearing.adjourned', occurredOn: '2025-09-23' },
  { type: 'report.written', occurredOn: '2025-09-26', pages: 3 },
  { type: 'costs.settled', occurredOn: '2025-09-27', amount: 10 },
  { type: 'file.shut', occurredOn: '2025-10-06' },
]

/** The facts by which a hearing behind doors comes to its end, after the call. */
export const closedFacts: readonly HearingCommand[] = facts.filter(
  ({ type }) => type !== 'statement.taken' && type !== 'hearing.adjourned',
)

/** Records all the facts of a hearing, one after the other. */
export async function runs(
  scene: Scene,
  id: HearingId,
  commands: readonly HearingCommand[] = facts,
): Promise<readonly Accepted<'hearing'>[]> {
  const done: Accepted<'hearing'>[] = []
  for (const command of commands) done.push(await scene.does(id, command))
  return done
}

/** Codes of a refused command's reasons; what else became of it, where it was not refused. */
export function reasonsOf(outcome: {
  readonly outcome: string
  readonly refused?: readonly { readonly code: string }[]
}): readonly string[] {
  return outcome.refused?.map(({ code }) => code) ?? [outcome.outcome]
}
