import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'voter-meeting',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'meeting.proposed'
>['samples']

type Proposal = Samples['meeting.proposed'][number]

const community: Omit<Proposal, 'title' | 'kind'> = {
  area: 'phuong-ba-dinh',
  form: 'conference',
  mode: 'inPerson',
  setting: 'community',
  origin: 'plan',
  day: '2025-09-29',
  time: '08:30',
  place: 'Hội trường UBND phường Ba Đình',
  content: ['sessionAgenda', 'earlierAnswers'],
  organisers: [{ side: 'delegation', body: 'delegation/ha-noi' }],
  deputies: [
    { deputy: 'delegation/ha-noi/deputy-1', level: 'national' },
    { deputy: 'delegation/ha-noi/deputy-2', level: 'national' },
  ],
  front: 'front/ha-noi',
  communeFront: 'front/phuong-ba-dinh',
  committee: 'committee/phuong-ba-dinh',
  authorities: ['committee/ha-noi'],
  secretariat: 'office/ha-noi',
  press: ['press/ha-noi'],
}

const council: Omit<Proposal, 'title' | 'kind'> = {
  ...community,
  organisers: [
    { side: 'deputiesGroup', body: 'council-group/ha-noi' },
    { side: 'standingBody', body: 'council/ha-noi' },
  ],
  deputies: [{ deputy: 'council-group/ha-noi/deputy', level: 'province' }],
}

const decision = { issuer: 'council/ha-noi', number: '12/TB-HĐND', date: '2025-09-10' } as const

