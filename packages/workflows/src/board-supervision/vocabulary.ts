import * as z from 'zod'
import { body, caseReference, searchable } from '@civicflow/core'
import { boardKinds, bodyKindOf } from '../supervision-board/vocabulary.ts'
import { recommendationLine } from '../supervision/vocabulary.ts'

// Words of one supervision of a board. Articles are those of Decree 59/2023/NĐ-CP, in the wording before law
// 97/2025/QH15, unless another instrument is named.

/** Which period an inspection board plans for (art. 14, clause 1, point a). */
export const planPeriods = ['quarter', 'halfYear', 'year', 'term'] as const

/** What a plan says beside its days (art. 14, clause 1, point a; art. 18, clause 1). */
export const planFields = ['purpose', 'content', 'funding', 'organisation', 'conditions'] as const

/** What the investor is told by the Front (art. 45, clause 1, point b, Law on Grassroots Democracy). */
export const tellings = ['plan', 'members'] as const

/** A serious finding can lead to a proposal that the investment be suspended. */
export const severities = ['minor', 'serious'] as const

/** What a recommendation asks for: that something be put right, or that an investment be suspended. */
export const measures = ['remedy', 'suspension'] as const

/** What the Front certifies before a paper of a board goes out. */
export const certifiedPapers = ['minutes', 'recommendations'] as const

/** Where a supervision of a board comes from: an annual plan of the Front, or the board's own plan. */
export type Origin = 'plan' | 'own'

/** A board that carries out a supervision, and the bodies of its commune that have to do with it. */
export const commission = {
  boardKind: z.enum(boardKinds),
  board: body(Object.values(bodyKindOf)),
  /** The People's Committee of the commune. */
  committee: body(['peoples-committee']),
  /** The council's standing body, which agrees to the plan of an investment board. */
  council: body(['council-standing-body']).optional(),
  /** What an investment board supervises, and who decides on it. */
  project: searchable().optional(),
  decider: body(['peoples-committee', 'department', 'ministry', 'government']).optional(),
  /** The board's own case. */
  boardCase: caseReference().optional(),
}

/** One recommendation that a board adopts; by whose term it is answered follows from to whom it goes. */
export const boardRecommendation = recommendationLine
  .omit({ answerProfile: true })
  .extend({ measure: z.enum(measures).optional() })

/** How a board has voted, by heads. */
export const vote = z.strictObject({
  members: z.int().min(1).max(500),
  present: z.int().min(0).max(500),
  inFavour: z.int().min(0).max(500),
  against: z.int().min(0).max(500).optional(),
})
