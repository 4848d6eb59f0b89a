import { agreedBy, agreementOf } from '../building-blocks/agreement.ts'
import { type BoardSupervisionContext, noBoardSupervision } from './board-supervision-context.ts'
import type { BoardSupervisionEventType, BoardSupervisionFact } from './events.ts'

// What each fact makes of what a supervision of a board remembers.

type Change = Partial<BoardSupervisionContext>
type Of<Type extends BoardSupervisionEventType> = BoardSupervisionFact<Type>

export function opening(event: Of<'boardSupervision.opened'>): Change {
  const { title, area, boardKind, board, front, committee, objects, topics } = event
  return {
    title,
    area,
    boardKind,
    board,
    boardCase: event.boardCase ?? null,
    front,
    committee,
    council: event.council ?? null,
    objects,
    decider: event.decider ?? null,
    topics: topics.length,
    plan: event.plan ?? null,
    item: event.item ?? null,
  }
}

/** A plan made anew is with nobody yet, and nobody has agreed to it. */
export function planMade(context: BoardSupervisionContext, { startsOn }: Of<'plan.made'>): Change {
  const { boardKind, council, committee } = context
  const needed = boardKind === 'investment' && council !== null ? [council, committee] : []
  return { startsOn, reached: [], consent: agreementOf(needed) }
}

export const planSent = ({ reached }: BoardSupervisionContext, { to }: Of<'plan.sent'>): Change => ({
  reached: [...new Set([...reached, ...to])],
})

export const investorTold = ({ objects }: BoardSupervisionContext): Change => ({ reached: objects })

export const planAgreed = ({ consent }: BoardSupervisionContext, { actor }: Of<'plan.agreed'>): Change => ({
  consent: agreedBy(consent, actor),
})

export const begun = (): Change => ({ hasBegun: true })

export const checked = ({ checks }: BoardSupervisionContext): Change => ({ checks: checks + 1 })

export const found = (
  { findings, seriousFindings }: BoardSupervisionContext,
  { severity }: Of<'finding.noted'>,
): Change => ({
  findings: findings + 1,
  seriousFindings: seriousFindings + (severity === 'serious' ? 1 : 0),
})

export const projectOver = (): Change => ({ projectEnded: true })

/** What a board adopts replaces what it had adopted and not sent out. */
export const adoption = ({ recommendations }: Of<'recommendations.adopted'>): Change => ({
  adopted: recommendations,
})

export const refusal = ({ refusals }: BoardSupervisionContext): Change => ({
  adopted: noBoardSupervision.adopted,
  refusals: refusals + 1,
})

/** What goes out leaves what is adopted once its cases are open. */
export const issue = ({ adopted, issued, suspensions }: BoardSupervisionContext): Change => ({
  adopted: noBoardSupervision.adopted,
  issued: [...issued, ...adopted.map(({ recommendation }) => recommendation)],
  suspensions: suspensions + adopted.filter(({ measure }) => measure === 'suspension').length,
})
