import type { CaseFacts } from '@civicflow/core'
import { addUp, claim, type FiguresWithin, one, prefixed } from '../building-blocks/figures.ts'
import { answerTerms } from './duties.ts'
import type { RecommendationEventType } from './events.ts'
import type { RecommendationFigure } from './figure-labels.ts'
import { hasSomethingOpen, outcomeOf, type RecommendationContext } from './recommendation-context.ts'

type Facts = CaseFacts<RecommendationContext>
export type RecommendationFigures = { readonly [Name in RecommendationFigure]?: number }

/** The first answer to the edition that holds came after its term; notice that the matter is complex is no answer. */
function isLate({ deadlines, acts }: Facts): boolean {
  return Object.keys(answerTerms).some((name) => {
    const term = deadlines[name]
    if (term?.status !== 'due' || term.met === undefined) return false
    return term.met.order !== acts['extension.notified']?.order && term.met.on > term.day
  })
}

/**
 * What is counted of one recommendation; the supervision it comes from adds these up. Every recommendation has one
 * `outcome`, `open` until it has ended. Those that were sent have one `answer` each, the one that holds now.
 */
export function figures(facts: Facts): RecommendationFigures {
  const { context } = facts
  return prefixed('recommendation', {
    total: 1,
    ...one('outcome', outcomeOf(context)),
    ...(context.edition > 0 ? sent(facts) : {}),
  })
}

function sent(facts: Facts): FiguresWithin<'recommendation', RecommendationFigure> {
  const { context, acts } = facts
  const { answer, urged, escalated, superior } = context
  const was = (type: RecommendationEventType) => claim(acts[type] !== undefined)
  return {
    sent: 1,
    ...one('answer', answer ?? 'none'),
    answeredLate: claim(answer !== null && isLate(facts)),
    urged: claim(urged > 0),
    urgings: urged,
    escalated: claim(escalated),
    superior: claim(superior !== null),
    listed: was('notice.listed'),
    liabilityAsked: was('liability.asked'),
    supervisedAnew: was('supervision.begunAnew'),
    verified: was('implementation.verified'),
  }
}

const under = (prefix: string) => (name: string) => name.startsWith(`recommendation.${prefix}.`)

/** What is always true of a recommendation, and of its figures. */
export const invariants = {
  'every recommendation has one outcome, or is open': (facts: Facts) =>
    addUp(figures(facts), 'recommendation.total', under('outcome')),
  'what was sent has one answer, or none yet': (facts: Facts) =>
    addUp(figures(facts), 'recommendation.sent', under('answer')),
  'it is closed once it has an outcome, under that name, and no sooner': ({
    context,
    tags,
    paths,
  }: Facts) => {
    const outcome = outcomeOf(context)
    return tags.includes('closed') ? paths.includes(outcome) : outcome === 'open'
  },
  'nothing is closed while a decision on liability or a new supervision is waited for': ({
    context,
    tags,
  }: Facts) => !(tags.includes('closed') && hasSomethingOpen(context)),
  'what was answered was received': ({ context: { answer, receivedOn } }: Facts) =>
    answer === null || receivedOn !== null,
  'what guards ask across regions is what the regions say': ({ context, paths }: Facts) => {
    const at = (path: string) => paths.includes(`issued.${path}`)
    return (
      (!at('matter.disputed') || context.disputed) &&
      (!at('matter.rejected') || context.answer === 'rejected') &&
      (!at('matter.accepted') || context.acceptedOn !== null) &&
      (!at('matter.settled') || context.settledAs !== null) &&
      (!at('escalation.none') || !context.escalated) &&
      (!at('escalation.liabilityAsked') || context.liability === 'asked')
    )
  },
}
