import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { BoardEventType } from './events.ts'
import type { BoardRole } from './roles.ts'

type Line = AuthorityLine<BoardRole> & { readonly provision?: ProvisionId }

/** What the Front decides is never the board's own act. */
const front = (provision: ProvisionId): Line => ({ actor: ['front'], provision })
/** The acts of others come by a paper, which the Front puts on record. */
const told = (provision: ProvisionId, ...actor: readonly BoardRole[]): Line => ({
  actor,
  recordedBy: ['front'],
  provision,
})

/** Who may put what on record. */
export const authority = {
  'formation.begun': front('supervision-through-boards'),
  'formation.abandoned': front('board-ended-early'),
  'members.elected': told('inspection-board-formation', 'workingBoard', 'front'),
  'members.named': front('investment-board-formation'),
  'board.recognised': front('inspection-board-recognition'),
  'board.established': front('investment-board-decision'),
  /** By which article depends on the board; the rules name it. */
  'officers.elected': { actor: ['front'] },
  'member.left': front('board-member-left'),
  'member.byElected': told('inspection-board-by-election', 'workingBoard', 'front'),
  'member.replaced': front('investment-board-formation'),
  'vacancy.leftOpen': front('board-vacancy'),
  'term.changed': front('board-term-changed'),
  /** By which article depends on the board; the rules name it. */
  'activity.reported': { actor: ['board'], recordedBy: ['front'] },
  'term.ended': front('inspection-board-term'),
  'project.ended': told('investment-board-dissolution', 'front', 'investor', 'board'),
  'board.dissolved': told('investment-board-dissolution', 'board'),
  'board.disbanded': front('board-ended-early'),
} as const satisfies Record<BoardEventType, Line>
