import type { Opening, Teller } from '@civicflow/core'
import { draftsOf } from '../building-blocks/follow-up.ts'
import type { AnswerProfileId } from '../recommendation/vocabulary.ts'
import type { BoardKind } from '../supervision-board/vocabulary.ts'
import type { BoardSupervisionContext } from './board-supervision-context.ts'

/** The People's Committee of the commune answers in 15 days (art. 40, clause 1, point c; art. 45, clause 2, point c, Law on Grassroots Democracy). */
const PROFILES = {
  inspection: 'inspectionBoard',
  investment: 'investmentBoard',
} as const satisfies Record<BoardKind, AnswerProfileId>

/** What a board has adopted and the Front certified, each a case under its supervision, opened in the commit that records it. */
export function recommendationsOf(
  _event: unknown,
  context: BoardSupervisionContext,
  { case: supervision, before }: Teller<BoardSupervisionContext>,
): readonly Opening[] {
  const { area, board, front, committee, boardKind } = context
  const lines = before.adopted.map(({ recommendation, subject, request, addressee }) => ({
    recommendation,
    subject,
    request,
    addressee,
    ...(addressee === committee && { answerProfile: PROFILES[boardKind] }),
  }))
  return draftsOf(lines, { area, lead: board, supervision, frontAbove: front })
}
