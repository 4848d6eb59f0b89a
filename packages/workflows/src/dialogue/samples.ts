import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'dialogue',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'dialogue.proposed'
>['samples']

const area = 'phuong-ba-dinh'
const front = `front/${area}`
const committee = `committee/${area}`
const council = `council/${area}`
const partyCommittee = `party/${area}`
const paper = (number: string, date: string, issuer = committee) => ({ issuer, number, date })

const proposed = {
  title: 'Hội nghị đối thoại với Nhân dân phường Ba Đình',
  area,
  committee,
  council,
  partyCommittee,
  front,
  organisations: [`women-union/${area}`],
  gatherers: [`front-working-board/${area}-1`],
  respondents: ['department/ha-noi/construction'],
  secretariat: front,
  press: ['press/ha-noi'],
} as const

const said = {
  opinion: 'yk-1',
  summary: 'Sửa đường ngõ 12',
  text: 'Đề nghị sửa đường ngõ 12 xuống cấp, ngập khi mưa.',
} as const

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'dialogue.proposed': [
    { ...proposed, family: 'government', occasion: 'periodic', year: 2026 },
    {
      ...proposed,
      title: 'Hội nghị đối thoại của người đứng đầu cấp ủy, chính quyền phường Ba Đình',
      family: 'heads',
      occasion: 'periodic',
      year: 2026,
    },
    {
      ...proposed,
      title: 'Đối thoại theo yêu cầu của cử tri về thu gom rác',
      family: 'government',
      occasion: 'onDemand',
      demand: 'voters',
      asking: 1_300,
      voters: 12_000,
    },
    {
      title: 'Bí thư Đảng ủy đối thoại về phản ánh của người dân',
      area,
      partyCommittee,
      front,
      family: 'reflections',
      occasion: 'onDemand',
      demand: 'necessary',
    },
  ],
  'dialogue.approved': [{}],
  'dialogue.refused': [{ reason: 'Nội dung đã được trả lời tại hội nghị trước.' }],

  'plan.issued': [
    {
      topic: 'Chỉnh trang đô thị, vệ sinh môi trường',
      day: '2026-11-20',
      place: 'Hội trường UBND phường',
      mode: 'inPerson',
      document: paper('12/KH-UBND', '2026-10-20'),
    },
    { topic: 'Tổng kết năm', day: '2026-12-30', place: 'Nhà văn hóa phường', mode: 'online' },
  ],
  'opinion.gathered': [{ ...said, from: area }],
  'opinions.synthesised': [{ document: paper('30/BC-MTTQ', '2026-11-05', front) }],
  'notice.published': [
    { tells: ['time', 'place', 'content', 'howToJoin'], media: ['Đài truyền thanh phường'] },
  ],
  'dialogue.postponed': [
    { day: '2026-12-04', reason: 'Trùng lịch họp của thành phố.' },
    { day: '2026-12-30', reason: 'Người chủ trì bận việc.' },
    { reason: 'Chờ lịch mới.' },
  ],
  'dialogue.moved': [{ place: 'Nhà văn hóa tổ dân phố số 1', reason: 'Hội trường đang sửa.' }],
  'dialogue.cancelled': [
    { reason: 'Gộp với hội nghị của thành phố.', receiver: 'Hội nghị đối thoại của thành phố' },
  ],
  'chair.absent': [{ standIn: `front/${area}/chair`, reason: 'Đi công tác đột xuất.' }],

  'session.opened': [
    { presiding: `committee/${area}/chair`, minuteTaker: `front/${area}/clerk` },
    { presiding: `party/${area}/clerk`, minuteTaker: `front/${area}/clerk` },
  ],
  'synthesis.presented': [{}],
  'opinion.raised': [
    { ...said, asker: 'nd-1', name: 'Người dân minh họa' },
    { ...said, opinion: 'yk-2', summary: 'Thu gom rác', asker: 'nd-2' },
  ],
  'speaker.notHeard': [{ silencing: 'finallySettled', reason: 'Đã có quyết định giải quyết lần hai.' }],
  'opinion.answered': [
    { opinion: 'yk-1', answer: 'Phường đã bố trí vốn.' },
    {
      opinion: 'yk-1',
      answer: 'Phường nhận sửa ngõ 12.',
      promise: { deed: 'Sửa xong đường ngõ 12', promisedBy: '2026-12-30' },
    },
  ],
  'opinion.takenForWriting': [{ opinion: 'yk-1', owner: committee, dueOn: '2026-12-30' }],
  'attendance.recorded': [{ delegates: 120 }],
  'session.closed': [{}],
  'session.brokenOff': [{ reason: 'Mất điện kéo dài.' }],

  'opinion.merged': [{ opinion: 'yk-2', into: 'yk-1' }],
  'opinion.rerouted': [{ opinion: 'yk-1', rerouting: 'complaint', receiver: 'Ban Tiếp công dân' }],
  'opinion.setAside': [{ opinion: 'yk-1', reason: 'Không thuộc chủ đề hội nghị.' }],

  'minutes.signed': [
    { signedBy: `committee/${area}/chair`, document: paper('05/BB', '2026-11-20') },
    { signedBy: `party/${area}/clerk`, document: paper('06/BB', '2026-11-20', partyCommittee) },
  ],
  'conclusion.issued': [
    {
      assignments: [{ opinion: 'yk-1', owner: committee, dueOn: '2026-12-30' }],
      document: paper('40/TB-UBND', '2026-11-25'),
    },
    { assignments: [], document: paper('41/TB-UBND', '2026-11-25') },
  ],
  'result.published': [{ ways: ['media', 'posted', 'villageHeads'] }],
  'opinion.addedLater': [
    {
      ...said,
      opinion: 'bs-1',
      source: 'hall',
      saidOn: '2026-11-20',
      reason: 'Thư ký ghi sót.',
      owner: committee,
      dueOn: '2026-12-30',
    },
    {
      ...said,
      opinion: 'bs-2',
      source: 'gathered',
      from: area,
      saidOn: '2026-11-01',
      reason: 'Phiếu của tổ dân phố đến muộn.',
      answer: 'Đã trả lời chung với ý kiến về ngõ 12.',
    },
  ],
  'dialogue.closed': [{}],
  'dialogue.reopened': [{}],
}
