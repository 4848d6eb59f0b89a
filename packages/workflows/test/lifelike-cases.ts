import type { Case } from '@civicflow/core'
import type { Payload, PlannedProcess, Random, Variation } from '@civicflow/core/testing'
import type { CampaignEvent, SynthesisItem } from '../src/campaign/events.ts'
import { campaign } from '../src/campaign/process.ts'
import { isSettled, type PetitionContext } from '../src/petition/petition-context.ts'
import { petition } from '../src/petition/process.ts'
import type { MeetingContext, OpinionStatus } from '../src/voter-meeting/meeting-context.ts'
import { voterMeeting } from '../src/voter-meeting/process.ts'

// How the cases of Hà Nội go: what is common and what is rare, what takes minutes and what takes weeks, and of which other
// case a fact speaks. None of it is law.

type Vary = NonNullable<PlannedProcess['vary']>

const petitionOf = (kase: Case) => kase.state.context as PetitionContext // asked of petitions only

const petitionsAmong = (cases: readonly Case[]) => cases.filter(({ process }) => process === 'petition')
const isAt = ({ state }: Case, step: string) => JSON.stringify(state.value).includes(`"routing":"${step}"`)

/** Lists that reach a campaign have this many petitions at the most. */
const LONGEST_LIST = 4

type Collected = Extract<CampaignEvent, { type: 'petitions.collected' }>['petitions']

function listFrom(payload: Payload, { random }: Variation): Payload {
  const petitions = payload['petitions'] as Collected // of the sample
  const length = 1 + random.below(LONGEST_LIST)
  return { ...payload, petitions: Array.from({ length }, (_, place) => petitions[place % petitions.length]) }
}

/** The petitions that can be synthesised, each in the list of its level. */
function synthesisOf(payload: Payload, others: readonly Case[]): Payload {
  const classified = petitionsAmong(others).filter(
    (one) => isAt(one, 'classified') || isAt(one, 'synthesised'),
  )
  const items = (isCentral: boolean): readonly SynthesisItem[] =>
    classified
      .filter((one) => (petitionOf(one).level === 'central') === isCentral)
      .map((one) => ({
        petition: one.id,
        case: one.id,
        field: petitionOf(one).field ?? '',
        nature: 'petition',
        raised: 1,
      }))
  return { ...payload, central: items(true), local: items(false) }
}

/** The petitions that are still open, or none where there are none. */
function carriedFrom(payload: Payload, others: readonly Case[]): Payload | undefined {
  const { into: _into, carriedReports: _reports, ...own } = payload
  const open = petitionsAmong(others).filter((one) => {
    const context = petitionOf(one)
    return context.left === null && !isSettled(context) && context.carriedTo === null
  })
  return open.length === 0 ? undefined : { ...own, openPetitions: open.map(({ id }) => id) }
}

const varyCampaign: Vary = (event, payload, variation) => {
  if (event === 'petitions.collected') return listFrom(payload, variation)
  if (event === 'matters.carriedOver') return carriedFrom(payload, variation.others())
  return event === 'synthesis.made' ? synthesisOf(payload, variation.others()) : payload
}

/** Which opinions a fact of a meeting can be about. */
const OPINIONS: Readonly<Record<string, OpinionStatus>> = {
  'answer.given': 'open',
  'petition.takenForWriting': 'open',
  'complaint.diverted': 'complaint',
  'petitions.forwarded': 'inWriting',
}

/** A fact about one of the opinions that are at this point, or about all that are sent on together. */
function aboutOpinion(
  event: string,
  payload: Payload,
  fitting: readonly string[],
  random: Random,
): Payload | undefined {
  const opinion = random.pick(fitting)
  if (opinion === undefined) return undefined
  return event === 'petitions.forwarded' ? { ...payload, opinions: fitting } : { ...payload, opinion }
}

