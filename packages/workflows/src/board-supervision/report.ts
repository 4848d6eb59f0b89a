import type { Awaited, CaseFacts } from '@civicflow/core'
import { isComplete } from '../building-blocks/agreement.ts'
import { one, prefixed } from '../building-blocks/figures.ts'
import { areDistinct, hasNoneOpen } from '../building-blocks/follow-up.ts'
import { type BoardSupervisionContext, originOf } from './board-supervision-context.ts'
import type { BoardSupervisionEventType } from './events.ts'
import type { BoardSupervisionFigure, BoardSupervisionOutcome } from './figure-labels.ts'
import type { BoardSupervisionRole } from './roles.ts'

type Facts = CaseFacts<BoardSupervisionContext>
export type BoardSupervisionFigures = { readonly [Name in BoardSupervisionFigure]?: number }

/** The outcome of a supervision in these states. It is concluded once that is recorded, whatever its recommendations come to. */
export function outcomeOf(paths: readonly string[]): BoardSupervisionOutcome {
  if (paths.includes('concluded') || paths.includes('closed')) return 'withRecommendations'
  if (paths.includes('concludedWithoutRecommendation')) return 'withoutRecommendation'
  return paths.includes('cancelled') ? 'cancelled' : 'underWay'
}

/**
 * What is counted of one supervision of a board. They are counted apart from those of the Front and of organisations,
 * and never added to them. By kind, by origin and by outcome they add up.
 */
export function figures({ context, paths }: Facts): BoardSupervisionFigures {
  const { boardKind, topics, checks, findings, seriousFindings, issued, suspensions, refusals } = context
  return prefixed('boardSupervision', {
    total: 1,
    ...one('kind', boardKind),
    ...one('origin', originOf(context)),
    ...one('outcome', outcomeOf(paths)),
    topics,
    checks,
    findings,
    seriousFindings,
    recommendations: issued.length,
    suspensions,
    certificationsRefused: refusals,
  })
}

/** What a concluded supervision waits for: that its last recommendation ends. */
export const awaits: readonly (Awaited<BoardSupervisionContext> & {
  readonly event: BoardSupervisionEventType
  readonly actor: BoardSupervisionRole
})[] = [{ when: (counters) => hasNoneOpen(counters), event: 'supervision.closed', actor: 'board' }]

/** What is always true of a supervision of a board. */
export const invariants = {
  'what is concluded with recommendations has sent some out, and without any none': ({
    context: { issued },
    paths,
  }: Facts) => {
    const outcome = outcomeOf(paths)
    if (outcome === 'withRecommendations') return issued.length > 0
    return outcome === 'underWay' || issued.length === 0
  },
  'something is adopted exactly while the Front has to do with it': ({
    context: { adopted },
    paths,
  }: Facts) => adopted.length > 0 === paths.includes('resolution'),
  'no number stands for two recommendations': ({ context: { adopted, issued } }: Facts) =>
    areDistinct([...adopted, ...issued.map((recommendation) => ({ recommendation }))]),
  'an investment is looked into once its plan was agreed': ({ context, paths }: Facts) =>
    !paths.includes('investment.monitoring') || isComplete(context.consent),
  'what was looked into has begun': ({ context: { hasBegun, checks, findings } }: Facts) =>
    hasBegun || checks + findings === 0,
  'serious findings are findings, and suspensions recommendations': ({ context }: Facts) =>
    context.seriousFindings <= context.findings && context.suspensions <= context.issued.length,
}
