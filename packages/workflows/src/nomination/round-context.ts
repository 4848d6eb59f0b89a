import type { BodyId } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'
import type { Step } from './vocabulary.ts'

/** One candidate, from whoever put it forward to its outcome. Its name stands in no context. */
export interface KnownCandidate {
  readonly candidate: string
  readonly kind: string
  readonly nominator: BodyId
  /** Nothing is ever taken off the list. */
  readonly standing:
    | 'nominated'
    | 'sentBack'
    | 'fit'
    | 'unfit'
    | 'proposed'
    | 'awarded'
    | 'notAwarded'
    | 'withdrawn'
  /** Whose decision was asked for last, and of which level; nobody's before. */
  readonly decider: BodyId | null
  readonly decidedAt: AreaLevel | null
  readonly workedOn: boolean
  readonly posted: boolean
  readonly handedOver: boolean
  /** What was approved, and what was given so far, by measure. */
  readonly approved: Readonly<Record<string, number>>
  readonly given: Readonly<Record<string, number>>
}

export type Standing = KnownCandidate['standing']

/** What a round remembers. */
export interface RoundContext {
  readonly title: string
  readonly area: string
  readonly level: AreaLevel
  readonly organiser: BodyId
  readonly nominators: readonly BodyId[]
  readonly appraisers: readonly BodyId[]
  readonly asks: readonly Step[]
  readonly openedOn: string | null
  readonly closesOn: string | null
  readonly expected: number | null
  readonly candidates: readonly KnownCandidate[]
  /** How often a file was asked to be completed. */
  readonly sentBack: number
  /** How often an outcome was looked at again. */
  readonly reconsidered: number
}

/** No round is open. */
export const noRound: RoundContext = {
  title: '',
  area: '',
  level: 'commune',
  organiser: '',
  nominators: [],
  appraisers: [],
  asks: [],
  openedOn: null,
  closesOn: null,
  expected: null,
  candidates: [],
  sentBack: 0,
  reconsidered: 0,
}

type Candidates = Pick<RoundContext, 'candidates'>

/** What an appraisal is still to say of. */
export const TO_APPRAISE = ['nominated', 'sentBack'] as const satisfies readonly Standing[]
/** What has no outcome. */
export const OPEN = [...TO_APPRAISE, 'fit', 'proposed'] as const satisfies readonly Standing[]
/** What has one, and can be looked at again. */
export const ENDED = ['unfit', 'awarded', 'notAwarded', 'withdrawn'] as const satisfies readonly Standing[]
/** What can stand on a list that the public sees. */
export const POSTABLE = ['fit', 'proposed', 'awarded', 'notAwarded'] as const satisfies readonly Standing[]

/** The candidates that stand in one of these ways. */
export function candidatesThat(
  { candidates }: Candidates,
  ...standings: readonly Standing[]
): readonly KnownCandidate[] {
  return candidates.filter(({ standing }) => standings.includes(standing))
}

/** The candidates of some numbers; unknown ones are left out. */
export function candidatesOf(
  { candidates }: Candidates,
  numbers: readonly string[],
): readonly KnownCandidate[] {
  return candidates.filter(({ candidate }) => numbers.includes(candidate))
}

const STILL_ASKED: Readonly<Record<Exclude<Step, 'workFirst'>, (one: KnownCandidate) => boolean>> = {
  posting: ({ posted }) => !posted,
  workAfter: ({ workedOn }) => !workedOn,
  handover: ({ handedOver }) => !handedOver,
}

/** The awarded candidates of which a step is still awaited that the round asks for. */
export function awaiting(
  context: Pick<RoundContext, 'candidates' | 'asks'>,
  step: Exclude<Step, 'workFirst'>,
): readonly KnownCandidate[] {
  return context.asks.includes(step) ? candidatesThat(context, 'awarded').filter(STILL_ASKED[step]) : []
}

/** Is nothing awaited any more of those who were awarded? */
export function isCarriedThrough(context: Pick<RoundContext, 'candidates' | 'asks'>): boolean {
  return (['posting', 'workAfter', 'handover'] as const).every((step) => awaiting(context, step).length === 0)
}
