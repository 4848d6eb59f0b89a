import { delegation, ministry } from '../cast.ts'
import { records, type Step } from '../step.ts'
import { classified, forwarded, notified, paper, received } from './way.ts'

const evaluationRequested = (at: string) =>
  records('secretary', 'flats', at, { type: 'evaluation.requested', actor: 'assembly' })

/** An answer that says nothing in particular is found inadequate, and asked for anew; the second one is accepted. */
export const disputed: readonly Step[] = [
  classified('flats', '2025-09-25T11:30', {
    title: 'Quy định về cải tạo chung cư cũ',
    field: 'Nhà ở',
    level: 'central',
    addressee: ministry,
  }),
  forwarded('flats', '2025-10-09T09:00', 'central'),
  received('flats', '2025-10-10T09:00', 'ministry'),
  records('ministry', 'flats', '2025-12-05T10:00', {
    type: 'petition.answered',
    document: paper('ministry', '7001/BXD-QLN', '2025-12-05'),
    result: { resultClass: 'explained' },
  }),
  notified('flats', '2025-12-08T09:00'),
  evaluationRequested('2025-12-12T09:00'),
  records('secretary', 'flats', '2025-12-22T15:00', {
    type: 'answer.evaluated',
    actor: delegation,
    evaluation: { verdict: 'inadequate', faults: ['generic'] },
  }),
  records('secretary', 'flats', '2025-12-24T09:00', {
    type: 'answer.requestedAnew',
    actor: delegation,
    reason: 'Văn bản chỉ viện dẫn quy định hiện hành, chưa nói rõ sẽ sửa gì',
  }),
  records('ministry', 'flats', '2026-02-27T10:00', {
    type: 'petition.answered',
    document: paper('ministry', '0815/BXD-QLN', '2026-02-27'),
    result: { resultClass: 'resolved', settledBy: 'legalText' },
  }),
  notified('flats', '2026-03-02T09:00'),
  evaluationRequested('2026-03-05T09:00'),
  records('secretary', 'flats', '2026-03-16T15:00', {
    type: 'answer.evaluated',
    actor: delegation,
    evaluation: { verdict: 'adequate' },
  }),
]
