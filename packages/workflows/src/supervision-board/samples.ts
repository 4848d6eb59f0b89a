import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'supervision-board',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'formation.begun'
>['samples']

const paper = (number: string, date: string, issuer = 'front/phuong-ba-dinh') => ({ issuer, number, date })

const begun = { area: 'phuong-ba-dinh', front: 'front/phuong-ba-dinh' } as const

const elected = (place: number) => ({ member: `tv-0${place}`, village: `Tổ dân phố số ${place}` })

/** Lifelike facts, one at least of each type; members are numbers, places and papers illustrative. */
export const samples: Samples = {
  'formation.begun': [
    {
      ...begun,
      title: 'Ban Thanh tra nhân dân phường Ba Đình',
      boardKind: 'inspection',
      workingBoards: ['front-working-board/phuong-ba-dinh-1'],
      villages: 6,
      document: paper('11/KH-MTTQ-BTT', '2026-01-12'),
    },
    {
      ...begun,
      title: 'Ban Giám sát đầu tư của cộng đồng dự án cải tạo ngõ 12',
      boardKind: 'investment',
      investment: {
        project: 'Dự án cải tạo mặt đường, rãnh thoát nước ngõ 12',
        investmentKind: 'publicInvestment',
        investor: 'department/ha-noi/construction',
      },
    },
  ],
  'formation.abandoned': [{ reason: 'Dự án chuyển sang năm sau.' }],

  'members.elected': [
    { elected: [1, 2, 3, 4, 5, 6].map(elected), document: paper('05/BB', '2026-02-01') },
    { elected: [{ ...elected(7), ties: [] }] },
  ],
  'members.named': [
    {
      named: [
        { member: 'p-20', side: 'front' },
        { member: 'tv-01', side: 'inspectionBoard' },
        { member: 'cd-01', side: 'residents' },
        { member: 'cd-02', side: 'residents' },
        { member: 'cd-03', side: 'residents', ties: [] },
      ],
    },
    { named: [{ member: 'cd-04', side: 'residents' }] },
  ],
  'board.recognised': [
    {
      board: 'inspection-board/phuong-ba-dinh',
      term: { from: '2026-06-01', until: '2031-05-31' },
      document: paper('16/QĐ-MTTQ-BTT', '2026-06-01'),
    },
  ],
  'board.established': [
    { board: 'investment-board/phuong-ba-dinh', document: paper('17/QĐ-MTTQ-BTT', '2026-03-02') },
  ],
  'officers.elected': [
    { head: 'tv-01', deputies: ['tv-02'], document: paper('06/BB', '2026-03-04') },
    { head: 'cd-01', deputies: ['tv-01', 'cd-02'] },
  ],
  'member.left': [
    { member: 'tv-02', leaving: 'movedAway', reason: 'Chuyển nơi cư trú sang phường khác.' },
    { member: 'cd-02', leaving: 'resigned', reason: 'Sức khỏe không bảo đảm.' },
    { member: 'cd-01', leaving: 'dismissed', reason: 'Không hoàn thành nhiệm vụ.' },
  ],
  'member.byElected': [{ electedMember: { member: 'tv-08', village: 'Tổ dân phố số 2' } }],
  'member.replaced': [{ namedMember: { member: 'cd-05', side: 'residents' } }],
  'vacancy.leftOpen': [{ reason: 'Nhiệm kỳ còn dưới 6 tháng.' }],

  'term.changed': [
    { until: '2031-08-31', reason: 'Nhiệm kỳ của Trưởng thôn kéo dài cho kịp kỳ bầu cử chung.' },
  ],
  'activity.reported': [{ reportPeriod: 'quarter' }, { reportPeriod: 'onRequest' }],
  'term.ended': [{}],
  'project.ended': [{ projectEnd: 'completed' }, { projectEnd: 'stopped' }],
  'board.dissolved': [{ document: paper('09/BC-GSĐTCĐ', '2026-12-18', 'investment-board/phuong-ba-dinh') }],
  'board.disbanded': [{ reason: 'Phường sáp nhập.' }],
}
