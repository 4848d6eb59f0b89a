import type { Opening, Teller, Telling } from '@civicflow/core'
import { nameOf, opinionOpening, opinionTold } from '../dialogue-opinion/onward.ts'
import type { OpinionParties } from '../dialogue-opinion/events.ts'
import { chairOf, coChairOf, type DialogueContext, opinionsThat } from './dialogue-context.ts'
import type { DialogueEventType, DialogueFact } from './events.ts'

// Every opinion of a dialogue is a case of its own under it. The dialogue tells it what was decided there; what becomes of
// it then is its own affair; the dialogue ends when the last of them has, and is open again when one of them is.

type Of<Type extends DialogueEventType> = DialogueFact<Type>

/** The opinion that a fact puts on record, opened in the same commit. */
export function opinionOf(
  event: Of<'opinion.gathered'> | Of<'opinion.raised'>,
  context: DialogueContext,
  { case: dialogue }: Teller<DialogueContext>,
): readonly Opening[] {
  const { title, area, family } = context
  const { opinion, summary = title, text } = event
  return [
    opinionOpening({
      title: summary,
      reference: opinion,
      text,
      family,
      source: event.type === 'opinion.gathered' ? 'gathered' : 'hall',
      area,
      ...(event.type === 'opinion.gathered' && { from: event.from }),
      dialogue,
      parties: partiesFor(context),
    }),
  ]
}

/** The opinion that comes to light after the end, opened with what was said of it in the hall or with who answers it. */
export function opinionFound(
  event: Of<'opinion.addedLater'>,
  context: DialogueContext,
  { case: dialogue }: Teller<DialogueContext>,
): readonly Opening[] {
  const { title, area, family } = context
  const { opinion, summary = title, text, source, from, saidOn, owner, dueOn, answer } = event
  return [
    opinionOpening({
      title: summary,
      reference: opinion,
      text,
      family,
      source,
      area,
      ...(from !== undefined && { from }),
      dialogue,
      parties: partiesFor(context),
      addedLater: {
        saidOn,
        ...(owner !== undefined && { owner }),
        ...(dueOn !== undefined && { dueOn }),
        ...(answer !== undefined && { answer }),
      },
    }),
  ]
}

/** The bodies of a dialogue as those of its opinions; a role that nobody has is left out. */
function partiesFor(context: DialogueContext): OpinionParties {
  const { front, gatherers, secretariat } = context.parties
  const [chair, coChair] = [chairOf(context), coChairOf(context)]
  return {
    chair: chair === undefined ? [] : [chair],
    ...(coChair !== undefined && { coChair: [coChair] }),
    front: [front],
    ...(gatherers !== undefined && { gatherers: [...gatherers] }),
    ...(secretariat !== undefined && { secretariat: [secretariat] }),
  }
}

export function tellAnswer({ opinion, answer, promise }: Of<'opinion.answered'>): readonly Telling[] {
  return [
    opinionTold(opinion, 'opinion.answeredInHall', { answer, ...(promise !== undefined && { promise }) }),
  ]
}

type Assignment = Of<'conclusion.issued'>['assignments'][number]

const assigned = ({ opinion, owner, dueOn }: Assignment): Telling =>
  opinionTold(opinion, 'opinion.assigned', { owner, ...(dueOn !== undefined && { dueOn }) })

export const tellTaken = (event: Of<'opinion.takenForWriting'>): readonly Telling[] => [assigned(event)]

export const tellAssigned = ({ assignments }: Of<'conclusion.issued'>): readonly Telling[] =>
  assignments.map(assigned)

export function tellMerged(
  { opinion, into }: Of<'opinion.merged'>,
  _: DialogueContext,
  { opened }: Teller<DialogueContext>,
): readonly Telling[] {
  return [opinionTold(opinion, 'opinion.merged', { into: opened(nameOf(into)) })]
}

export function tellRerouted({
  opinion,
  rerouting,
  receiver,
  document,
}: Of<'opinion.rerouted'>): readonly Telling[] {
  return [opinionTold(opinion, 'opinion.rerouted', { rerouting, receiver, document })]
}

export const tellSetAside = ({ opinion, reason }: Of<'opinion.setAside'>): readonly Telling[] => [
  opinionTold(opinion, 'opinion.setAside', { reason }),
]

/** Opinions of a dialogue that will not be go to whoever is named for them. */
export function tellCalledOff(
  { receiver }: Of<'dialogue.cancelled'>,
  _: DialogueContext,
  { before }: Teller<DialogueContext>,
): readonly Telling[] {
  if (receiver === undefined) return []
  return opinionsThat(before, 'open').map(({ opinion }) =>
    opinionTold(opinion, 'opinion.rerouted', { rerouting: 'nextDialogue', receiver, document: undefined }),
  )
}
