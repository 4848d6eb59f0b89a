import type { Sample } from '@civicflow/core'
import type { campaignEvents } from './events.ts'

type Events = typeof campaignEvents
type Samples = { readonly [T in keyof Events]: readonly Sample<Events, T>[] }

const paper = (number: string, date: string) => ({ issuer: 'delegation/ha-noi', number, date })

const parties = {
  delegation: 'delegation/ha-noi',
  office: 'office/ha-noi',
  councilStanding: ['council/ha-noi'],
  front: ['front/ha-noi', 'front/phuong-ba-dinh'],
  authorities: ['committee/ha-noi', 'committee/phuong-ba-dinh'],
  standingCommittee: 'assembly',
  presidium: 'front-central',
  petitionsBody: 'petitions-committee',
}

const line = (title: string, day: string) => ({
  title,
  area: 'phuong-ba-dinh',
  form: 'conference' as const,
  mode: 'inPerson' as const,
  setting: 'community' as const,
  day,
  time: '08:00',
  place: 'Nhà văn hóa phường Ba Đình',
  content: ['sessionAgenda' as const, 'earlierAnswers' as const],
  deputies: [{ deputy: 'delegation/ha-noi/deputy-1', level: 'national' as const }],
  communeFront: 'front/phuong-ba-dinh',
  committee: 'committee/phuong-ba-dinh',
  press: ['press/ha-noi'],
})

