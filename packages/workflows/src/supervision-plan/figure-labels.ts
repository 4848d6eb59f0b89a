import type { Label } from '@civicflow/core'

/** What each figure of annual plans is called. */
export const planFigureLabels = {
  plans: { vi: 'Số kế hoạch năm', en: 'Annual plans' },
  plansIssued: { vi: 'Kế hoạch đã ban hành', en: 'Issued' },
  plannedSupervisions: { vi: 'Nội dung giám sát trong kế hoạch', en: 'Supervisions planned' },
  plannedCritiques: { vi: 'Nội dung phản biện xã hội trong kế hoạch', en: 'Critiques planned' },
  itemsBegun: { vi: 'Nội dung đã tiến hành', en: 'Items begun' },
  itemsCancelled: { vi: 'Nội dung đã hủy hoặc ghép', en: 'Items cancelled or merged' },
  itemsUrgent: { vi: 'Nội dung đột xuất', en: 'Urgent items' },
} as const satisfies Record<string, Label>

/** A name under which a plan counts something. */
export type PlanFigure = keyof typeof planFigureLabels
