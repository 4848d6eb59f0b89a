import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'
import { partLabels, visitKindLabels } from './labels/value-labels.ts'

const outcomeLabels = {
  underWay: { vi: 'Đang kiểm tra', en: 'Under way' },
  remedying: { vi: 'Đã thông báo kết quả, đang khắc phục', en: 'Being remedied' },
  closed: { vi: 'Đã khắc phục xong', en: 'Remedied' },
  withoutDefect: { vi: 'Kết thúc không có yêu cầu khắc phục', en: 'Ended without a defect' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const satisfies Record<string, Label>

const standingLabels = {
  open: { vi: 'Yêu cầu chưa báo cáo khắc phục', en: 'To be reported' },
  reported: { vi: 'Yêu cầu đã báo cáo, chờ kiểm tra lại', en: 'Reported, to be checked' },
  verified: { vi: 'Yêu cầu đã được xác nhận khắc phục', en: 'Verified' },
  waived: { vi: 'Yêu cầu đã bỏ', en: 'Waived' },
} as const satisfies Record<string, Label>

/** What each figure of inspections of Front work is called. */
export const inspectionFigureLabels = within('frontInspection', {
  total: { vi: 'Số cuộc kiểm tra công tác Mặt trận', en: 'Inspections of Front work' },
  ...within('outcome', outcomeLabels),
  visits: { vi: 'Buổi kiểm tra đã thực hiện', en: 'Visits held' },
  ...within('visit', visitKindLabels),
  rescheduled: { vi: 'Số lần hoãn buổi kiểm tra', en: 'Times a visit was put off' },
  households: { vi: 'Hộ dân đã thăm, kiểm tra', en: 'Households visited' },
  selfReports: { vi: 'Cuộc có báo cáo tự kiểm tra', en: 'Inspections with a self report' },
  assessments: { vi: 'Nội dung đánh giá đã ghi', en: 'Assessments noted' },
  ...within('part', partLabels),
  remedies: { vi: 'Yêu cầu khắc phục', en: 'Remedies asked for' },
  ...within('remedy', standingLabels),
  reportedLate: { vi: 'Yêu cầu báo cáo khắc phục muộn', en: 'Remedies reported late' },
  foundUndone: { vi: 'Lần kiểm tra lại thấy chưa khắc phục', en: 'Times a remedy was found undone' },
  rechecks: { vi: 'Lần kiểm tra lại', en: 'Rechecks' },
  ranked: { vi: 'Cuộc đã dùng để xếp loại thi đua', en: 'Inspections used in an emulation ranking' },
})

/** A name under which an inspection counts something. */
export type InspectionFigure = keyof typeof inspectionFigureLabels
/** What has become of an inspection. */
export type InspectionOutcome = keyof typeof outcomeLabels
