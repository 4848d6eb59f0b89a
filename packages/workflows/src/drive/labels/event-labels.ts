import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { DriveEventType } from '../events.ts'

/** What each fact is called, in the words of a configuration. */
export function eventLabelsOf({
  words: { drive },
  labels,
}: AnyConfiguration): Readonly<Record<DriveEventType, Label>> {
  return {
    'drive.launched': { vi: `Phát động ${drive.vi}`, en: `Launch the ${drive.en}` },
    'drive.extended': { vi: `Kéo dài ${drive.vi}`, en: `Extend the ${drive.en}` },
    'drive.cancelled': { vi: `Hủy ${drive.vi}`, en: `Cancel the ${drive.en}` },
    'receipts.recorded': { vi: 'Ghi khoản tiếp nhận', en: 'Record receipts' },
    'receipt.returned': { vi: 'Trả lại khoản tiếp nhận', en: 'Give a receipt back' },
    'receipts.published': { vi: 'Công khai khoản tiếp nhận', en: 'Publish the receipts' },
    'allocation.made': { vi: 'Phân bổ', en: 'Allocate' },
    'allocation.returned': { vi: 'Thu hồi khoản đã phân bổ', en: 'Record what came back' },
    'receiving.ended': { vi: 'Dừng tiếp nhận', en: 'End receiving' },
    'drive.settled': { vi: 'Quyết toán', en: 'Settle the accounts' },
    'drive.audited': { vi: 'Kiểm tra, kiểm toán', en: 'Audit the accounts' },
    'settlement.reopened': { vi: 'Mở lại để quyết toán lại', en: 'Open the accounts anew' },
    'drive.reported': { vi: 'Báo cáo kết quả', en: 'Report the result' },
    'drive.closed': { vi: 'Khép hồ sơ', en: 'Close the record' },
    ...labels?.events,
  }
}
