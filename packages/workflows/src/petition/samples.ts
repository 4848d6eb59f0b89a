import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'petition',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'petition.raised'
>['samples']

const paper = (issuer: string, number: string, date: string) => ({ issuer, number, date })

const parties = {
  delegation: ['delegation/ha-noi'],
  deputy: ['delegation/ha-noi/deputy-1'],
  secretariat: ['office/ha-noi'],
  front: ['front/ha-noi', 'front/phuong-ba-dinh'],
  present: ['committee/ha-noi', 'committee/phuong-ba-dinh'],
  standingCommittee: ['assembly'],
  petitionsBody: ['petitions-committee'],
}
const councilParties = {
  standingBody: ['council/ha-noi'],
  deputiesGroup: ['council-group/ha-noi'],
  deputy: ['council-group/ha-noi/deputy'],
  secretariat: ['office/ha-noi'],
  front: ['front/ha-noi'],
  present: ['committee/ha-noi'],
}
const atMeeting = { area: 'phuong-ba-dinh', voter: 'ct-1', meeting: 'cuoc-tiep-xuc-1' }

const roadmap = {
  resultClass: 'inProgress',
  pendingReason: 'noResources',
  roadmap: 'Bố trí vốn trong kế hoạch năm 2026, khởi công quý I',
  milestone: '2026-03-31',
} as const

