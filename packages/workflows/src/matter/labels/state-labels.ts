import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { MatterState } from '../machine.ts'
import type { MatterRole } from '../roles.ts'

/** What labels are made of. */
export type Worded = Pick<AnyConfiguration, 'words' | 'labels'>

/** What each state is called, in the words of a configuration. */
export function stateLabelsOf({ words, labels }: Worded): Readonly<Record<MatterState, Label>> {
  const { matter } = words
  return {
    unreceived: { vi: 'Chưa tiếp nhận', en: 'Not received' },
    received: { vi: `Đã tiếp nhận ${matter.vi}`, en: 'Received' },
    underWay: { vi: 'Đang giải quyết', en: 'Being worked on' },
    settled: { vi: 'Giải quyết xong', en: 'Settled' },
    settledInPart: { vi: 'Giải quyết được một phần', en: 'Settled in part' },
    notSettled: { vi: 'Không giải quyết được', en: 'Not settled' },
    forwarded: { vi: 'Đã chuyển nơi có thẩm quyền', en: 'Forwarded' },
    decided: { vi: 'Đã có quyết định, chờ thông báo', en: 'Decided, result to be told' },
    answered: { vi: 'Đã có thông báo kết quả', en: 'Result told' },
    raised: { vi: 'Đang kiến nghị cấp trên', en: 'Raised with the superior' },
    decidedAbove: { vi: 'Cấp trên đã quyết định, chờ thông báo', en: 'Decided above, to be told' },
    closed: { vi: 'Đã kết thúc theo dõi', en: 'Closed' },
    refused: { vi: 'Không thụ lý', en: 'Not taken up' },
    referred: { vi: 'Đã hướng dẫn đến nơi khác', en: 'Referred elsewhere' },
    withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
    ...labels?.states,
  }
}

/** What those who have a role are called. */
export interface Parties {
  readonly roles: Readonly<Record<keyof AnyConfiguration['roles'], { readonly label: Label }>>
}

export const roleLabelsOf = ({ roles }: Parties): Readonly<Record<MatterRole, Label>> => ({
  taker: roles.taker.label,
  receiver: roles.receiver.label,
  superior: roles.superior.label,
})
