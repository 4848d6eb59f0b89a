import type { CaseFacts } from '@civicflow/core'
import type { LevelsTogether, MeetingFigure, SingleFigure } from './figure-labels.ts'
import { countOf, levelsOf, type MeetingContext } from './meeting-context.ts'

type Facts = CaseFacts<MeetingContext>

const claim = (holds: boolean) => (holds ? 1 : 0)

const hasBegun = ({ acts }: Facts) =>
  acts['session.opened'] !== undefined || acts['encounter.begun'] !== undefined
const times = ({ acts }: Facts, type: string) => acts[type]?.count ?? 0
const counts = (context: MeetingContext) => ({
  opinions: Object.keys(context.opinions).length,
  petitions: countOf(context, 'open', 'answered', 'inWriting', 'forwarded'),
  complaints: countOf(context, 'complaint', 'diverted'),
  complaintsDiverted: countOf(context, 'diverted'),
  answeredOnTheSpot: countOf(context, 'answered'),
  takenForWriting: countOf(context, 'inWriting', 'forwarded'),
  forwarded: countOf(context, 'forwarded'),
  unsettled: countOf(context, 'open'),
})

/**
 * What is counted of one meeting; a campaign adds these up. A meeting of several levels counts once, under its levels
 * together (`levels.national+province`).
 *
 * - `begun`: it was opened; `held`: it also ended otherwise than by the last deputy's refusal
 * - `concluded`: nothing is waited for any more, in one of the five ways `completed`, `rejected`, `refused`, `notHeld`, `cancelled`
 * - `invited`, `present`, `speakers`, `opinions` are four different numbers: people asked, people there, people who
 *   spoke, things said or handed in
 * - `opinions` are all of these; `petitions` and `complaints` are parts of them
 * - `deputies` are those assigned, absent and refusing ones too; added up, one deputy counts once for each meeting
 */
export function figures(facts: Facts): MeetingFigures {
  const { context, tags, paths } = facts
  const { kind, mode, form, deputies, endedBy } = context
  const outcome = (state: string) => claim(paths.includes(state))
  const levels = levelsOf(deputies).join('+') as LevelsTogether // in their order, and there is at least one
  const each: Readonly<Record<SingleFigure, number>> = {
    meetings: 1,
    joint: claim(levelsOf(deputies).length > 1),
    begun: claim(hasBegun(facts)),
    held: claim(endedBy === 'close' || endedBy === 'breaking-off'),
    brokenOff: claim(endedBy === 'breaking-off'),
    endedByRefusal: claim(endedBy === 'refusal'),
    concluded: claim(tags.includes('closed')),
    completed: outcome('completed'),
    rejected: outcome('rejected'),
    refused: outcome('refused'),
    notHeld: outcome('notHeld'),
    cancelled: outcome('cancelled'),
    postponements: times(facts, 'meeting.postponed'),
    deputies: deputies.length,
    deputiesAbsent: deputies.filter(({ part }) => part === 'absent').length,
    deputiesRefused: deputies.filter(({ part }) => part === 'refused').length,
    invited: context.invited,
    present: context.present,
    speakers: context.speakers.length,
    ...counts(context),
  }
  return {
    ...each,
    ...one(`kind.${kind}`),
    ...one(`mode.${mode}`),
    ...one(`form.${form}`),
    ...one(`levels.${levels}`),
  }
}

/** Numbers by names that have a label. */
type MeetingFigures = { readonly [Name in MeetingFigure]?: number }

function one<Name extends MeetingFigure>(name: Name) {
  return { [name]: 1 } as { readonly [Key in Name]: number } // a computed key is any text to the types
}

const OUTCOMES = ['completed', 'rejected', 'refused', 'notHeld', 'cancelled']

/** What is always true of a meeting's figures. */
export const invariants = {
  'petitions and complaints are parts of the opinions': ({ context }: Facts) => {
    const { opinions, petitions, complaints } = counts(context)
    return petitions + complaints <= opinions
  },
  'every petition is answered on the spot, taken for a written answer, or not settled yet': ({
    context,
  }: Facts) => {
    const { petitions, answeredOnTheSpot, takenForWriting, unsettled } = counts(context)
    return answeredOnTheSpot + takenForWriting + unsettled === petitions
  },
  'a completed meeting leaves no petition unsettled': ({ context, paths }: Facts) =>
    !paths.includes('completed') || counts(context).unsettled === 0,
  'nobody speaks without an opinion': ({ context }: Facts) =>
    context.speakers.length <= counts(context).opinions,
  'a meeting is concluded in exactly one way': ({ paths, tags }: Facts) =>
    OUTCOMES.filter((state) => paths.includes(state)).length === claim(tags.includes('closed')),
  'only what has begun is completed': (facts: Facts) => !facts.paths.includes('completed') || hasBegun(facts),
  'complaints have waited since a day, and only they have': ({ context }: Facts) =>
    (context.complaintOn !== null) === counts(context).complaints > 0,
}
