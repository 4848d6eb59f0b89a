import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { SessionState } from '../machine.ts'
import type { SessionRole } from '../roles.ts'

/** What labels are made of. */
export type Worded = Pick<AnyConfiguration, 'words' | 'labels'>

/** What each state is called, in the words of a configuration. */
export function stateLabelsOf({ words, labels }: Worded): Readonly<Record<SessionState, Label>> {
  const { item, conclusion } = words
  return {
    unplanned: { vi: 'Chưa có kế hoạch', en: 'Not planned' },
    planned: { vi: 'Đã có kế hoạch', en: 'Planned' },
    noticed: { vi: 'Đã thông báo', en: 'Notice sent' },
    postponed: { vi: 'Hoãn, chờ ấn định ngày', en: 'Postponed, new day awaited' },
    underWay: { vi: 'Đang tiến hành', en: 'Under way' },
    ended: { vi: `Đã kết thúc, chờ ${conclusion.vi}`, en: `Held, ${conclusion.en} awaited` },
    followedUp: { vi: `Đang theo dõi giải quyết ${item.vi}`, en: `Following up ${item.plural}` },
    settled: { vi: `Đã giải quyết xong các ${item.vi}`, en: `All ${item.plural} settled` },
    calledOff: { vi: `Đã hủy, còn ${item.vi} phải xử lý`, en: `Cancelled, ${item.plural} to be placed` },
    cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
    ...labels?.states,
  }
}

/** What those who have a role are called. */
export interface Parties {
  readonly roles: Readonly<Record<keyof AnyConfiguration['roles'], { readonly label: Label }>>
}

export const roleLabelsOf = ({ roles }: Parties): Readonly<Record<SessionRole, Label>> => ({
  convener: roles.convener.label,
  participant: roles.participant.label,
  owner: roles.owner.label,
  receiver: roles.receiver.label,
  answerer: { vi: 'Nơi đã trả lời, giải quyết xong', en: 'Whoever has answered' },
})
