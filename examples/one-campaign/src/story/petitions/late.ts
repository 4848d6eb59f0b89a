import { cityCommittee, delegation } from '../cast.ts'
import { corrects } from '../correction.ts'
import { looks, records, type Stage, type Step } from '../step.ts'
import { classified, forwarded, notified, paper, published, received } from './way.ts'

const until = '2026-01-31'

async function whatIsComing({ world: { offices }, cast, moments }: Stage): Promise<void> {
  const id = cast.id('drain')
  const coming = (await offices.cityCommittee.forecast(id, until)) ?? []
  moments.forecast = { at: '2025-12-01T08:00', case: id, until, coming }
}

/** Received on a day that was mistyped, answered late, said to be settled. */
export const late: readonly Step[] = [
  classified('drain', '2025-09-25T11:20', {
    title: 'Thoát nước phố Hoàng Hoa Thám',
    field: 'Thoát nước',
    level: 'province',
    addressee: cityCommittee,
  }),
  forwarded('drain', '2025-10-06T09:10', 'local'),
  records('cityCommittee', 'drain', '2025-10-20T08:30', {
    type: 'petition.received',
    occurredOn: '2025-10-18',
  }),
  corrects(
    'cityCommittee',
    'drain',
    '2025-10-22T08:30',
    { replace: 'petition.received' },
    { type: 'petition.received', occurredOn: '2025-10-08' },
    'Gõ nhầm ngày: dấu công văn đến ghi 08/10/2025',
  ),
  looks('2025-12-01T08:00', whatIsComing),
  records('secretary', 'drain', '2025-12-09T09:00', {
    type: 'petition.urged',
    actor: delegation,
    note: 'Đã hết thời hạn 60 ngày, đề nghị trả lời ngay',
  }),
  records('cityCommittee', 'drain', '2025-12-16T10:00', {
    type: 'lateness.notified',
    reason: 'Phải khảo sát lại cao độ tuyến cống',
    hopedFor: '2026-01-09',
  }),
  records('secretary', 'drain', '2026-01-12T09:00', { type: 'petition.urged', actor: delegation }),
  records('cityCommittee', 'drain', '2026-01-15T10:00', {
    type: 'petition.answered',
    document: paper('cityCommittee', '112/UBND-ĐT', '2026-01-15'),
    result: { resultClass: 'resolved', settledBy: 'implementation' },
  }),
  notified('drain', '2026-01-16T09:00'),
  published('drain', '2026-01-20T09:00'),
]

/** What was said to be settled is raised again at the next meeting: it was not, so the earlier one is opened anew. */
export const raisedAgain: readonly Step[] = [
  classified('drain-again', '2026-05-28T09:00', {
    title: 'Phố Hoàng Hoa Thám vẫn ngập',
    field: 'Thoát nước',
    level: 'province',
    addressee: cityCommittee,
  }),
  records('secretary', 'drain-again', '2026-05-28T10:00', (cast) => ({
    type: 'repeat.recognised',
    earlier: cast.id('drain'),
    settledInFact: false,
  })),
  forwarded('drain-again', '2026-05-29T09:00', 'local'),
  received('drain-again', '2026-06-01T09:00', 'cityCommittee'),
  records('secretary', 'drain', '2026-06-02T09:00', {
    type: 'petition.carriedOver',
    term: 'XVI',
    session: 2,
  }),
]
