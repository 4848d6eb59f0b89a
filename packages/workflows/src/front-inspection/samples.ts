import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'front-inspection',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'inspection.planned'
>['samples']

const city = 'front/ha-noi'
const ward = 'front/phuong-ba-dinh'
const workingBoard = 'front-working-board/phuong-ba-dinh-1'
const paper = (number: string, date: string, issuer = city) => ({ issuer, number, date })

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'inspection.planned': [
    {
      title: 'Kiểm tra công tác Mặt trận năm 2026 tại phường Ba Đình',
      area: 'phuong-ba-dinh',
      inspector: city,
      inspected: ward,
      periodFrom: '2025-07-01',
      periodUntil: '2026-05-31',
      topics: ['Giám sát, phản biện xã hội', 'Các cuộc vận động, phong trào thi đua'],
      document: paper('41/KH-MTTQ-BTT', '2026-06-01'),
    },
  ],
  'inspection.cancelled': [{ reason: 'Trùng đợt bầu cử bổ sung.' }],
  'team.established': [
    { leader: `${city}/chair`, members: [`${city}/clerk`], document: paper('60/QĐ-MTTQ-BTT', '2026-06-03') },
  ],
  'inspected.notified': [
    {
      visits: [
        { visit: 'B1', visitKind: 'office', unit: ward, day: '2026-06-19', place: 'Trụ sở Mặt trận phường' },
        { visit: 'B2', visitKind: 'households', day: '2026-06-19', place: 'Tổ dân phố số 1' },
      ],
      reportBy: '2026-06-15',
      document: paper('88/MTTQ-BTT', '2026-06-05'),
    },
    {
      visits: [
        {
          visit: 'B1',
          visitKind: 'documents',
          unit: ward,
          day: '2026-06-22',
          place: 'Trụ sở Mặt trận phường',
        },
      ],
    },
  ],
  'selfReport.received': [{ document: paper('30/BC-MTTQ-BTT', '2026-06-14', ward) }],

  'visit.added': [
    {
      addedVisit: {
        visit: 'B3',
        visitKind: 'commune',
        unit: workingBoard,
        day: '2026-12-18',
        place: 'Nhà văn hóa tổ dân phố số 1',
      },
    },
  ],
  'visit.rescheduled': [{ visit: 'B1', day: '2026-12-18', reason: 'Mưa bão.' }],
  'visit.cancelled': [{ visit: 'B2', reason: 'Các hộ đi vắng.' }],
  'visit.held': [
    { visit: 'B1', summary: 'Nghe báo cáo, trao đổi.' },
    { visit: 'B2', households: 2 },
  ],

  'assessment.noted': [
    { part: 'results', field: 'Giám sát, phản biện xã hội', text: 'Đã giám sát ba nội dung theo kế hoạch.' },
    { part: 'difficulties', field: 'Lưu trữ', text: 'Hồ sơ, sổ sách lưu chưa khoa học.' },
    { part: 'causes', field: 'Lưu trữ', text: 'Cán bộ kiêm nhiệm nhiều việc.' },
  ],
  'leader.concluded': [{ conclusion: 'Đơn vị thực hiện tốt; đề nghị khắc phục việc lưu trữ hồ sơ.' }],
  'notice.issued': [
    {
      remedies: [
        {
          remedy: 'KP-01',
          subject: 'Lưu trữ hồ sơ',
          request: 'Lập danh mục và sắp xếp hồ sơ hai năm gần đây.',
          owner: ward,
          dueOn: '2026-12-18',
        },
        {
          remedy: 'KP-02',
          subject: 'Sinh hoạt định kỳ',
          request: 'Duy trì sinh hoạt hằng tháng, có biên bản.',
          owner: workingBoard,
          dueOn: '2026-12-20',
        },
      ],
      signedBy: `${city}/chair`,
      document: paper('95/TB-MTTQ-BTT', '2026-06-26'),
    },
  ],
  'notice.issuedWithoutDefect': [
    {
      reason: 'Mọi nội dung đều đạt yêu cầu của kế hoạch.',
      signedBy: `${city}/chair`,
      document: paper('95/TB-MTTQ-BTT', '2026-06-26'),
    },
  ],

  'remedy.reported': [{ remedy: 'KP-01', summary: 'Đã lập danh mục, sắp xếp xong.' }],
  'remedy.extended': [{ remedy: 'KP-01', dueOn: '2026-12-24', reason: 'Trụ sở đang sửa chữa.' }],
  'remedy.waived': [{ remedy: 'KP-02', reason: 'Ban Công tác Mặt trận đã sáp nhập.' }],
  'recheck.held': [{ summary: 'Xem lại tủ hồ sơ.' }],
  'remedy.verified': [{ remedy: 'KP-01' }],
  'remedy.foundUndone': [{ remedy: 'KP-01', dueOn: '2026-12-24', reason: 'Còn thiếu hồ sơ năm 2025.' }],
  'inspection.closed': [{}],

  'emulation.noted': [{ ranking: 'Hoàn thành tốt nhiệm vụ' }],
}
