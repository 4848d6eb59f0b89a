import type { Opening, Telling, Teller } from '@civicflow/core'
import type { PetitionEventType, PetitionParties } from '../petition/events.ts'
import { type Payload, petitionOpening, petitionTold } from '../petition/onward.ts'
import type { MeetingEvent, MeetingEventType } from './events.ts'
import { isNational, type MeetingContext } from './meeting-context.ts'

// Every petition raised at a meeting is a case of its own beside it. The meeting tells it what was answered and promised
// there, and that it was sent on; what becomes of it then is its own affair.

type Of<Type extends MeetingEventType> = Extract<MeetingEvent, { type: Type }>

/** The name under which a meeting opens the petition that an opinion is. */
const nameOf = (opinion: string) => `opinion-${opinion}`

const tell = <const Type extends PetitionEventType>(opinion: string, type: Type, payload: Payload<Type>) =>
  petitionTold({ opened: nameOf(opinion) }, type, payload)

/** The petition an opinion is; it is counted by whatever counts the meeting. */
export function petitionOf(
  event: Of<'opinion.recorded'>,
  context: MeetingContext,
  { case: meeting }: Teller<MeetingContext>,
): readonly Opening[] {
  if (event.nature !== 'petition') return []
  const { title, area, term, session } = context
  return [
    petitionOpening(
      {
        title: event.summary ?? title,
        reference: event.opinion,
        text: event.text,
        source: sourceOf(context),
        track: isNational(context) ? 'assembly' : 'council',
        area,
        voter: event.voter,
        meeting,
        ...(term !== null && { term }),
        ...(session !== null && { session }),
        parties: partiesFor(context),
      },
      { name: nameOf(event.opinion), under: 'parent' },
    ),
  ]
}

function sourceOf({ form, origin }: MeetingContext): Payload<'petition.raised'>['source'] {
  if (form === 'encounter') return 'encounter'
  return origin === 'personalProgramme' ? 'personalProgramme' : 'meeting'
}

/** The parties of a meeting as those of its petitions; a role that nobody has is left out. */
function partiesFor({ parties, deputies }: MeetingContext): PetitionParties {
  const { organisers, front, communeFront, host, committee, authorities = [] } = parties
  const side = (wanted: string) => organisers.filter((one) => one.side === wanted).map(({ body }) => body)
  const roles = {
    delegation: side('delegation'),
    standingBody: side('standingBody'),
    deputiesGroup: side('deputiesGroup'),
    deputy: deputies.map(({ deputy }) => deputy),
    secretariat: [parties.secretariat],
    minuteTaker: [parties.minuteTaker],
    front: [front, communeFront],
    present: [...authorities, committee, host],
  } satisfies Record<string, readonly (string | undefined)[]>
  const named = Object.entries(roles).map(([role, ids]) => [role, [...new Set(ids.filter(isNamed))]] as const)
  return Object.fromEntries(named.filter(([, ids]) => ids.length > 0)) // its roles are those written above
}

function isNamed(id: string | undefined): id is string {
  return id !== undefined && id !== ''
}

/** An answer given at once; explained, where it is not said that the matter is settled. */
export function tellAnswer({ opinion, answer, resultClass }: Of<'answer.given'>): readonly Telling[] {
  return [tell(opinion, 'petition.answeredAtMeeting', { answer, resultClass: resultClass ?? 'explained' })]
}

export function tellPromise({ opinion, addressee }: Of<'petition.takenForWriting'>): readonly Telling[] {
  return [tell(opinion, 'petition.takenForWriting', addressee === undefined ? {} : { addressee })]
}

/**
 * Petitions sent on after a meeting: those of a deputy's own programme straight to the competent body (art. 37, clause
 * 3), all others to whoever synthesises them (art. 37, clause 1).
 */
export function tellForwarding(
  { opinions, receiver, document }: Of<'petitions.forwarded'>,
  { origin }: MeetingContext,
): readonly Telling[] {
  const type = origin === 'personalProgramme' ? 'petition.forwarded' : 'petition.collected'
  const sent = { receiver, ...(document !== undefined && { document }) }
  return [...new Set(opinions)].map((opinion) => tell(opinion, type, sent))
}

/** The synthesis of an encounter carries its petitions to the competent body (art. 33, clause 8). */
export function tellSynthesis(
  { document }: Of<'synthesis.sent'>,
  _: MeetingContext,
  { before }: Teller<MeetingContext>,
): readonly Telling[] {
  const open = Object.entries(before.opinions).filter(([, status]) => status === 'open')
  return open.map(([opinion]) =>
    tell(opinion, 'petition.forwarded', document === undefined ? {} : { document }),
  )
}
