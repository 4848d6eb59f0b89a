import type { Engine } from '../../engine/create-engine.ts'
import type { Handle } from '../../engine/handle.ts'
import { accepted } from '../../engine/outcome.ts'
import type { AnyProcess } from '../../process/process.ts'
import type { Sealed } from '../../process/schema.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { hearing } from '../hearing/hearing.ts'
import { audit, call, clerk } from '../hearing/hearing-world.ts'
import type { Claim, Trial } from '../store-harness.ts'
import { facts, type HearingCommand, noon, runs, type Scene, sceneOn, TENANT } from './scene.ts'

/** A tenant is told nothing of another's cases, and changes none, by whatever it calls. */
export const otherTenantClaims: readonly Claim[] = [
  {
    name: 'every call of a handle answers another tenant about a case, a key or an effect as about one that is not there',
    holds: ({ store }) => answersOthers(store),
  },
  {
    name: 'no call of an engine for one tenant tells of another or changes what it has',
    holds: (trial) => staysApart(trial),
  },
]

const OTHER = 'b'
const KEY = 'key-of-the-clerk'

/** What a stranger may know of a case of somebody else: its name, and those of what belongs to it. */
interface Known {
  readonly id: string
  readonly key: string
  readonly effect: string
  readonly sealed: Sealed
}

type AnyHandle = Scene['office']
type Try = (handle: AnyHandle, known: Known) => unknown

const notice: HearingCommand = { type: 'notice.posted', occurredOn: '2025-09-10', place: 'Chợ' }

/** Every method of a handle; one that is new has to be tried too. */
const TRIES: Readonly<Record<keyof Handle<AnyProcess>, Try>> = {
  open: (handle, { id }) => handle.open(hearing, { ...call, town: id }),
  record: (handle, { id, key }) => handle.record(id, notice, { key, expectedRevision: 1 }),
  recordAll: (handle, { id }) => handle.recordAll([{ case: id, command: notice }]),
  correct: (handle, { id }) => handle.correct(id, { void: 2 }, { reason: 'Ghi nhầm' }),
  recuse: (handle, { id }) => handle.recuse(id, { person: 'bob', reason: 'x', on: '2025-09-01' }),
  prepare: (handle, { id }) => handle.prepare(id, notice),
  prepareOpening: (handle, { id }) => handle.prepareOpening(hearing, { ...call, town: id }),
  whatIf: (handle, { id }) => handle.whatIf(id, notice),
  forecast: (handle, { id }) => handle.forecast(id, '2026-01-01'),
  outcomeOf: (handle, { key }) => handle.outcomeOf(key),
  recompute: (handle, { id }) => handle.recompute(id),
  allowed: (handle, { id }) => handle.allowed(id),
  mayOpen: (handle) => handle.mayOpen(hearing),
  explain: (handle, { id }) => handle.explain(id, notice),
  explainOpening: (handle, { id }) => handle.explainOpening(hearing, { ...call, town: id }),
  explainDue: (handle, { id }) => handle.explainDue(id, 'notice'),
  read: (handle, { id }) => handle.read(id),
  history: (handle, { id }) => handle.history(id),
  diagram: (handle, { id }) => handle.diagram(id, 'en'),
  reveal: (handle, { id, sealed }) => handle.reveal(id, sealed),
  worklist: (handle) => handle.worklist(),
  due: (handle) => handle.due({}),
  overdue: (handle) => handle.overdue(),
  dueSoon: (handle) => handle.dueSoon({ value: 30, unit: 'days' }),
  diary: (handle) => handle.diary(),
  cases: (handle) => handle.cases(),
  count: (handle) => handle.count(),
  counts: (handle) => handle.counts('state'),
  search: (handle) => handle.search('duong'),
  children: (handle, { id }) => handle.children(id),
  links: (handle, { id }) => handle.links(id),
  deadLetters: (handle) => handle.deadLetters(),
  retryDelivery: (handle, { effect }) => handle.retryDelivery(effect, 'Thử lại'),
  dropDelivery: (handle, { effect }) => handle.dropDelivery(effect, 'Bỏ'),
  position: (handle) => handle.position(),
  changes: (handle) => handle.changes(0),
}

