import { cityCommittee, ministry, wardCommittee } from '../cast.ts'
import { records, type Step } from '../step.ts'
import { classified, forwarded, notified, paper, published, received } from './way.ts'

const field = 'Hạ tầng kỹ thuật'

const division: Step = records(
  'secretary',
  'pavement',
  '2025-09-30T16:30',
  {
    type: 'petition.split',
    parts: [
      { title: 'Lát lại hè phố Đội Cấn', text: 'Đề nghị lát lại hè phố Đội Cấn.' },
      { title: 'Quy chuẩn vật liệu hè đường', text: 'Đề nghị có quy chuẩn để vật liệu hè đường bền hơn.' },
    ],
    reason: 'Hai nội dung thuộc thẩm quyền của hai cấp',
  },
  ['paving', 'standard'],
)

/** The local part goes to the wrong body, comes back, and is counted anew from its second receipt. */
const returned: readonly Step[] = [
  classified('paving', '2025-10-01T09:00', { field, level: 'commune', addressee: wardCommittee }),
  forwarded('paving', '2025-10-06T09:20', 'local'),
  received('paving', '2025-10-08T10:00', 'wardCommittee'),
  records('wardCommittee', 'paving', '2025-10-14T10:00', {
    type: 'petition.returned',
    reason: 'Hè phố Đội Cấn do thành phố quản lý',
  }),
  classified('paving', '2025-10-16T09:00', { field, level: 'province', addressee: cityCommittee }),
  forwarded('paving', '2025-10-17T09:00', 'local'),
  received('paving', '2025-10-21T09:00', 'cityCommittee'),
  records('cityCommittee', 'paving', '2025-12-15T10:00', {
    type: 'petition.answered',
    document: paper('cityCommittee', '3790/UBND-ĐT', '2025-12-15'),
    result: { resultClass: 'resolved', settledBy: 'implementation' },
  }),
  notified('paving', '2025-12-16T09:00'),
  published('paving', '2026-01-14T09:00'),
]

/** The central part is explained, and nothing more. */
const explained: readonly Step[] = [
  classified('standard', '2025-10-01T09:10', { field, level: 'central', addressee: ministry }),
  forwarded('standard', '2025-10-09T09:10', 'central'),
  received('standard', '2025-10-13T09:00', 'ministry'),
  records('ministry', 'standard', '2025-11-28T10:00', {
    type: 'petition.answered',
    document: paper('ministry', '6815/BXD-KHCN', '2025-11-28'),
    result: { resultClass: 'explained' },
  }),
  notified('standard', '2025-12-01T09:00'),
  published('standard', '2026-01-07T09:00'),
]

/** One petition with two matters: two parts, each going its own way. */
export const split: readonly Step[] = [division, ...returned, ...explained]
