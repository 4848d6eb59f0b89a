import {
  accepted,
  type AnyProcess,
  type CaseId,
  createEngine,
  developmentKeys,
  memoryStore,
  registerOf,
  type Store,
} from '@civicflow/core'
import { boardSupervision } from '../src/board-supervision/process.ts'
import { samples as boardSupervisionSamples } from '../src/board-supervision/samples.ts'
import { critique } from '../src/critique/process.ts'
import { samples as critiqueSamples } from '../src/critique/samples.ts'
import { recommendation } from '../src/recommendation/process.ts'
import { samples as recommendationSamples } from '../src/recommendation/samples.ts'
import { haNoi } from '../src/register/ha-noi.ts'
import { supervisionBoard } from '../src/supervision-board/process.ts'
import { samples as boardSamples } from '../src/supervision-board/samples.ts'
import { supervisionPlan } from '../src/supervision-plan/process.ts'
import { samples as planSamples } from '../src/supervision-plan/samples.ts'
import { supervision } from '../src/supervision/process.ts'
import { samples as supervisionSamples } from '../src/supervision/samples.ts'
import { vietnam } from '../src/vietnam.ts'

const tenant = 'ha-noi'

type Facts = Readonly<Record<string, unknown>>

const samplesOf: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>> = {
  'board-supervision': boardSupervisionSamples,
  critique: critiqueSamples,
  recommendation: recommendationSamples,
  supervision: supervisionSamples,
  'supervision-board': boardSamples,
  'supervision-plan': planSamples,
}

/** What an office runs on; a store of its own, and the versions in use, unless told. */
export interface OfficeOptions {
  readonly store?: Store
  /** Plans are opened under this version. */
  readonly plan?: typeof supervisionPlan
  readonly earlier?: readonly AnyProcess[]
}

/** The Front of Ba Đình, whose plan, supervisions and recommendations are cases in a store; its clerk records. */
export function supervisionOffice({ store, plan = supervisionPlan, earlier = [] }: OfficeOptions = {}) {
  let now = '2025-10-01T11:00:00.000Z'
  const engine = createEngine({
    store: store ?? memoryStore({ clock: () => now }),
    processes: [
      plan as AnyProcess,
      ...earlier,
      supervision,
      boardSupervision,
      supervisionBoard,
      critique,
      recommendation,
    ],
    environment: vietnam({ register: registerOf(haNoi) }),
    keys: developmentKeys(),
    clock: () => now,
  })
  const front = 'front/phuong-ba-dinh'
  const clerk = engine.as({ tenant, party: { person: 'p-20', office: `${front}/clerk` } })
  const stands = async (id: CaseId) => {
    const view = await clerk.read(id)
    if (view === undefined) throw new Error(`the clerk does not see ${id}`)
    return view
  }
  /** Records the first sample of a fact, with changes, for the Front unless they name another actor. */
  const tell = async (id: CaseId, day: string, type: string, changes: Facts = {}, by = clerk) => {
    now = `${day}T11:00:00.000Z`
    const [sample] = samplesOf[(await stands(id)).process]?.[type] ?? []
    const command = { actor: front, ...sample, ...changes, type, occurredOn: day }
    return by.record(id, command) // the samples of several processes; the engine checks each
  }
  const does = async (id: CaseId, day: string, type: string, changes: Facts = {}) =>
    accepted(await tell(id, day, type, changes))
  return {
    clerk,
    viceChair: engine.as({ tenant, party: { person: 'p-35', office: `${front}/vice-chair` } }),
    engine,
    tell,
    does,
    stands,
    verify: async () => engine.verify(tenant),
    /** A plan of these items, issued. */
    plans: async (items: readonly object[]) => {
      const [drafted] = planSamples['plan.drafted']
      if (drafted === undefined) throw new Error('a plan has a sample of its opening')
      const { partyCommittee: _unasked, ...rest } = drafted
      const opening = { ...rest, items, actor: front, occurredOn: '2025-10-01' }
      const { case: id } = accepted(await clerk.open(plan, opening as never)) // items of the test
      await does(id, '2025-10-05', 'draft.circulated')
      await does(id, '2025-10-10', 'member.agreed', { actor: 'women-union/phuong-ba-dinh' })
      for (const body of ['council/phuong-ba-dinh', 'committee/phuong-ba-dinh'])
        await does(id, '2025-11-10', 'stateBody.agreed', { actor: body })
      await does(id, '2025-12-15', 'plan.issued')
      return id
    },
  }
}
