import type { BodyId, CaseId, Opening } from '@civicflow/core'
import type { RecommendationFact } from '../recommendation/events.ts'
import type { RecommendationFigures } from '../recommendation/report.ts'
import type { AnswerProfileId } from '../recommendation/vocabulary.ts'

// What a supervision of whatever form, or a critique, leaves behind: recommendations, each a case under it, until the
// last has ended.

type Drafted = Omit<RecommendationFact<'recommendation.drafted'>, 'type' | 'occurredOn' | 'actor'>

/** One recommendation as what led to it puts it on record. */
export interface RecommendationLine {
  readonly recommendation: string
  readonly subject: string
  readonly request: string
  readonly addressee: BodyId
  readonly answerProfile?: AnswerProfileId | undefined
}

/** What the recommendations of one conclusion have in common. */
export interface Recommending extends Pick<Drafted, 'area' | 'lead' | 'agreement'> {
  /** None where it is a critique that led to them. */
  readonly supervision?: CaseId
  /** The Front that hears of them. */
  readonly frontAbove: BodyId | undefined
}

/** The cases that recommendations become, named by their numbers. */
export function draftsOf(
  lines: readonly RecommendationLine[],
  { frontAbove, ...common }: Recommending,
): readonly Opening[] {
  return lines.map(({ recommendation, subject, request, addressee, answerProfile = 'none' }) => {
    const drafted: Drafted = {
      ...common,
      title: subject,
      text: request,
      addressee,
      answerProfile,
      ...(frontAbove !== undefined && { frontAbove }),
    }
    return {
      process: 'recommendation',
      name: recommendation,
      event: { type: 'recommendation.drafted', ...drafted },
    }
  })
}

/** Has each recommendation a number of its own? */
export function areDistinct(lines: readonly Pick<RecommendationLine, 'recommendation'>[]): boolean {
  return new Set(lines.map(({ recommendation }) => recommendation)).size === lines.length
}

/** A supervision with recommendations is closed once they have all ended: by the board's rule as by the Front's. */
export const closesOnceFollowedUp = {
  provision: 'supervision-followed-up',
  holds: ({ counters }: { readonly counters: RecommendationFigures }) => hasNoneOpen(counters),
} as const

/** Have all recommendations of a supervision ended? */
export function hasNoneOpen(counters: RecommendationFigures): boolean {
  const total = counters['recommendation.total'] ?? 0
  return total > 0 && (counters['recommendation.outcome.open'] ?? 0) === 0
}
