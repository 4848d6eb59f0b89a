import { cityCommittee, council, councilGroup, delegation } from '../cast.ts'
import { records, type Step } from '../step.ts'
import { classified, forwarded, notified, paper, published, received } from './way.ts'

/** Answered in writing in time, and everything that has to follow an answer; with its duplicate, whose voter is told too. */
export const inTime: readonly Step[] = [
  classified('lamps', '2025-09-25T11:10', {
    title: 'Đèn chiếu sáng ngõ 12',
    field: 'Chiếu sáng',
    level: 'province',
    addressee: cityCommittee,
  }),
  forwarded('lamps', '2025-10-06T09:00', 'local'),
  received('lamps', '2025-10-08T09:00', 'cityCommittee'),
  records('cityCommittee', 'lamps', '2025-11-20T10:00', {
    type: 'petition.answered',
    document: paper('cityCommittee', '3456/UBND-ĐT', '2025-11-20'),
    result: { resultClass: 'resolved', settledBy: 'implementation' },
  }),
  notified('lamps', '2025-11-21T09:00'),
  records('secretary', 'lamps', '2025-11-21T09:30', { type: 'answer.shared', actor: delegation }),
  records('secretary', 'lamps', '2025-11-24T09:00', {
    type: 'answer.published',
    actor: delegation,
    media: ['Báo Hànộimới'],
  }),
  records('cityCommittee', 'lamps', '2025-11-25T09:00', { type: 'database.updated' }),
  records('secretary', 'lamps', '2025-12-15T14:00', { type: 'evaluation.requested', actor: council }),
  published('lamps', '2025-12-30T09:00'),
  records('cityCommittee', 'lamps', '2025-12-30T14:00', {
    type: 'result.posted',
    where: ['Trụ sở tiếp công dân thành phố'],
  }),
  records('cityCommittee', 'lamps', '2026-01-30T09:00', { type: 'posting.ended' }),
  records('councilGroup', 'lamps', '2026-02-05T15:00', {
    type: 'answer.evaluated',
    actor: councilGroup,
    evaluation: { verdict: 'adequate' },
  }),
]

/** Raised again at the second meeting before it was answered: the same matter, so it goes with the first. */
export const duplicate: readonly Step[] = [
  classified('lamps-again', '2025-09-30T15:30', {
    title: 'Đèn chiếu sáng ngõ 12',
    field: 'Chiếu sáng',
    level: 'province',
    addressee: cityCommittee,
  }),
  records('secretary', 'lamps-again', '2025-09-30T16:00', (cast) => ({
    type: 'duplicate.marked',
    master: cast.id('lamps'),
  })),
  notified('lamps-again', '2025-11-21T10:00'),
]
