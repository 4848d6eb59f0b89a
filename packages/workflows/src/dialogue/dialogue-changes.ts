import { dayOf } from '@civicflow/core'
import type { DialogueContext, KnownOpinion, Standing } from './dialogue-context.ts'
import type { DialogueEvent, DialogueEventType, DialogueFact } from './events.ts'
import type { OpinionSource } from './vocabulary.ts'

// What each fact makes of what a dialogue remembers.

type Change = Partial<DialogueContext>
type Of<Type extends DialogueEventType> = DialogueFact<Type>

export function proposal(event: Of<'dialogue.proposed'>): Change {
  const { title, area, family, occasion, level, year, demand, asking, voters } = event
  const { committee, council, partyCommittee, front } = event
  const { organisations, gatherers, respondents, secretariat, press } = event
  return {
    title,
    area,
    family,
    occasion,
    level: level ?? 'commune',
    year: year ?? null,
    yearFrom: year === undefined ? null : `${year}-01-01`,
    yearUntil: year === undefined ? null : `${year}-12-31`,
    asking: demand === 'voters' ? (asking ?? null) : null,
    voters: demand === 'voters' ? (voters ?? null) : null,
    parties: {
      front,
      ...(committee !== undefined && { committee }),
      ...(council !== undefined && { council }),
      ...(partyCommittee !== undefined && { partyCommittee }),
      ...(organisations !== undefined && { organisations }),
      ...(gatherers !== undefined && { gatherers }),
      ...(respondents !== undefined && { respondents }),
      ...(secretariat !== undefined && { secretariat }),
      ...(press !== undefined && { press }),
    },
  }
}

export const planning = ({ day, mode }: Of<'plan.issued'>): Change => ({ day, mode })

/** Another day; who could not chair on the first is expected anew. */
export const postponing = ({ day }: Of<'dialogue.postponed'>): Change => ({
  day: day ?? null,
  isChairAbsent: false,
  standIn: null,
})

export const moving = ({ mode: before }: DialogueContext, { mode }: Of<'dialogue.moved'>): Change => ({
  mode: mode ?? before,
})

export const absence = ({ standIn }: Of<'chair.absent'>): Change => ({
  isChairAbsent: true,
  standIn: standIn ?? null,
})

export function heard(
  { opinions }: DialogueContext,
  { opinion }: Of<'opinion.gathered' | 'opinion.raised'>,
  source: OpinionSource,
): Change {
  const known: KnownOpinion = { opinion, source, standing: 'open', mergedInto: null }
  return { opinions: [...opinions, known] }
}

/** Found after the end: it was answered in the hall, or is given to somebody at once. */
export function found(
  { opinions }: DialogueContext,
  { opinion, source, answer }: Of<'opinion.addedLater'>,
): Change {
  const standing = answer === undefined ? 'inWriting' : 'answered'
  return { opinions: [...opinions, { opinion, source, standing, mergedInto: null }] }
}

export const restanding = (
  context: DialogueContext,
  { opinion }: { readonly opinion: string },
  standing: Standing,
): Change => withOpinions(context, [opinion], { standing })

export const merging = (context: DialogueContext, { opinion, into }: Of<'opinion.merged'>): Change =>
  withOpinions(context, [opinion], { standing: 'merged', mergedInto: into })

export const concluding = (context: DialogueContext, { assignments }: Of<'conclusion.issued'>): Change =>
  withOpinions(
    context,
    assignments.map(({ opinion }) => opinion),
    { standing: 'inWriting' },
  )

/** What came already goes elsewhere when a dialogue is called off. */
export const callingOff = ({ opinions }: DialogueContext): Change => ({
  opinions: opinions.map((one) => (one.standing === 'open' ? { ...one, standing: 'rerouted' } : one)),
})

export const ending = (
  { occurredOn }: DialogueEvent,
  endedBy: NonNullable<DialogueContext['endedBy']>,
): Change => ({ endedOn: dayOf(occurredOn), endedBy })

function withOpinions(
  { opinions }: DialogueContext,
  numbers: readonly string[],
  change: Partial<KnownOpinion>,
): Change {
  return { opinions: opinions.map((one) => (numbers.includes(one.opinion) ? { ...one, ...change } : one)) }
}
