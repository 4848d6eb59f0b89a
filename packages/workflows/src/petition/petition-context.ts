import type { BodyId, CaseId, IsoDay } from '@civicflow/core'
import type { PetitionParties } from './events.ts'
import type { PetitionLevel, PetitionSource, PetitionTrack, ResultClass, Verdict } from './vocabulary.ts'

/** The steps of the way from the voter to whoever answers. */
export const routingSteps = [
  'new',
  'classified',
  'synthesised',
  'forwarded',
  'received',
  'coordinating',
  'returned',
  'replied',
] as const
export type RoutingStep = (typeof routingSteps)[number]

/** How a petition leaves that way. */
export const waysOut = ['duplicate', 'split', 'merged', 'diverted', 'withdrawn'] as const
export type WayOut = (typeof waysOut)[number]

/** What came of a petition so far; `reopened`: what was said of it no longer holds. */
export type Resolution = 'unset' | ResultClass | 'reopened'

/** A later petition that says the same, and whether the earlier one was settled in fact by then. */
export interface Repeat {
  readonly petition: CaseId
  readonly settledInFact: boolean
}

/**
 * What the machine remembers of a petition: what guards ask, across its four regions, and what other cases and lists
 * have to know. Nothing a voter said, and no personal data.
 */
export interface PetitionContext {
  readonly title: string
  readonly reference: string | null
  readonly source: PetitionSource
  readonly track: PetitionTrack
  readonly area: string
  readonly voter: string | null
  readonly meeting: CaseId | null
  readonly term: string | null
  readonly session: number | null
  readonly parties: PetitionParties

  // Routing
  readonly field: string | null
  readonly level: PetitionLevel | null
  readonly addressee: BodyId | null
  /** Day on which the present addressee received it; the term of the answer is counted from it. */
  readonly receivedOn: IsoDay | null
  /** Day on which the first addressee received it, whatever became of that. */
  readonly firstReceivedOn: IsoDay | null
  readonly coordinationNeeded: boolean
  /** Bodies asked to take part in the answer, and those of them that have not replied. */
  readonly coordinators: readonly BodyId[]
  readonly unreplied: readonly BodyId[]
  readonly left: WayOut | null
  /** Where it left the way, to go on from there if that is undone. */
  readonly leftFrom: RoutingStep | null

  // Answer
  readonly answered: 'no' | 'onTheSpot' | 'inWriting'
  /** 1, and one more each time an answer is requested anew. */
  readonly round: number
  readonly published: boolean
  readonly posted: boolean
  readonly evaluationPending: boolean
  readonly verdict: Verdict | null

  // Resolution
  readonly resolution: Resolution
  /** What reopened it: a repeat of what is not settled in fact, or a request to answer anew. */
  readonly reopenedBy: 'repeat' | 'request' | null
  /** Day on which it was first said to be in progress, by the answer that holds; its roadmap begins there. */
  readonly inProgressSince: IsoDay | null
  readonly milestone: IsoDay | null
  /** It is in progress, or not resolved, without both a roadmap and a last day. */
  readonly withoutRoadmap: boolean
  readonly carriedOver: number
  /** The session it was last carried to. */
  readonly carriedTo: { readonly term: string; readonly session: number } | null
  readonly underSupervision: boolean

  // Lineage
  readonly duplicateOf: CaseId | null
  readonly duplicates: readonly CaseId[]
  /** Day on which the petition this one goes with was answered. */
  readonly answeredElsewhereOn: IsoDay | null
  /** Its voter has yet to be told of that answer. */
  readonly noticeOwed: boolean
  readonly splitFrom: CaseId | null
  /** How often it was split, and into how many parts it is split now. */
  readonly splits: number
  readonly parts: number
  readonly mergedFrom: readonly CaseId[]
  /** How often a merge was recorded on it, and the joint petition where it was recorded on another. */
  readonly merges: number
  readonly mergedInto: CaseId | null
  readonly repeatOf: CaseId | null
  readonly repeats: readonly Repeat[]
}

/** A petition before it is raised. */
export const noPetition: PetitionContext = {
  title: '',
  reference: null,
  source: 'meeting',
  track: 'assembly',
  area: '',
  voter: null,
  meeting: null,
  term: null,
  session: null,
  parties: {},
  field: null,
  level: null,
  addressee: null,
  receivedOn: null,
  firstReceivedOn: null,
  coordinationNeeded: false,
  coordinators: [],
  unreplied: [],
  left: null,
  leftFrom: null,
  answered: 'no',
  round: 1,
  published: false,
  posted: false,
  evaluationPending: false,
  verdict: null,
  resolution: 'unset',
  reopenedBy: null,
  inProgressSince: null,
  milestone: null,
  withoutRoadmap: false,
  carriedOver: 0,
  carriedTo: null,
  underSupervision: false,
  duplicateOf: null,
  duplicates: [],
  answeredElsewhereOn: null,
  noticeOwed: false,
  splitFrom: null,
  splits: 0,
  parts: 0,
  mergedFrom: [],
  merges: 0,
  mergedInto: null,
  repeatOf: null,
  repeats: [],
}

/** Is it still to be settled by itself? */
export function isOnItsWay({ left }: Pick<PetitionContext, 'left'>): boolean {
  return left === null
}

/**
 * Is nothing waited for any more? It left the way, and its voter is owed no notice of another's answer; or its answer was found adequate, or was given at the meeting or
 * published while nobody is asked to evaluate it, and the matter is settled or explained. What is in progress stays
 * open, across sessions and terms.
 */
export function isSettled(context: PetitionContext): boolean {
  if (!isOnItsWay(context)) return !context.noticeOwed
  return isAnswerDone(context) && (context.resolution === 'resolved' || context.resolution === 'explained')
}

function isAnswerDone({ answered, published, verdict, evaluationPending }: PetitionContext): boolean {
  if (verdict !== null) return verdict === 'adequate'
  return !evaluationPending && (answered === 'onTheSpot' || published)
}

/** How often voters raised it: once, and each time it was recognised again. */
export function timesRaised({ repeats }: Pick<PetitionContext, 'repeats'>): number {
  return 1 + repeats.length
}

/** Does it go straight from the deputy to the competent body, before anybody synthesises (art. 33, clause 8; art. 37, clause 3)? */
export function goesStraight({ source }: Pick<PetitionContext, 'source'>): boolean {
  return source === 'personalProgramme' || source === 'encounter'
}

/** Is the matter one of central bodies? Until it is classified, whose deputies it was made to tells. */
export function isCentral({ level, track }: Pick<PetitionContext, 'level' | 'track'>): boolean {
  return level === null ? track === 'assembly' : level === 'central'
}
