import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { BoardContext } from './board-context.ts'
import type { BoardEventType } from './events.ts'
import type { BoardRole } from './roles.ts'

type BoardDuty = Duty<BoardContext, BoardEventType, BoardRole> & { readonly provision: ProvisionId }

/** A place that somebody left is filled, or left open for a reason; no article sets a day for it. */
const filling = {
  ...termAfter,
  owes: 'front',
  to: ['board'],
  anchor: { event: 'member.left' },
  metWhen: ({ vacancies }: BoardContext) => vacancies === 0,
  renewedBy: ['member.left'],
} as const

/** Who owes what by when for a board, by which article. */
export const duties = {
  /** Where six months of the term are left or more (art. 36, clause 2). */
  byElection: {
    ...filling,
    provision: 'inspection-board-vacancy',
    when: ({ boardKind }) => boardKind === 'inspection',
    metBy: ['member.byElected', 'vacancy.leftOpen'],
  },
  replacement: {
    ...filling,
    provision: 'board-vacancy',
    when: ({ boardKind }) => boardKind === 'investment',
    metBy: ['member.replaced', 'vacancy.leftOpen'],
  },
  /** It sits as long as the heads of the villages (art. 36, clause 2), and no longer. */
  term: {
    kind: 'within',
    owes: 'front',
    to: ['board'],
    provision: 'inspection-board-term',
    anchor: { day: ({ termFrom }) => termFrom ?? undefined },
    until: ({ termUntil }) => termUntil ?? undefined,
    when: ({ termFrom }) => termFrom !== null,
    metBy: ['term.ended', 'board.disbanded'],
  },
  /** It dissolves itself once its task is done (art. 41, clause 1); no day is set. */
  dissolution: {
    ...termAfter,
    owes: 'board',
    to: ['front'],
    provision: 'investment-board-dissolution',
    anchor: { event: 'project.ended' },
    metBy: ['board.dissolved', 'board.disbanded'],
  },
} satisfies Record<string, BoardDuty>
