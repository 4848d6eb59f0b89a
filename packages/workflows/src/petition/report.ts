import type { CaseFacts } from '@civicflow/core'
import { claim, type FiguresWithin, one, prefixed } from '../building-blocks/figures.ts'
import type { PetitionFigure } from './figure-labels.ts'
import { isOnItsWay, isSettled, type PetitionContext, type WayOut } from './petition-context.ts'

type Facts = CaseFacts<PetitionContext>

type Counts = FiguresWithin<'petition', PetitionFigure>

const isMade = ({ source }: PetitionContext) => source === 'part' || source === 'joint'
const leftBy = ({ left }: PetitionContext, way: WayOut) => claim(left === way)

/** The class art. 49, clause 2 knows for what became of it; `none` where there is no answer that holds. */
export function classOf({ resolution }: PetitionContext): 'resolved' | 'inProgress' | 'explained' | 'none' {
  if (resolution === 'unset' || resolution === 'reopened') return 'none'
  return resolution === 'notResolved' ? 'inProgress' : resolution
}

/**
 * What is counted of one petition; a campaign adds these up.
 *
 * - one recorded in error counts as `withdrawn`, and nowhere else
 * - `raised` are those that came from voters; `parts` and `joint` were made of them. Together they are: still `toSettle`
 *   by themselves, `duplicates`, `splitOriginals`, `mergedOriginals`, or `diverted`
 * - of those to settle: `answeredOnTheSpot`, `answeredInWriting` or `unanswered`, never added up into one another; one
 *   class each (`class.none` where no answer holds); one level each. An answer is not yet a settlement
 * - `answeredLate`: of those answered in writing, those whose answer came after its term
 * - `withoutRoadmap`: of those in progress, with those local reports call not resolved (`notResolved`)
 * - `stillCarried`: of those carried over, the ones that are still open
 * - `repeated` are those that repeat an earlier one; `raisedAgain` those that were repeated
 */
export function figures(facts: Facts): { readonly [Name in PetitionFigure]?: number } {
  const { context } = facts
  if (context.left === 'withdrawn') return { 'petition.withdrawn': 1 }
  return prefixed('petition', { ...lineage(context), ...(isOnItsWay(context) ? settlement(facts) : {}) })
}

function lineage(context: PetitionContext): Counts {
  const { source, repeatOf, repeats } = context
  return {
    raised: claim(!isMade(context)),
    ...(source === 'part' || source === 'joint' ? {} : one('source', source)),
    parts: claim(source === 'part'),
    joint: claim(source === 'joint'),
    toSettle: claim(isOnItsWay(context)),
    duplicates: leftBy(context, 'duplicate'),
    splitOriginals: leftBy(context, 'split'),
    mergedOriginals: leftBy(context, 'merged'),
    diverted: leftBy(context, 'diverted'),
    repeated: claim(repeatOf !== null),
    raisedAgain: claim(repeats.length > 0),
  }
}

/** Its term was over when the answer came: art. 49, clause 1, or for a council the host's own. */
function isLate({ context: { answered }, deadlines }: Facts): boolean {
  if (answered !== 'inWriting') return false
  return [deadlines['answer'], deadlines['answerOfCouncil']].some(
    (term) => term?.status === 'due' && term.met !== undefined && term.met.on > term.day,
  )
}

function settlement(facts: Facts): Counts {
  const { context, acts, paths } = facts
  const { answered, level, carriedOver, verdict, underSupervision } = context
  const at = (step: string) => paths.includes(`raised.routing.${step}`)
  return {
    forwarded: claim(['forwarded', 'received', 'coordinating', 'replied'].some(at)),
    returned: claim(at('returned')),
    answeredOnTheSpot: claim(answered === 'onTheSpot'),
    answeredInWriting: claim(answered === 'inWriting'),
    answeredLate: claim(isLate(facts)),
    unanswered: claim(answered === 'no'),
    ...one('class', classOf(context)),
    withoutRoadmap: claim(context.withoutRoadmap),
    notResolved: claim(context.resolution === 'notResolved'),
    reopened: claim(context.resolution === 'reopened'),
    ...one('level', level ?? 'none'),
    carriedOver: claim(carriedOver > 0),
    stillCarried: claim(carriedOver > 0 && !isSettled(context)),
    evaluated: claim(verdict !== null),
    disputed: claim(verdict === 'inadequate'),
    requestedAnew: claim(context.round > 1),
    urged: claim(acts['petition.urged'] !== undefined),
    underSupervision: claim(underSupervision),
    escalated: claim(acts['petition.escalated'] !== undefined),
    closed: claim(isSettled(context)),
  }
}

