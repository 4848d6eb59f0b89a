import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'board-supervision',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'boardSupervision.opened'
>['samples']

const inspectionBoard = 'inspection-board/phuong-ba-dinh'
const investmentBoard = 'investment-board/phuong-ba-dinh'
const committee = 'committee/phuong-ba-dinh'
const investor = 'department/ha-noi/construction'

const paper = (number: string, date: string, issuer: string = inspectionBoard) => ({ issuer, number, date })

const common = { area: 'phuong-ba-dinh', front: 'front/phuong-ba-dinh', committee } as const

const inspection = {
  ...common,
  title: 'Kiểm tra việc thu, quản lý các khoản đóng góp của Nhân dân',
  boardKind: 'inspection',
  board: inspectionBoard,
  objects: [committee],
  topics: ['Thu, quản lý, sử dụng các khoản đóng góp'],
} as const

const plan = {
  purpose: 'Phát hiện, kiến nghị khắc phục sai sót.',
  content: 'Hồ sơ, chứng từ và thực tế từ đầu năm.',
  funding: 'Từ ngân sách của phường.',
  organisation: 'Trưởng ban điều hành, phân công thành viên theo địa bàn.',
  conditions: 'Có phương tiện đi lại, tài liệu liên quan.',
}

const recommendation = {
  recommendation: 'KN-01',
  subject: 'Công khai các khoản thu, chi',
  request: 'Niêm yết tại trụ sở và nhà văn hóa các tổ dân phố.',
  addressee: committee,
} as const

const vote = { members: 6, present: 6, inFavour: 5, against: 1 }

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'boardSupervision.opened': [
    inspection,
    {
      ...common,
      title: 'Giám sát dự án cải tạo ngõ 12',
      boardKind: 'investment',
      board: investmentBoard,
      council: 'council/phuong-ba-dinh',
      project: 'Dự án cải tạo mặt đường, rãnh thoát nước ngõ 12',
      decider: 'committee/ha-noi',
      objects: [investor],
      topics: ['Chất lượng công trình', 'Vệ sinh môi trường'],
      boardCase: 'investment-board-case',
    },
    { ...inspection, plan: 'plan-2026', item: 'GS-03' },
  ],
  'supervision.cancelled': [
    {
      reason: 'Trùng nội dung với thanh tra.',
      amendment: paper('20/KH-MTTQ-BTT', '2026-10-20', 'front/phuong-ba-dinh'),
    },
  ],

  'plan.made': [
    {
      planPeriod: 'quarter',
      startsOn: '2026-11-20',
      endsOn: '2026-11-27',
      ...plan,
      document: paper('04/KH-TTND', '2026-11-02'),
    },
    { startsOn: '2026-12-21', endsOn: '2026-12-25' },
  ],
  'plan.posted': [{ where: ['Nhà văn hóa các tổ dân phố', 'Đài truyền thanh phường'] }],
  'plan.sent': [
    { to: ['front/phuong-ba-dinh', committee], document: paper('04/KH-TTND', '2026-11-10') },
    { to: [committee] },
  ],
  'investor.notified': [
    {
      told: ['plan', 'members'],
      document: paper('33/TB-MTTQ-BTT', '2026-10-05', 'front/phuong-ba-dinh'),
    },
    { told: ['plan'] },
  ],
  'plan.agreed': [{}],
  'plan.objected': [{ reason: 'Đề nghị lùi đến sau kỳ họp.' }],
  'plan.adjusted': [{ reason: 'Dự án được điều chỉnh tiến độ.', endsOn: '2026-12-31' }],

  'checking.begun': [{}],
  'monitoring.begun': [{}],
  'check.held': [{ place: 'Ngõ 12', summary: 'Kiểm tra chiều dày lớp bê tông.' }],
  'finding.noted': [
    { severity: 'minor', finding: 'Chưa niêm yết quyết toán quỹ.' },
    { severity: 'serious', finding: 'Thi công sai thiết kế, gây lún nhà dân.' },
  ],
  'minutes.made': [{ document: paper('01/BB-TTND', '2026-11-27') }],
  'project.ended': [{}],

  'recommendations.adopted': [
    { vote, recommendations: [recommendation], document: paper('02/NQ-TTND', '2026-12-01') },
    {
      vote,
      recommendations: [
        { ...recommendation, recommendation: 'KN-02', addressee: investor, subject: 'Sửa chữa phần lún' },
        {
          recommendation: 'KN-03',
          subject: 'Đình chỉ thi công đoạn qua số nhà 20 đến 34',
          request: 'Dừng thi công cho đến khi có biện pháp chống lún.',
          addressee: 'committee/ha-noi',
          measure: 'suspension',
        },
      ],
    },
  ],
  'certification.asked': [{}],
  'certification.given': [
    {
      certifies: ['minutes', 'recommendations'],
      signedBy: 'front/phuong-ba-dinh/chair',
      document: paper('40/XN-MTTQ-BTT', '2026-12-04', 'front/phuong-ba-dinh'),
    },
  ],
  'certification.refused': [{ reason: 'Biên bản chưa ghi ý kiến của cơ quan được kiểm tra.' }],
  'recommendations.issued': [{ document: paper('05/KN-TTND', '2026-12-07') }],
  'supervision.concluded': [{ document: paper('03/BC-GSĐTCĐ', '2026-12-21', investmentBoard) }],
  'supervision.concludedWithoutRecommendation': [{ reason: 'Không phát hiện sai sót.' }],
  'result.published': [{ where: ['Nhà văn hóa các tổ dân phố'] }],
  'supervision.closed': [{}],
}