/** A tenant with a case in which much has come about, and what others may know of it. */
async function aTenant(scene: Scene): Promise<Known> {
  const { case: id } = accepted(await scene.office.open(hearing, call, { key: KEY }))
  await runs(scene, id, facts.slice(0, 4))
  const refuses = () => Promise.reject(new Error('no address'))
  await scene.engine.worker({ tenants: [TENANT], attempts: 1, deliver: refuses }).round()
  const [letter] = (await scene.office.deadLetters()).rows
  const sealed = sealedIn((await scene.office.history(id))?.entries)
  if (letter === undefined || sealed === undefined)
    throw new Error('there are a dead letter and a sealed value')
  return { id, key: KEY, effect: letter.effect.id, sealed }
}

/** The first sealed value in what an entry, a list or a record holds. */
function sealedIn(value: unknown): Sealed | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('sealed' in value) return value as unknown as Sealed // nothing else is called so
  for (const part of Object.values(value)) {
    const found = sealedIn(part)
    if (found !== undefined) return found
  }
  return undefined
}

async function answersOthers(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const known = await aTenant(scene)
  const before = await scene.picture()
  const unknown = { ...known, id: 'f'.repeat(known.id.length), key: 'no-key', effect: 'no-effect' }
  expectEqual(Object.keys(scene.office).toSorted(), Object.keys(TRIES).toSorted(), 'every method is tried')
  for (const party of [clerk, audit]) {
    const [other, nobody] = [OTHER, 'c'].map((tenant) => scene.engine.as({ tenant, party }))
    if (other === undefined || nobody === undefined) throw new Error('two handles')
    for (const [name, ask] of Object.entries(TRIES)) {
      const told = renamed(await ask(other, known), known, unknown)
      expectEqual(
        told,
        renamed(await ask(other, unknown), unknown, unknown),
        `${name}: as if it were not there`,
      )
      expectEqual(
        told,
        renamed(await ask(nobody, unknown), unknown, unknown),
        `${name}: as if there were none`,
      )
    }
  }
  expectEqual(await store.position(OTHER), 0, 'nothing is written for the other')
  expectEqual(await scene.picture(), before, 'nor for the one')
}

/** An answer, with the names it was asked by in place of those of others. */
function renamed(answer: unknown, { id, key, effect }: Known, to: Known): unknown {
  const text = JSON.stringify(answer ?? null)
  return JSON.parse(text.replaceAll(effect, to.effect).replaceAll(id, to.id).replaceAll(key, to.key))
}

type AnyEngine = Engine<Store, AnyProcess>

/** Every method of an engine that is about a tenant, for the other one. */
const ENGINE_TRIES: Readonly<Record<keyof AnyEngine, ((engine: AnyEngine) => unknown) | 'of no tenant'>> = {
  as: (engine) => engine.as({ tenant: OTHER, party: clerk }).cases(),
  apply: 'of no tenant',
  catchUp: (engine) => engine.catchUp(OTHER),
  recompute: (engine) => engine.recompute(OTHER),
  migrate: (engine) => engine.migrate(OTHER),
  worker: (engine) => engine.worker({ tenants: [OTHER], deliver: () => {} }).round(),
  verify: (engine) => engine.verify(OTHER),
  checkpoint: (engine) => engine.checkpoint(OTHER),
  processes: 'of no tenant',
  environment: 'of no tenant',
  now: 'of no tenant',
  close: 'of no tenant',
}

async function staysApart({ store, time }: Trial): Promise<void> {
  const scene = sceneOn(store, { time })
  const { id, effect } = await aTenant(scene)
  const engine = scene.engine as unknown as AnyEngine // any of its processes
  expectEqual(Object.keys(engine).toSorted(), Object.keys(ENGINE_TRIES).toSorted(), 'every method is tried')
  time.goTo(noon('2025-12-01'))
  const before = await scene.picture()
  for (const [name, ask] of Object.entries(ENGINE_TRIES)) {
    if (ask === 'of no tenant') continue
    const told = JSON.stringify((await ask(engine)) ?? null)
    expectThat(!told.includes(id) && !told.includes(effect), `${name} tells nothing of the other’s`)
    expectEqual(await scene.picture(), before, `${name} changes nothing of the other’s`)
  }
  const prepared = await scene.engine.as({ tenant: OTHER, party: clerk }).prepareOpening(hearing, call)
  if (prepared.outcome !== 'prepared') throw new Error('a case can be opened')
  expectEqual((await engine.apply(prepared)).outcome, 'committed', 'the other opens its own case')
  expectEqual(await scene.picture(), before, 'which changes nothing here')
  const { rows } = await scene.engine.as({ tenant: OTHER, party: clerk }).cases()
  expectEqual(
    rows.map((row) => row.case),
    [prepared.case],
    'and is all that it has',
  )
}