/** Lifelike facts, one at least of each type; the places and persons are illustrative. */
export const samples: Samples = {
  'meeting.proposed': [
    {
      ...community,
      title: 'Tiếp xúc cử tri phường Ba Đình trước kỳ họp thứ mười',
      kind: 'beforeRegularSession',
      term: 'XV',
      session: 10,
    },
    {
      ...community,
      title: 'Tiếp xúc cử tri chung hai cấp phường Ba Đình',
      kind: 'beforeRegularSession',
      mode: 'hybrid',
      sites: ['Hội trường UBND phường', 'Nhà văn hóa tổ dân phố số 1'],
      organisers: [
        { side: 'standingBody', body: 'council/ha-noi' },
        { side: 'delegation', body: 'delegation/ha-noi' },
        { side: 'deputiesGroup', body: 'council-group/ha-noi' },
      ],
      deputies: [
        { deputy: 'delegation/ha-noi/deputy-1', level: 'national' },
        { deputy: 'council-group/ha-noi/deputy', level: 'province' },
      ],
    },
    {
      ...community,
      title: 'Đại biểu Đoàn Phú Thọ tiếp xúc cử tri phường Ba Đình',
      kind: 'outsideProvince',
      origin: 'personalProgramme',
      deputies: [{ deputy: 'delegation/phu-tho/head', level: 'national' }],
    },
    {
      ...council,
      title: 'Tiếp xúc cử tri ngoài đơn vị bầu cử',
      kind: 'outsideConstituency',
      origin: 'offPlan',
    },
    {
      ...council,
      title: 'Tiếp xúc cử tri ngoài kế hoạch của Tổ đại biểu',
      kind: 'extraordinarySession',
      origin: 'offPlan',
    },
    {
      ...community,
      title: 'Gặp gỡ nhóm cử tri tổ dân phố số 1',
      kind: 'byGroup',
      form: 'encounter',
      origin: 'personalProgramme',
      deputies: [{ deputy: 'delegation/ha-noi/deputy-1', level: 'national' }],
      workingBoards: ['front-working-board/phuong-ba-dinh-1'],
    },
    {
      ...community,
      title: 'Tiếp xúc cử tri tại Nhà máy cơ khí',
      kind: 'workplace',
      setting: 'agency',
      place: 'Hội trường nhà máy',
      host: 'workplace/co-khi',
    },
    { ...community, title: 'Tiếp xúc cử tri nơi cư trú', kind: 'residence', front: 'front/phuong-ba-dinh' },
  ],
  'request.received': [
    {
      programmeAttached: true,
      document: { issuer: 'council-group/ha-noi', number: '03/ĐN', date: '2025-09-08' },
    },
    { programmeAttached: false },
  ],
  'request.approved': [{ document: decision }],
  'request.rejected': [{ reason: 'Trùng với cuộc tiếp xúc khác trên cùng địa bàn' }],
  'province.notified': [
    { document: { issuer: 'delegation/phu-tho', number: '07/TB-ĐĐBQH', date: '2025-08-20' } },
  ],
  'host.agreed': [{}],
  'host.declined': [{ reason: 'Nhà máy đang đại tu thiết bị' }],
  'host.notified': [{}],
  'press.informed': [{ tells: ['time', 'place', 'form', 'content'] }],
  'notice.posted': [
    {
      tells: ['time', 'place', 'form', 'content'],
      where: ['Bảng tin UBND phường', 'Nhà văn hóa tổ dân phố'],
    },
    { tells: ['time', 'place', 'form', 'content', 'accessPoints'], where: ['Cổng thông tin phường'] },
  ],
  'voters.invited': [{ invitationMode: 'open', invited: 200 }],
  'readiness.confirmed': [
    {
      venueSecured: true,
      earlierAnswersAttached: true,
      minuteTaker: 'office/ha-noi/secretary',
      onlineChecks: ['technical', 'informationSecurity', 'cyberSecurity'],
    },
    { venueSecured: true, earlierAnswersAttached: false },
  ],
  'meeting.postponed': [
    { day: '2025-10-06', time: '14:00', reason: 'Mưa lớn, ngập đường vào hội trường' },
    { reason: 'Chờ lịch mới của Đoàn' },
  ],
  'meeting.moved': [{ place: 'Nhà văn hóa phường Ba Đình', reason: 'Hội trường đang sửa chữa' }],
  'meeting.movedOnline': [
    { mode: 'online', sites: ['Nhà văn hóa tổ dân phố số 1'], reason: 'Mưa bão kéo dài' },
  ],
  'meeting.notHeld': [{ cause: 'naturalDisaster', reason: 'Bão số 10 đổ bộ' }],
  'meeting.cancelled': [
    { cancelGround: 'mergedIntoAnother', reason: 'Gộp với cuộc tiếp xúc phường Ngọc Hà' },
  ],
  'deputy.absent': [
    { deputy: 'delegation/ha-noi/deputy-2', reason: 'Đi công tác' },
    { deputy: 'delegation/ha-noi/deputy-2', substitute: 'delegation/ha-noi/head', reason: 'Nghỉ ốm' },
  ],
  'deputy.refused': [{ refusalGround: 'unsafe', reason: 'Không bảo đảm an toàn lối vào hội trường' }],
  'session.opened': [{}],
  'deputy.reported': [{ content: ['sessionAgenda', 'earlierAnswers'] }],
  'floor.opened': [{}],
  'opinion.recorded': [
    {
      opinion: 'yk-1',
      nature: 'petition',
      channel: 'oral',
      voter: 'ct-1',
      name: 'Cử tri minh họa',
      address: 'Tổ dân phố số 1',
      summary: 'Lắp đèn chiếu sáng ngõ 12',
      text: 'Đề nghị lắp đèn chiếu sáng ngõ 12.',
    },
    {
      opinion: 'yk-2',
      nature: 'opinion',
      channel: 'slip',
      voter: 'ct-2',
      text: 'Đánh giá cao việc sửa vỉa hè.',
    },
    {
      opinion: 'yk-3',
      nature: 'complaint',
      channel: 'oral',
      voter: 'ct-1',
      text: 'Không đồng ý mức bồi thường.',
    },
  ],
  'answer.given': [
    { opinion: 'yk-1', answer: 'Phường lắp đèn trong quý IV.' },
    { opinion: 'yk-1', answer: 'Phường đã lắp đèn ngày 15/9.', resultClass: 'resolved' },
  ],
  'petition.takenForWriting': [{ opinion: 'yk-1', addressee: 'committee/ha-noi' }],
  'floor.closed': [{}],
  'deputy.responded': [{ ways: ['noted', 'accepted'], response: 'Đoàn sẽ theo dõi việc trả lời.' }],
  'session.suspended': [{ reason: 'Mất trật tự trong hội trường' }],
  'session.resumed': [{}],
  'session.closed': [{}],
  'session.brokenOff': [{ reason: 'Mất điện kéo dài' }],
  'attendance.recorded': [{ present: 150 }],
  'encounter.begun': [{}],
  'encounter.ended': [{}],
  'synthesis.sent': [{ receivers: ['UBND thành phố Hà Nội', 'Văn phòng Đoàn ĐBQH và HĐND thành phố'] }],
  'complaint.diverted': [{ opinion: 'yk-3', receiver: 'Ban Tiếp công dân thành phố' }],
  'petitions.forwarded': [{ opinions: ['yk-1'], receiver: 'Đoàn ĐBQH thành phố Hà Nội' }],
  'minutes.drafted': [{}],
  'minutes.signedByMinuteTaker': [{}],
  'minutes.signedByChair': [{}],
  'minutes.notRequested': [{}],
  'minutes.corrected': [{ minutesVersion: 2, reason: 'Ghi nhầm số cử tri có mặt' }],
}
