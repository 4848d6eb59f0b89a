import type { Sample } from '@civicflow/core'
import type { AnyConfiguration } from './configuration.ts'
import type { AnyDriveEvents, DriveEventType } from './events.ts'

type Samples = { readonly [Type in DriveEventType]: readonly Sample<AnyDriveEvents, Type>[] }

/** Lifelike facts, one at least of each type, of the examples of a configuration; names and papers are illustrative. */
export function samplesOf({ example, roles, kinds }: AnyConfiguration): Samples {
  const [organiser] = roles.organiser.examples
  const [auditor] = roles.auditor.examples
  const informed = [...roles.informed.examples]
  const [first, second = first] = Object.entries(kinds) as ['kind', (typeof kinds)['kind']][] // one name stands for its own keys
  const paper = (number: string, date: string, issuer = organiser) => ({ issuer, number, date })
  const launch = { ...example, organiser, informed, begins: '2026-10-17' }
  const spent = (own: typeof first) => ({ kind: own?.[0] ?? 'kind', text: own?.[1].example ?? '' }) as const
  return {
    'drive.launched': [
      { ...launch, auditor, until: '2026-11-18', document: paper('21/KH', '2026-10-10') },
      { ...launch, until: '2026-11-18' },
      launch,
    ],
    'drive.extended': [{ until: '2026-12-31', reason: 'Nhiều nơi đăng ký ủng hộ thêm.' }],
    'drive.cancelled': [{ reason: 'Ghép vào đợt vận động của cấp trên.' }],
    'receipts.recorded': [
      {
        receipts: [
          {
            receipt: 'PT-01',
            form: 'cash',
            amount: 5_000_000,
            from: { donorKind: 'person', donor: 'donor-1', name: 'Trần Thị Minh Họa' },
          },
          {
            receipt: 'PT-02',
            form: 'goods',
            amount: 12_000_000,
            goods: '600 kg gạo.',
            from: { donorKind: 'organisation', organisation: 'Doanh nghiệp minh họa' },
          },
        ],
        document: paper('30/BB', '2026-10-20'),
      },
      { receipts: [{ receipt: 'PT-03', form: 'cash', amount: 2_500_000, from: { donorKind: 'anonymous' } }] },
      {
        receipts: [
          { receipt: 'PT-04', form: 'goods', amount: 900_000, from: { donorKind: 'body', body: auditor } },
        ],
      },
    ],
    'receipt.returned': [
      { receipt: 'PT-01', amount: 1_000_000, reason: 'Người ủng hộ chuyển nhầm, đề nghị trả lại.' },
      { receipt: 'PT-04', amount: 900_000, reason: 'Hàng không dùng được, đã trả lại nơi ủng hộ.' },
    ],
    'receipts.published': [
      { where: 'Bảng tin Ủy ban nhân dân phường', document: paper('33/TB', '2026-11-02') },
    ],
    'allocation.made': [
      {
        allocation: 'PB-01',
        ...spent(first),
        form: 'cash',
        amount: 2_000_000,
        households: 2,
        document: paper('40/QĐ', '2026-11-20'),
      },
      { allocation: 'PB-02', ...spent(second), form: 'goods', amount: 900_000, people: 9 },
    ],
    'allocation.returned': [
      { allocation: 'PB-01', amount: 500_000, reason: 'Một hộ đã được nơi khác hỗ trợ.' },
      { allocation: 'PB-02', amount: 100_000, reason: 'Không phát hết.' },
    ],
    'receiving.ended': [{ document: paper('41/TB', '2026-11-18') }],
    'drive.settled': [{ document: paper('52/BC', '2026-12-20') }],
    'drive.audited': [
      { result: 'inOrder', document: paper('10/BB', '2026-12-24', auditor) },
      { result: 'withRemarks', text: 'Bổ sung chứng từ của khoản phân bổ hàng hóa.' },
    ],
    'settlement.reopened': [{ reason: 'Bổ sung chứng từ theo kết luận kiểm tra.' }],
    'drive.reported': [{ document: paper('60/BC', '2026-12-30') }],
    'drive.closed': [{}],
  }
}
