import {
  accepted,
  type CaseId,
  createEngine,
  developmentKeys,
  type IsoDay,
  memoryStore,
  type Outcome,
  type Refusal,
  registerOf,
} from '@civicflow/core'
import { campaign } from '../src/campaign/process.ts'
import { campaignSamples } from '../src/campaign/samples.ts'
import { petition } from '../src/petition/process.ts'
import { samples as petitionSamples } from '../src/petition/samples.ts'
import { haNoi } from '../src/register/ha-noi.ts'
import { vietnam } from '../src/vietnam.ts'
import { voterMeeting } from '../src/voter-meeting/process.ts'
import { samples as meetingSamples } from '../src/voter-meeting/samples.ts'

const tenant = 'ha-noi'
const delegation = 'delegation/ha-noi'
const meetingDay: IsoDay = '2025-09-29'

type Facts = Readonly<Record<string, unknown>>
type Samples = Readonly<Record<string, readonly object[]>>

const samplesOf: Readonly<Record<string, Samples>> = {
  campaign: campaignSamples,
  petition: petitionSamples,
  'voter-meeting': meetingSamples,
}

/** An office of Hà Nội whose campaigns, meetings and petitions are cases in a store. */
export type PetitionOffice = ReturnType<typeof petitionOffice>

/** Opens the office: everything is recorded by its secretary, on the evening of the day it happened. */
export function petitionOffice() {
  let now = '2025-09-01T11:00:00.000Z'
  const engine = createEngine({
    store: memoryStore({ clock: () => now }),
    processes: [campaign, petition, voterMeeting],
    environment: vietnam({ register: registerOf(haNoi) }),
    keys: developmentKeys(),
    clock: () => now,
  })
  const secretary = engine.as({ tenant, party: { person: 'p-09', office: 'office/ha-noi/secretary' } })
  const setDay = (day: IsoDay) => (now = `${day}T11:00:00.000Z`)
  /** A case as the secretary sees it. */
  const stands = async (id: CaseId) => {
    const view = await secretary.read(id)
    if (view === undefined) throw new Error(`the secretary does not see ${id}`)
    return view
  }
  /** Records the first sample of a fact, with changes, for the delegation unless they name another actor. */
  const tell = async (id: CaseId, day: IsoDay, type: string, changes: Facts = {}): Promise<Outcome> => {
    setDay(day)
    const [sample] = samplesOf[(await stands(id)).process]?.[type] ?? []
    const command = { actor: delegation, ...sample, ...changes, type, occurredOn: day }
    return secretary.record(id, command as never) // the samples of three processes; the engine checks each
  }
  /** Opens a campaign. */
  const opens = async (changes: Facts = {}, day: IsoDay = '2025-09-01') => {
    setDay(day)
    const [sample] = campaignSamples['campaign.opened']
    if (sample === undefined) throw new Error('a campaign has a sample of its opening')
    const opening = { actor: delegation, ...sample, ...changes, occurredOn: day }
    return accepted(await secretary.open(campaign, opening)).case
  }
  return {
    engine,
    secretary,
    tell,
    verify: () => engine.verify(tenant),
    does: async (id: CaseId, day: IsoDay, type: string, changes: Facts = {}) =>
      accepted(await tell(id, day, type, changes)),
    /** Raises a petition that belongs to no campaign, and names no meeting. */
    raises: async (changes: Facts = {}, day: IsoDay = meetingDay) => {
      setDay(day)
      const [raised] = petitionSamples['petition.raised']
      if (raised === undefined) throw new Error('a petition has a sample of its opening')
      const { meeting: _none, ...own } = raised
      const opening = { actor: delegation, ...own, ...changes, occurredOn: day }
      return accepted(await secretary.open(petition, opening)).case
    },
    /** Proposes a meeting that belongs to no campaign. */
    proposes: async (changes: Facts = {}, day: IsoDay = '2025-09-05') => {
      setDay(day)
      const [proposal] = meetingSamples['meeting.proposed']
      if (proposal === undefined) throw new Error('a meeting has a sample of its proposal')
      const opening = { actor: delegation, ...proposal, ...changes, occurredOn: day }
      return accepted(await secretary.open(voterMeeting, opening)).case
    },
    opens,
    /** Opens a campaign and its plan; gives its id and those of its meetings. */
    plans: async (changes: Facts = {}, plan: Facts = {}) => {
      const id = await opens(changes)
      const { opened } = accepted(await tell(id, '2025-09-08', 'plan.issued', plan))
      return { campaign: id, meetings: opened }
    },
    /** Brings a planned meeting to the floor of its conference. */
    holds: async (meeting: CaseId, day: IsoDay) => {
      const front = { actor: 'front/ha-noi' }
      accepted(await tell(meeting, '2025-09-10', 'notice.posted', { actor: 'front/phuong-ba-dinh' }))
      accepted(await tell(meeting, '2025-09-12', 'readiness.confirmed', { minuteTaker: undefined }))
      accepted(await tell(meeting, day, 'session.opened', front))
      accepted(await tell(meeting, day, 'deputy.reported', { actor: 'delegation/ha-noi/deputy-1' }))
      accepted(await tell(meeting, day, 'floor.opened', front))
    },
    stands,
    contextOf: async (id: CaseId) => (await stands(id)).context,
    /** The step of a petition's way, or how it left it. */
    stepOf: async (id: CaseId) => {
      const { states } = await stands(id)
      return states.find((state) => state.startsWith('raised.routing.'))?.slice('raised.routing.'.length)
    },
  }
}

/** Why a command was refused, down to the reasons in the other case; or its outcome. */
export function why(outcome: Outcome): readonly string[] {
  return outcome.outcome === 'refused' ? outcome.refused.flatMap(reasonsIn) : [outcome.outcome]
}

function reasonsIn(refusal: Refusal): readonly string[] {
  if (refusal.code === 'told') return refusal.reasons.flatMap(reasonsIn).map((inner) => `told: ${inner}`)
  if (refusal.code === 'opening')
    return refusal.reasons.flatMap(reasonsIn).map((inner) => `opening: ${inner}`)
  if (refusal.code === 'guard') return refusal.guards.flatMap(failed)
  return [refusal.code === 'rule' ? refusal.rule : refusal.code]
}

type Guard = Extract<Refusal, { code: 'guard' }>['guards'][number]

function failed(guard: Guard): readonly string[] {
  if ('of' in guard) return guard.of.flatMap(failed)
  return guard.holds === false ? [guard.guard] : []
}