/** Lifelike facts, one at least of each type; the places and persons are illustrative. */
export const samples: Samples = {
  'petition.raised': [
    {
      ...atMeeting,
      title: 'Tiếp xúc cử tri phường Ba Đình trước kỳ họp thứ mười',
      reference: 'yk-1',
      text: 'Đề nghị sửa quy định về giá đất khi Nhà nước thu hồi.',
      source: 'meeting',
      track: 'assembly',
      term: 'XV',
      session: 10,
      parties,
    },
    {
      ...atMeeting,
      title: 'Lắp đèn chiếu sáng ngõ 12',
      text: 'Đề nghị lắp đèn chiếu sáng ngõ 12.',
      source: 'meeting',
      track: 'council',
      parties: councilParties,
    },
    {
      ...atMeeting,
      title: 'Cải tạo hồ trong khu tập thể',
      text: 'Nhóm cử tri đề nghị cải tạo hồ nước trong khu tập thể.',
      source: 'encounter',
      track: 'assembly',
      parties,
    },
    {
      area: 'ha-noi',
      title: 'Thủ tục cấp giấy chứng nhận còn chậm',
      text: 'Phản ánh gửi qua cổng thông tin về thời gian cấp giấy chứng nhận.',
      source: 'portal',
      track: 'assembly',
      parties,
    },
    {
      ...atMeeting,
      title: 'Phần về chiếu sáng',
      text: 'Đề nghị lắp đèn chiếu sáng ngõ 12.',
      source: 'part',
      track: 'assembly',
      splitFrom: 'kien-nghi-9',
      parties,
    },
    {
      area: 'ha-noi',
      title: 'Giá đất khi thu hồi, kiến nghị của cử tri các phường',
      text: 'Cử tri nhiều phường đề nghị sửa quy định về giá đất khi Nhà nước thu hồi.',
      source: 'joint',
      track: 'assembly',
      mergedFrom: ['kien-nghi-7', 'kien-nghi-8'],
      parties,
    },
  ],

  'petition.collected': [{ receiver: 'Đoàn ĐBQH thành phố Hà Nội' }],
  'petition.classified': [
    {
      field: 'Đất đai',
      level: 'province',
      addressee: 'committee/ha-noi',
      parties: { standingBody: ['council/ha-noi'], deputiesGroup: ['council-group/ha-noi'] },
    },
    {
      title: 'Giá đất khi Nhà nước thu hồi',
      field: 'Đất đai',
      level: 'central',
      addressee: 'ministry/construction',
    },
  ],
  'petition.diverted': [
    { receiver: 'Ban Tiếp công dân thành phố', reason: 'Nội dung là khiếu nại quyết định bồi thường' },
  ],
  'petition.synthesised': [
    { term: 'XV', session: 10, list: 'central', parties: { petitionsBody: ['petitions-committee'] } },
    { term: 'XV', session: 10, list: 'local' },
  ],
  'petition.forwarded': [
    { receiver: 'UBND thành phố Hà Nội', document: paper('delegation/ha-noi', '05/ĐĐBQH-VP', '2025-10-06') },
  ],
  'petition.received': [
    { coordinationNeeded: true, document: paper('committee/ha-noi', '1203/CVĐ', '2025-10-08') },
    {},
  ],
  'petition.returned': [{ reason: 'Thuộc thẩm quyền của Bộ Xây dựng' }],
  'petition.transferred': [
    { level: 'central', addressee: 'ministry/construction', reason: 'Vượt thẩm quyền của thành phố' },
  ],
  'coordination.requested': [{ coordinators: ['department/ha-noi/construction'] }],
  'coordination.replied': [
    { coordinator: 'department/ha-noi/construction', reply: 'Thống nhất với phương án của UBND thành phố.' },
  ],
  'petition.withdrawn': [{ reason: 'Ghi hai lần cùng một ý kiến' }],

  'petition.answeredAtMeeting': [
    { answer: 'Phường đã lắp đèn ngày 15/9.', resultClass: 'resolved' },
    { answer: 'Khu vực này chưa có trong quy hoạch chiếu sáng.', resultClass: 'explained' },
  ],
  'petition.takenForWriting': [{ addressee: 'committee/ha-noi' }, {}],
  'petition.answered': [
    {
      document: paper('committee/ha-noi', '3456/UBND-ĐT', '2025-11-20'),
      answer: 'Ngõ 12 đã được lắp đèn.',
      result: { resultClass: 'resolved', settledBy: 'implementation' },
    },
    {
      document: paper('committee/ha-noi', '3457/UBND-ĐT', '2025-11-20'),
      result: roadmap,
    },
    {
      document: paper('committee/ha-noi', '3458/UBND-ĐT', '2025-11-20'),
      result: { resultClass: 'explained' },
    },
    { result: { resultClass: 'notResolved', reason: 'Nguyên nhân khách quan' } },
  ],
  'lateness.notified': [{ reason: 'Phải khảo sát lại hiện trường', hopedFor: '2025-12-20' }],
  'petition.urged': [{ note: 'Đề nghị trả lời trước kỳ họp' }],
  'voters.notified': [{ means: 'Gửi thư, thông báo qua Mặt trận phường' }],
  'answer.shared': [{}],
  'answer.published': [{ media: ['Báo Hà Nội mới'] }],
  'result.published': [{ media: ['Đài Hà Nội', 'Cổng thông tin thành phố'] }],
  'result.posted': [{ where: ['Trụ sở tiếp công dân thành phố'] }],
  'posting.ended': [{}],
  'database.updated': [{ databaseId: 'KN-2025-000123' }],
  'evaluation.requested': [{}],
  'answer.evaluated': [
    { evaluation: { verdict: 'adequate' } },
    { evaluation: { verdict: 'inadequate', faults: ['generic', 'withoutRoadmap'] } },
  ],
  'answer.requestedAnew': [{ reason: 'Cử tri chưa đồng tình, văn bản chưa nêu lộ trình' }],

  'resolution.reported': [
    { result: { resultClass: 'resolved', settledBy: 'implementation' } },
    { result: { ...roadmap, milestone: '2026-06-30' } },
    { result: { resultClass: 'notResolved', reason: 'Chưa bố trí được vốn' } },
  ],
  'petition.carriedOver': [{ term: 'XVI', session: 1 }],
  'supervision.selected': [{}],
  'supervision.concluded': [{ conclusion: 'Đề nghị UBND thành phố hoàn thành trong quý II.' }],
  'petition.reportedToSession': [{ term: 'XV', session: 10, verified: true }],
  'petition.escalated': [{ escalation: 'questionTime' }],

  'duplicate.marked': [{ master: 'kien-nghi-2' }, { master: 'kien-nghi-2', masterAnsweredOn: '2025-11-20' }],
  'duplicate.joined': [
    { petition: 'kien-nghi-3' },
    { petition: 'kien-nghi-3', masterAnsweredOn: '2025-11-20' },
  ],
  'duplicate.released': [{ reason: 'Khác địa điểm, khác việc' }],
  'duplicate.left': [{ petition: 'kien-nghi-3' }],
  'petition.split': [
    {
      parts: [
        { title: 'Phần về đất', text: 'Đề nghị sửa quy định về giá đất.' },
        { title: 'Phần về chiếu sáng', text: 'Đề nghị lắp đèn chiếu sáng ngõ 12.' },
      ],
      reason: 'Hai nội dung thuộc hai cấp',
    },
  ],
  'split.undone': [{ reason: 'Hai phần do một cơ quan trả lời' }],
  'part.withdrawn': [{ reason: 'Hai phần do một cơ quan trả lời' }],
  'petitions.merged': [
    {
      others: ['kien-nghi-4', 'kien-nghi-5'],
      title: 'Giá đất khi thu hồi',
      text: 'Cử tri đề nghị sửa quy định về giá đất khi Nhà nước thu hồi.',
      reason: 'Cùng nội dung, cùng cơ quan giải quyết',
    },
  ],
  'merge.joined': [{ into: 'kien-nghi-6' }],
  'merge.undone': [{ reason: 'Một kiến nghị thuộc cơ quan khác' }],
  'merge.left': [{ reason: 'Một kiến nghị thuộc cơ quan khác' }],
  'master.answered': [{ resultClass: 'explained' }],
  'repeat.recognised': [{ earlier: 'kien-nghi-1', settledInFact: false }],
  'raised.again': [
    { petition: 'kien-nghi-10', settledInFact: false },
    { petition: 'kien-nghi-10', settledInFact: true },
  ],
  'repeat.retracted': [{ reason: 'Khác nội dung' }],
  'repeat.left': [{ petition: 'kien-nghi-10' }],
}
