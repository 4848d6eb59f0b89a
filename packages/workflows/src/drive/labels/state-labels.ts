import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { DriveState } from '../machine.ts'
import type { DriveRole } from '../roles.ts'

/** What each state is called. */
export const stateLabelsOf = ({ labels }: AnyConfiguration): Readonly<Record<DriveState, Label>> => ({
  unlaunched: { vi: 'Chưa phát động', en: 'Not launched' },
  receiving: { vi: 'Đang vận động, tiếp nhận', en: 'Receiving' },
  distributing: { vi: 'Đã dừng tiếp nhận, đang phân bổ', en: 'Distributing' },
  settled: { vi: 'Đã quyết toán', en: 'Settled' },
  audited: { vi: 'Đã kiểm tra', en: 'Audited' },
  reported: { vi: 'Đã báo cáo', en: 'Reported' },
  closed: { vi: 'Đã khép hồ sơ', en: 'Closed' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  ...labels?.states,
})

export const roleLabelsOf = ({ roles }: AnyConfiguration): Readonly<Record<DriveRole, Label>> => ({
  organiser: roles.organiser.label,
  auditor: roles.auditor.label,
  informed: roles.informed.label,
})
