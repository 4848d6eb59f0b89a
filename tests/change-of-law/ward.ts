import { sqliteStore } from '@civicflow/adapters/sqlite'
import {
  accepted,
  type CaseId,
  createEngine,
  type DeadlineView,
  developmentKeys,
  instantOf,
  type IsoDay,
  type Law,
  registerOf,
} from '@civicflow/core'
import { haNoi, recommendation, supervision, vietnam } from '@civicflow/workflows'

const tenant = 'ha-noi'
const front = 'front/phuong-ba-dinh'
export const committee = 'committee/phuong-ba-dinh'
export const leader = `${front}/vice-chair`

const keys = developmentKeys()
const register = registerOf(haNoi)

type Facts = Readonly<Record<string, unknown>>

/** The Front of a ward, whose supervisions and recommendations are cases in a file, under the law it is opened with. */
export type Ward = ReturnType<typeof wardUnder>

export function wardUnder(law: Law, file: string) {
  let now = instantOf('2026-08-01T08:00', 'Asia/Ho_Chi_Minh')
  const store = sqliteStore({ file, durability: 'normal' })
  const environment = vietnam({ register, law })
  const processes = [supervision, recommendation]
  const engine = createEngine({ store, processes, environment, keys, clock: () => now })
  const clerk = engine.as({ tenant, party: { person: 'p-20', office: `${front}/clerk` } })
  const recordedOn = (day: IsoDay) => (now = instantOf(`${day}T17:00`, environment.zone))
  const stands = async (id: CaseId) => {
    const view = await clerk.read(id)
    if (view === undefined) throw new Error(`the clerk does not see ${id}`)
    return view
  }
  const opens = async (process: typeof supervision | typeof recommendation, day: IsoDay, facts: Facts) => {
    recordedOn(day)
    const sample = process.samples[process.opening]?.[0]
    const opening = { actor: front, ...sample, ...facts, occurredOn: day }
    const { case: id } = accepted(await clerk.open(process, opening as never)) // a sample of its own
    return id as CaseId
  }
  /** Records the first sample of a fact, with changes, for the Front unless they name another; on its day unless later. */
  const does = async (id: CaseId, day: IsoDay, type: string, facts: Facts = {}, recorded = day) => {
    recordedOn(recorded)
    const { process } = await stands(id)
    const sample = processes.find((one) => one.id === process)?.samples[type]?.[0]
    const command = { actor: front, ...sample, ...facts, type, occurredOn: day }
    return accepted(await clerk.record(id, command as never)) // a sample of its own
  }
  return {
    does,
    stands,
    /** A team of an item of the plan that meets the People's Committee of the ward once, on a day. */
    meetsOn: async (day: IsoDay, planned: IsoDay = '2027-05-04') => {
      const { plan: _unopened, ...own } = supervision.samples['supervision.opened']?.[0] ?? {}
      const id = await opens(supervision, planned, { ...own, plan: undefined, objects: [committee] })
      const session = { session: 'S1', body: committee, day, place: 'Trụ sở UBND phường Ba Đình' }
      await does(id, planned, 'teamPlan.made', { sessions: [session] })
      await does(id, planned, 'team.established')
      return id
    },
    /** A recommendation of the Front that is sent and waits to be received. */
    recommends: async (day: IsoDay) => {
      const id = await opens(recommendation, day, {})
      await does(id, day, 'recommendation.sent')
      return id
    },
    /** A deadline, and what is said of it. */
    deadline: async (id: CaseId, duty: string): Promise<DeadlineView> => {
      const found = (await stands(id)).deadlines.find((one) => one.duty === duty)
      if (found === undefined) throw new Error(`nothing is owed as ${duty}`)
      return found
    },
    explained: async (id: CaseId, duty: string) => clerk.explainDue(id, duty),
    recomputed: async () => engine.recompute(tenant),
    faults: async () => (await engine.verify(tenant)).faults,
    close: async () => engine.close(),
  }
}
