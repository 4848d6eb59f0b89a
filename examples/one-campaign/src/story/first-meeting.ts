import { cityCommittee, delegation, deputy, wardCommittee } from './cast.ts'
import { afterwards, atHour, conference, promised, raised, tellsAll } from './conference.ts'
import { corrects } from './correction.ts'
import { records, type Step } from './step.ts'

const on = (time: string) => `2025-09-23T${time}`

const preparation: readonly Step[] = [
  records('wardFront', 'first', '2025-09-15T08:30', {
    type: 'notice.posted',
    tells: [...tellsAll],
    where: ['Nhà văn hóa phường Ba Đình', 'Trang thông tin của phường'],
  }),
  records('wardFront', 'first', '2025-09-16T08:30', {
    type: 'voters.invited',
    invitationMode: 'open',
    invited: 150,
  }),
  records('secretary', 'first', '2025-09-22T09:00', {
    type: 'readiness.confirmed',
    venueSecured: true,
    earlierAnswersAttached: true,
  }),
]

const floor: readonly Step[] = [
  raised('first', on('08:45'), 'rubbish', '1.1', 'Rác ở ngõ 8 để qua đêm, đề nghị đổi giờ thu gom.'),
  atHour('secretary', 'first', on('08:50'), {
    type: 'answer.given',
    actor: wardCommittee,
    opinion: '1.1',
    answer: 'Từ ngày 15/9 đã chuyển giờ thu gom sang 19 giờ; cử tri ngõ 8 xác nhận.',
    resultClass: 'resolved',
  }),
  raised('first', on('08:55'), 'lamps', '1.2', 'Ngõ 12 không có đèn chiếu sáng, đề nghị lắp đèn.'),
  promised('first', on('09:00'), '1.2', cityCommittee, cityCommittee),
  raised(
    'first',
    on('09:05'),
    'flats',
    '1.3',
    'Đề nghị sửa quy định để việc cải tạo chung cư cũ không kéo dài.',
  ),
  promised('first', on('09:10'), '1.3', deputy),
  raised(
    'first',
    on('09:15'),
    'drain',
    '1.4',
    'Phố Hoàng Hoa Thám ngập mỗi khi mưa lớn, đề nghị làm lại cống.',
  ),
  promised('first', on('09:20'), '1.4', cityCommittee, cityCommittee),
  raised(
    'first',
    on('09:25'),
    'pavement',
    '1.5',
    'Đề nghị lát lại hè phố Đội Cấn và có quy chuẩn để vật liệu hè đường bền hơn.',
  ),
  promised('first', on('09:30'), '1.5', deputy),
  atHour('secretary', 'first', on('09:35'), {
    type: 'opinion.recorded',
    opinion: '1.6',
    nature: 'complaint',
    channel: 'slip',
    voter: 'voter-1.6',
    name: 'Cử tri 1.6',
    text: 'Khiếu nại quyết định xử phạt của phường.',
  }),
]

/** The meeting of 23 September 2025, and the notice to the press that nobody had put on record. */
export const firstMeeting: readonly Step[] = [
  ...preparation,
  ...conference('first', {
    day: '2025-09-23',
    opened: '08:00',
    closed: '11:00',
    content: 'sessionAgenda',
    present: 142,
    floor,
  }),
  records('secretary', 'first', '2025-09-24T09:00', {
    type: 'complaint.diverted',
    opinion: '1.6',
    receiver: 'Ban Tiếp công dân phường',
  }),
  ...afterwards('first', '2025-09-25', ['1.2', '1.3', '1.4', '1.5']),
  corrects(
    'secretary',
    'first',
    '2025-09-26T16:00',
    { insertBefore: 'notice.posted' },
    { type: 'press.informed', occurredOn: '2025-09-11', actor: delegation, tells: [...tellsAll] },
    'Công văn ngày 11/9 gửi báo chí chưa được vào sổ',
  ),
]