/** The campaign of Hà Nội's delegation before the tenth session of the XVth National Assembly, as it could have been. */
export const campaignSamples: Samples = {
  'campaign.opened': [
    {
      title: 'Tiếp xúc cử tri trước kỳ họp thứ 10, Quốc hội khóa XV',
      area: 'ha-noi',
      track: 'assembly',
      sessionKind: 'regular',
      timing: 'beforeSession',
      yearEnd: true,
      term: 'XV',
      session: 10,
      opening: '2025-10-20',
      closing: '2025-12-11',
      organiser: 'delegation/ha-noi',
      parties,
    },
    {
      title: 'Tiếp xúc cử tri trước kỳ họp không thường lệ',
      area: 'ha-noi',
      track: 'assembly',
      sessionKind: 'extraordinary',
      timing: 'beforeSession',
      yearEnd: false,
      term: 'XV',
      session: 11,
      organiser: 'delegation/ha-noi',
      parties,
    },
    {
      title: 'Tiếp xúc cử tri trước kỳ họp cuối năm của HĐND thành phố',
      area: 'ha-noi',
      track: 'council',
      sessionKind: 'regular',
      timing: 'beforeSession',
      yearEnd: true,
      term: '2021–2026',
      session: 28,
      organiser: 'council-group/ha-noi',
      parties: {
        office: 'office/ha-noi',
        councilStanding: ['council/ha-noi'],
        deputiesGroup: ['council-group/ha-noi'],
        front: ['front/ha-noi'],
        authorities: ['committee/ha-noi'],
      },
    },
    {
      title: 'Tiếp xúc cử tri của đại biểu Quốc hội và đại biểu HĐND thành phố',
      area: 'ha-noi',
      track: 'assemblyAndCouncil',
      sessionKind: 'regular',
      timing: 'beforeSession',
      yearEnd: true,
      term: 'XV',
      session: 10,
      opening: '2025-10-20',
      organiser: 'council/ha-noi',
      parties,
    },
    {
      title: 'Tiếp xúc cử tri của đại biểu HĐND thành phố và HĐND phường',
      area: 'ha-noi',
      track: 'twoCouncils',
      sessionKind: 'regular',
      timing: 'beforeSession',
      yearEnd: true,
      term: '2021–2026',
      session: 28,
      organiser: 'council/ha-noi',
      parties: {
        office: 'office/ha-noi',
        councilStanding: ['council/ha-noi', 'council/phuong-ba-dinh'],
        deputiesGroup: ['council-group/ha-noi'],
        front: ['front/phuong-ba-dinh', 'front/ha-noi'],
        authorities: ['committee/ha-noi', 'committee/phuong-ba-dinh'],
      },
    },
  ],
  'session.dated': [{ opening: '2025-10-20' }, { opening: '2025-10-27', closing: '2025-12-16' }],

  'holding.decided': [{ reason: 'Cử tri quan tâm nhiều đến nội dung kỳ họp' }],
  'otherMeans.chosen': [{ means: 'Lấy ý kiến cử tri bằng phiếu qua Mặt trận cấp xã' }],
  'notHolding.decided': [
    { reason: 'Thời gian từ khi triệu tập đến khi khai mạc quá ngắn' },
    { reason: 'Bão lụt trên diện rộng', atRequestOf: 'assembly' },
  ],
  'forceMajeure.declared': [
    {
      event: 'Bão và lũ lụt trên địa bàn',
      basis: 'announced',
      announcement: paper('1/QĐ-UBND', '2025-09-28'),
    },
    { event: 'Dịch bệnh', basis: 'byLaw' },
  ],

  'informationPack.received': [{ document: paper('01/TTKQH', '2025-09-05') }],
  'plan.circulated': [
    { to: ['front/ha-noi', 'council/ha-noi', 'committee/ha-noi'], commentsBy: '2025-09-06' },
    { to: ['council-group/ha-noi'], deputies: ['delegation/ha-noi/deputy-1'] },
  ],
  'comments.received': [
    { position: 'agrees' },
    { position: 'proposesChanges', comments: 'Bố trí một cuộc vào buổi tối để người đi làm dự được' },
  ],
  'plan.revised': [{ summary: 'Chuyển buổi thứ hai sang buổi tối' }],
  'plan.issued': [
    {
      document: paper('02/KH-ĐĐBQH', '2025-09-08'),
      from: '2025-09-23',
      until: '2025-09-29',
      reportsDue: '2025-10-01',
      deputies: ['delegation/ha-noi/deputy-1'],
      meetings: [
        line('Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ nhất', '2025-09-23'),
        line('Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ hai', '2025-09-29'),
      ],
    },
    {
      document: paper('06/KH-TĐB', '2025-09-08'),
      from: '2025-09-23',
      until: '2025-09-24',
      reportsDue: '2025-09-28',
      lateReports: 'carryOver',
      deputies: ['council-group/ha-noi/deputy'],
      quota: { perPlan: 2, perDeputy: 1, perGroup: 1 },
      meetings: [
        {
          ...line('Hội nghị tiếp xúc cử tri của đại biểu HĐND thành phố', '2025-09-24'),
          deputies: [{ deputy: 'council-group/ha-noi/deputy', level: 'province' }],
        },
      ],
    },
  ],
  'plan.amended': [
    { reason: 'Thêm một cuộc theo đề nghị của cử tri', meetings: [line('Hội nghị bổ sung', '2025-09-26')] },
    { reason: 'Lùi thời hạn của kế hoạch', until: '2025-10-01', meetings: [] },
    {
      reason: 'Hội trường đang sửa chữa',
      meetings: [],
      changes: [
        { change: 'moved', meeting: 1, place: 'Trường THCS Ba Đình' },
        { change: 'postponed', meeting: 2, day: '2025-09-30' },
      ],
    },
    {
      reason: 'Mưa bão kéo dài',
      meetings: [],
      changes: [
        { change: 'movedOnline', meeting: 1, mode: 'online', sites: ['UBND phường Ba Đình'] },
        { change: 'cancelled', meeting: 2, cancelGround: 'mergedIntoAnother' },
      ],
    },
  ],
  'lateReports.decided': [
    { lateReports: 'carryOver', reason: 'Báo cáo tổng hợp phải gửi trong ngày' },
    { lateReports: 'include', reason: 'Còn kịp tổng hợp' },
  ],
  'plan.distributed': [{ to: ['front/ha-noi', 'front/phuong-ba-dinh', 'assembly', 'front-central'] }],
  'workingSession.held': [
    {
      with: ['council/ha-noi', 'committee/ha-noi', 'front/ha-noi', 'procuracy/ha-noi', 'court/ha-noi'],
      covers: ['situation', 'earlierAnswers', 'localPetitions'],
    },
  ],
  'sessionReport.given': [{ way: 'councilSession' }, { way: 'massMedia' }],

  'meetings.begun': [{}],
  'meetings.concluded': [{}],
  'cutOff.declared': [{ reason: 'Còn một cuộc phải lùi sang sau hạn báo cáo' }],
  'groupReport.submitted': [{ group: 'Tổ đại biểu số 1', opinions: 38, petitions: 16 }],

  'petitions.collected': [
    {
      source: 'personalProgramme',
      petitions: [
        {
          title: 'Cải tạo hồ trong khu tập thể',
          reference: 'CT-01',
          text: 'Đề nghị cải tạo hồ nước trong khu tập thể.',
          voter: 'ct-7',
          area: 'phuong-ba-dinh',
          deputy: 'delegation/ha-noi/deputy-1',
        },
      ],
    },
    {
      source: 'otherMeans',
      petitions: [{ reference: 'PL-01', text: 'Đề nghị công khai quy hoạch khu vực.' }],
    },
  ],

  'synthesis.made': [
    {
      central: [
        {
          petition: 'TW-01',
          field: 'Đất đai',
          nature: 'petition',
          raised: 3,
          summary: 'Sửa quy định về giá đất',
        },
      ],
      local: [{ petition: 'ĐP-01', field: 'Giao thông', nature: 'petition', raised: 2 }],
      jointlyWith: ['front/ha-noi'],
    },
  ],
  'centralList.reported': [
    { to: ['assembly', 'front-central'], document: paper('03/BC-ĐĐBQH', '2025-10-03') },
  ],
  'localList.reported': [{ to: ['council/ha-noi', 'committee/ha-noi'] }],
  'petitions.forwarded': [{ to: ['committee/ha-noi'], petitions: 1 }],
  'announcement.delivered': [{}],
  'results.reported': [
    { earlierSession: 9, petitions: 10, resolved: 3, inProgress: 2, withoutRoadmap: 0, explained: 5 },
  ],

  'matters.carriedOver': [
    { term: 'XVI', session: 1, openPetitions: ['case-9'] },
    {
      term: 'XVI',
      session: 1,
      openPetitions: [],
      carriedReports: ['Tổ đại biểu số 1'],
      into: 'case-next',
    },
  ],
  'matters.takenOver': [
    { term: 'XV', session: 10, earlierCampaign: 'case-earlier', petitions: 4 },
    {
      term: 'XV',
      session: 11,
      earlierCampaign: 'case-earlier',
      petitions: 0,
      carriedReports: ['Tổ đại biểu số 1'],
    },
  ],

  'campaign.closed': [{}],
  'campaign.reopened': [{ reason: 'Đính chính một kiến nghị ghi sai thẩm quyền' }],
  'campaign.cancelled': [{ reason: 'Kỳ họp không được triệu tập' }],
}
