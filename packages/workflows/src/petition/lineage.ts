import type { CaseId, Opening, Telling, Teller } from '@civicflow/core'
import type { PetitionEventType, PetitionFact } from './events.ts'
import { type Payload, petitionOpening, petitionTold } from './onward.ts'
import type { PetitionContext } from './petition-context.ts'

// What a fact of one petition sets off in others: parts and joint petitions that it opens, and what those it goes with
// have to know. A case under a name is opened once, so the names count on and are never used again.

type Of = Teller<PetitionContext>

const partName = (split: number, part: number) => `part-${split}-${part}`
const jointName = (merge: number) => `merged-${merge}`

const tell = <const Type extends PetitionEventType>(id: CaseId, type: Type, payload: Payload<Type>) =>
  petitionTold({ case: id }, type, payload)

/** To a petition that this one is bound to already, whether or not whoever records it has a part there. */
const tellBound = <const Type extends PetitionEventType>(id: CaseId, type: Type, payload: Payload<Type>) =>
  petitionTold({ linked: id }, type, payload)

/** What a petition made of others has from the one it is recorded on. */
function inherited({ track, area, term, session, parties }: PetitionContext) {
  return { track, area, ...(term !== null && { term }), ...(session !== null && { session }), parties }
}

/** The parts of a split, beside the petition itself, so that whoever counts that one counts them. */
export function partsOf(
  event: PetitionFact<'petition.split'>,
  context: PetitionContext,
  { case: id }: Of,
): readonly Opening[] {
  const { voter, meeting, splits } = context
  return event.parts.map(({ title, text }, index) =>
    petitionOpening(
      {
        ...inherited(context),
        source: 'part',
        title,
        text,
        splitFrom: id,
        ...(voter !== null && { voter }),
        ...(meeting !== null && { meeting }),
      },
      { name: partName(splits, index + 1), under: 'parent' },
    ),
  )
}

export function withdrawParts({ reason }: PetitionFact<'split.undone'>, _: PetitionContext, { before }: Of) {
  return Array.from({ length: before.parts }, (_part, index) =>
    petitionTold({ opened: partName(before.splits, index + 1) }, 'part.withdrawn', { reason }),
  )
}

/** The joint petition, made of this one and the others. */
export function jointOf(
  { others, title, text }: PetitionFact<'petitions.merged'>,
  context: PetitionContext,
  { case: id }: Of,
): readonly Opening[] {
  return [
    petitionOpening(
      { ...inherited(context), source: 'joint', title, text, mergedFrom: [id, ...others] },
      { name: jointName(context.merges), under: 'parent' },
    ),
  ]
}

export function joinOthers(
  { others }: PetitionFact<'petitions.merged'>,
  { merges }: PetitionContext,
  { opened }: Of,
): readonly Telling[] {
  const into = opened(jointName(merges))
  return others.map((other) => tell(other, 'merge.joined', { into }))
}

export function releaseOriginals(
  { reason }: PetitionFact<'merge.undone'>,
  { mergedFrom }: PetitionContext,
): readonly Telling[] {
  return mergedFrom.map((original) => tellBound(original, 'merge.left', { reason }))
}

export function joinMaster(
  { master, masterAnsweredOn }: PetitionFact<'duplicate.marked'>,
  _: PetitionContext,
  { case: id }: Of,
): readonly Telling[] {
  const answered = masterAnsweredOn === undefined ? {} : { masterAnsweredOn }
  return [tell(master, 'duplicate.joined', { petition: id, ...answered })]
}

export function leaveMaster(
  _event: PetitionFact<'duplicate.released'>,
  _: PetitionContext,
  { case: id, before }: Of,
): readonly Telling[] {
  const { duplicateOf } = before
  return duplicateOf === null ? [] : [tellBound(duplicateOf, 'duplicate.left', { petition: id })]
}

/** Everything that goes with a petition: its duplicates, and the originals it was made of. */
const goingWith = ({ duplicates, mergedFrom }: PetitionContext) => [
  ...new Set([...duplicates, ...mergedFrom]),
]

const passOn = (context: PetitionContext, resultClass: Payload<'master.answered'>['resultClass']) =>
  goingWith(context).map((id) => tellBound(id, 'master.answered', { resultClass }))

export const answerToAll = ({ result }: PetitionFact<'petition.answered'>, context: PetitionContext) =>
  passOn(context, result.resultClass)

export const answerAtMeetingToAll = (
  { resultClass }: PetitionFact<'petition.answeredAtMeeting'>,
  context: PetitionContext,
) => passOn(context, resultClass)

export function raiseAgain(
  { earlier, settledInFact }: PetitionFact<'repeat.recognised'>,
  _: PetitionContext,
  { case: id }: Of,
): readonly Telling[] {
  return [tell(earlier, 'raised.again', { petition: id, settledInFact })]
}

export function takeBackRepeat(
  _event: PetitionFact<'repeat.retracted'>,
  _: PetitionContext,
  { case: id, before }: Of,
): readonly Telling[] {
  const { repeatOf } = before
  return repeatOf === null ? [] : [tellBound(repeatOf, 'repeat.left', { petition: id })]
}