const known = new WeakMap<Facts, ReturnType<typeof figures>>()

/** The figures of facts of which several invariants ask them. */
function figuresOf(facts: Facts): ReturnType<typeof figures> {
  const own = known.get(facts) ?? figures(facts)
  known.set(facts, own)
  return own
}

/** What some figures come to in one petition. */
function count(facts: Facts, ...names: readonly PetitionFigure[]): number {
  const own = figuresOf(facts)
  return names.reduce((sum, name) => sum + (own[name] ?? 0), 0)
}

const RESOLUTIONS_OF_NO_ANSWER = ['unset', 'reopened']

/** What is always true of a petition, and of its figures. */
export const invariants = {
  'what came from voters or was made of it is still to settle, or left in exactly one way': (facts: Facts) =>
    count(facts, 'petition.raised', 'petition.parts', 'petition.joint') ===
    count(
      facts,
      'petition.toSettle',
      'petition.duplicates',
      'petition.splitOriginals',
      'petition.mergedOriginals',
      'petition.diverted',
    ),
  'what is to settle is answered on the spot, answered in writing, or unanswered': (facts: Facts) =>
    count(facts, 'petition.toSettle') ===
    count(facts, 'petition.answeredOnTheSpot', 'petition.answeredInWriting', 'petition.unanswered'),
  'what is to settle has one class of results, or none': (facts: Facts) =>
    count(facts, 'petition.toSettle') ===
    count(
      facts,
      'petition.class.resolved',
      'petition.class.inProgress',
      'petition.class.explained',
      'petition.class.none',
    ),
  'what is to settle is of one level, or of none yet': (facts: Facts) =>
    count(facts, 'petition.toSettle') ===
    count(
      facts,
      'petition.level.central',
      'petition.level.province',
      'petition.level.district',
      'petition.level.commune',
      'petition.level.none',
    ),
  'what names no roadmap is being settled': (facts: Facts) =>
    count(facts, 'petition.withoutRoadmap') <= count(facts, 'petition.class.inProgress'),
  'what was answered late was answered in writing': (facts: Facts) =>
    count(facts, 'petition.answeredLate') <= count(facts, 'petition.answeredInWriting'),
  'what is carried over is closed, or still open': (facts: Facts) =>
    count(facts, 'petition.carriedOver') === 0 ||
    count(facts, 'petition.closed', 'petition.stillCarried') === 1,
  'what is closed was to settle': (facts: Facts) =>
    count(facts, 'petition.closed') <= count(facts, 'petition.toSettle'),
  'a petition recorded in error counts nowhere else': (facts: Facts) =>
    facts.context.left !== 'withdrawn' || Object.keys(figures(facts)).length === 1,

  'the file is closed as long as nothing is waited for, and no longer': ({ context, tags }: Facts) =>
    tags.includes('closed') === (context.title !== '' && isSettled(context)),
  'what guards ask across regions is what the regions say': ({ context, paths }: Facts) => {
    const { left, answered, verdict, resolution } = context
    const at = (path: string) => paths.includes(`raised.${path}`)
    return (
      (left === null || at(`routing.${left}`)) &&
      at(`resolution.${resolution}`) &&
      at('answer.unanswered') === (answered === 'no') &&
      at('answer.accepted') === (verdict === 'adequate') &&
      at('answer.disputed') === (verdict === 'inadequate')
    )
  },
  'what nobody has answered has no class': ({ context: { answered, resolution } }: Facts) =>
    answered !== 'no' || RESOLUTIONS_OF_NO_ANSWER.includes(resolution),
  'what was answered in writing was received': ({ context: { answered, receivedOn } }: Facts) =>
    answered !== 'inWriting' || receivedOn !== null,
  'a petition goes with one other at most, and nothing goes with one that does': ({ context }: Facts) =>
    context.duplicateOf === null || (context.duplicates.length === 0 && context.mergedFrom.length === 0),
  'a petition that repeats an earlier one is not itself repeated': ({ context }: Facts) =>
    context.repeatOf === null || context.repeats.length === 0,
}
