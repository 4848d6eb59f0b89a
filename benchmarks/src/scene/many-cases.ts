import {
  accepted,
  type CaseCommit,
  createEngine,
  isoDay,
  memoryStore,
  type Store,
  toDayNumber,
} from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { petition, voterMeeting } from '@civicflow/workflows'
import { copyCases } from './many-copies.ts'
import { secretary, wards, workplaces } from './city.ts'
import { factsOf, type MeetingFact, type MeetingProposal, proposalOf } from './meeting.ts'
import { environment, keys } from './world.ts'

/** The day it is for everybody who asks. */
export const TODAY = '2026-04-15'
export const clock = () => `${TODAY}T03:00:00.000Z`
export const TENANT = 'city'

const CASES = 200_000
/** Meetings that are really decided and written by the store; the others are copies of their rows. */
const DECIDED = 2000

/** How far meetings have come: more of them are planned than announced, more announced than over. */
const STAGES: readonly (MeetingFact['type'] | 'proposed')[] = [
  ...([
    'proposed',
    'notice.posted',
    'proposed',
    'press.informed',
    'readiness.confirmed',
    'proposed',
    'notice.posted',
  ] as const),
  ...([
    'proposed',
    'press.informed',
    'proposed',
    'notice.posted',
    'readiness.confirmed',
    'session.closed',
  ] as const),
]

/** Fills a file with open cases as a city has them: in every ward, on many days, in many states, some overdue. */
export async function seed(file: string): Promise<number> {
  const store = sqliteStore({ file, durability: 'normal' })
  await store.apply({ tenant: TENANT, cases: await decidedMeetings(), counters: [] })
  store.close()
  copyCases(file, CASES / DECIDED)
  return CASES
}

/** Meetings run on a store in memory, each as one commit. */
async function decidedMeetings(): Promise<readonly CaseCommit[]> {
  const store = memoryStore()
  const office = createEngine({ store, processes: [voterMeeting, petition], environment, keys, clock }).as({
    tenant: TENANT,
    party: secretary,
  })
  const commits: CaseCommit[] = []
  for (let index = 0; index < DECIDED; index += 1) {
    const { proposal, facts } = meetingOf(index)
    const { case: id } = accepted(await office.open(voterMeeting, proposal))
    for (const fact of facts) accepted(await office.record(id, fact))
    commits.push(await commitOf(store, id))
  }
  return commits
}

/** A meeting of some ward, between three weeks ago and two months ahead, and what is known of it so far. */
function meetingOf(index: number): {
  readonly proposal: MeetingProposal
  readonly facts: readonly MeetingFact[]
} {
  const stage = STAGES[index % STAGES.length]
  const ahead = stage === 'session.closed' ? -1 - ((index * 31) % 20) : ((index * 31) % 67) - 6
  const place = {
    ward: (index % wards.length) + 1,
    proposedOn: '2026-03-10',
    preparedOn: '2026-03-20',
    day: isoDay(toDayNumber(TODAY) + ahead),
    signedOn: TODAY,
    title: `Tiếp xúc cử tri về ${THEMES[(index * 5) % THEMES.length] ?? ''}`,
  }
  const upTo = (type: string | undefined) => facts.slice(0, 1 + facts.findIndex((fact) => fact.type === type))
  const proposal = proposalOf(place)
  const facts = factsOf(place, 1)
  const host = index % 7 === 0 ? workplaces[(index / 7) % workplaces.length] : undefined
  if (host === undefined) return { proposal, facts: upTo(stage) }
  const agreed: MeetingFact = { type: 'host.agreed', occurredOn: place.preparedOn, actor: host }
  return {
    proposal: { ...proposal, kind: 'workplace', host },
    facts: stage === 'proposed' ? [] : [agreed, ...upTo('notice.posted')],
  }
}

const THEMES = [
  'cấp nước',
  'thoát nước',
  'trường học',
  'giao thông',
  'đền bù đất đai',
  'y tế',
  'môi trường',
  'chợ dân sinh',
  'an ninh',
  'chuyển đổi số',
  'nhà ở xã hội',
  'cây xanh',
  'chiếu sáng',
]

async function commitOf(store: Store, id: string): Promise<CaseCommit> {
  const { stored, index, effects } = await store.inspect(TENANT, id)
  const entries = await store.entries(TENANT, id)
  if (stored === undefined) throw new Error(`${id} is gone`)
  const { process, version, state, summary } = stored
  return {
    case: id,
    expectedRevision: 0,
    process,
    version,
    entries: entries.map(({ entry }) => entry),
    state,
    summary,
    index: { add: index, remove: { traits: [], queue: [], texts: [] } },
    effects,
  }
}
