import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'dialogue-opinion',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'opinion.recorded'
>['samples']

const front = 'front/phuong-ba-dinh'
const committee = 'committee/phuong-ba-dinh'
const party = 'party/phuong-ba-dinh'
const paper = (number: string, date: string, issuer = committee) => ({ issuer, number, date })

const raised = {
  title: 'Sửa đường ngõ 12',
  reference: 'yk-1',
  text: 'Đề nghị sửa đường ngõ 12 xuống cấp, ngập khi mưa.',
  family: 'heads',
  source: 'hall',
  area: 'phuong-ba-dinh',
  dialogue: 'dialogue-1',
  parties: { chair: [party], coChair: [committee], front: [front] },
} as const

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'opinion.recorded': [
    raised,
    {
      ...raised,
      family: 'government',
      source: 'gathered',
      from: 'phuong-ba-dinh',
      parties: {
        chair: [committee],
        coChair: ['council/phuong-ba-dinh'],
        front: [front],
        gatherers: ['front-working-board/phuong-ba-dinh-1'],
        secretariat: [front],
      },
    },
    { ...raised, family: 'reflections', parties: { chair: [party], front: [front] } },
    { ...raised, addedLater: { saidOn: '2026-11-20', owner: committee, dueOn: '2026-12-25' } },
    { ...raised, addedLater: { saidOn: '2026-11-20', answer: 'Phường đã bố trí vốn.' } },
  ],
  'opinion.merged': [{ into: 'opinion-2' }],
  'opinion.rerouted': [{ rerouting: 'complaint', receiver: 'Ban Tiếp công dân' }],
  'opinion.setAside': [{ reason: 'Không thuộc nội dung hội nghị.' }],
  'opinion.answeredInHall': [
    { answer: 'Phường đã bố trí vốn, làm trong quý IV.' },
    {
      answer: 'Phường nhận sửa ngõ 12.',
      promise: { deed: 'Sửa xong đường ngõ 12', promisedBy: '2026-12-15' },
    },
  ],
  'opinion.assigned': [{ owner: committee, dueOn: '2026-12-10' }, { owner: committee }],
  'receipt.notified': [{ document: paper('15/TB', '2026-11-20', party) }],
  'complexity.found': [{ reason: 'Liên quan nhiều cơ quan.' }],
  'assignment.changed': [
    {
      owner: 'department/ha-noi/construction',
      dueOn: '2026-12-20',
      reason: 'Đường do thành phố quản lý.',
    },
  ],
  'opinion.passedOn': [
    { rerouting: 'otherBody', receiver: 'UBND thành phố', reason: 'Thuộc thẩm quyền thành phố.' },
  ],
  'opinion.urged': [{}],
  'answer.sent': [
    { answer: 'Đã duyệt thiết kế, thi công từ 01/12.', document: paper('210/UBND', '2026-12-08') },
  ],
  'answer.disputed': [{ reason: 'Chưa nói rõ đoạn cuối ngõ.' }],
  'promise.made': [{ promise: { deed: 'Sửa cả đoạn cuối ngõ', promisedBy: '2026-12-18' } }],
  'promise.moved': [{ promisedBy: '2026-12-28', reason: 'Chờ hết mưa; người nêu ý kiến đồng ý.' }],
  'fulfilment.reported': [{}],
  'promise.fulfilled': [{}],
  'promise.broken': [{ reason: 'Đến hẹn chưa thi công.' }],
}