const varyMeeting: Vary = (event, payload, { kase, random }) => {
  if (kase === undefined) return payload
  const { opinions, deputies, minutesVersion } = kase.state.context as MeetingContext // of a meeting
  const known = Object.keys(opinions)
  const status = OPINIONS[event]
  if (status !== undefined) {
    const fitting = known.filter((id) => opinions[id] === status)
    return aboutOpinion(event, payload, fitting, random)
  }
  if (event === 'opinion.recorded') return { ...payload, opinion: `yk-${known.length + 1}` }
  if (event === 'minutes.corrected') return { ...payload, minutesVersion: minutesVersion + 1 }
  if (event === 'deputy.absent') return { ...payload, deputy: random.pick(deputies)?.deputy }
  return payload
}

/** A petition that somebody brings to the delegation: no meeting heard it, no other petition was its source. */
function broughtIn(payload: Payload): Payload | undefined {
  const { source, meeting: _meeting, ...brought } = payload
  return source === 'part' || source === 'joint' ? undefined : { ...brought, source: 'portal' }
}

/** What a fact of a petition says of another one. */
const ABOUT: Readonly<Record<string, (other: Case) => Payload>> = {
  'duplicate.marked': (other) => ({ master: other.id, ...answeredOn(other) }),
  'petitions.merged': (other) => ({ others: [other.id] }),
  'repeat.recognised': (other) => ({ earlier: other.id }),
}

function answeredOn({ state: { acts, context } }: Case): Payload {
  const { answered } = context as PetitionContext // of a petition
  const day = acts['petition.answered']?.occurredOn.slice(0, 10)
  return answered === 'inWriting' ? { masterAnsweredOn: day } : {}
}

const varyPetition: Vary = (event, payload, { kase, others, random }) => {
  if (kase === undefined) return broughtIn(payload)
  const about = ABOUT[event]
  if (about === undefined) return payload
  const { masterAnsweredOn: _day, ...own } = payload
  const other = random.pick(petitionsAmong(others()))
  return other && { ...own, ...about(other) }
}

/** A campaign, the meetings that it plans and the petitions that come of both; and petitions brought to the delegation. */
export const lifelikeCases: readonly PlannedProcess[] = [
  {
    process: campaign,
    vary: varyCampaign,
    weights: {
      'petitions.collected': 3,
      'campaign.cancelled': 0.2,
      'forceMajeure.declared': 0.2,
      'matters.carriedOver': 2,
    },
  },
  {
    process: voterMeeting,
    vary: varyMeeting,
    weights: {
      'session.brokenOff': 0.05,
      'session.suspended': 0.1,
      'meeting.notHeld': 0.2,
      'meeting.cancelled': 0.2,
      'deputy.refused': 0.1,
      'meeting.moved': 0.2,
      'meeting.movedOnline': 0.2,
      'opinion.recorded': 100,
      'answer.given': 5,
      'petition.takenForWriting': 10,
    },
    pace: {
      'deputy.reported': 0,
      'floor.opened': 0,
      'opinion.recorded': 0,
      'answer.given': 0,
      'petition.takenForWriting': 0,
      'floor.closed': 0,
      'deputy.responded': 0,
      'session.suspended': 0,
      'session.resumed': 0,
      'session.closed': 0,
      'session.brokenOff': 0,
      'encounter.ended': 0,
    },
  },
  {
    process: petition,
    share: 2,
    vary: varyPetition,
    weights: {
      'petition.returned': 0.3,
      'petition.transferred': 0.3,
      'petition.withdrawn': 0.02,
      'petition.diverted': 0.02,
      'petition.split': 0.1,
      'petitions.merged': 0.1,
      'duplicate.marked': 0.1,
      'duplicate.released': 0.2,
      'merge.undone': 0.2,
      'split.undone': 0.2,
      'repeat.recognised': 0.1,
      'repeat.retracted': 0.1,
      'supervision.selected': 0.1,
      'petition.escalated': 0.1,
      'petition.carriedOver': 0.3,
      'petition.reportedToSession': 0.3,
      'petition.urged': 0.3,
      'answer.evaluated': 2,
      'petition.collected': 0.3,
    },
  },
]
