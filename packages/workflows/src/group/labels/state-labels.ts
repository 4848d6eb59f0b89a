import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { GroupState } from '../machine.ts'
import type { GroupRole } from '../roles.ts'

/** What each state is called, in the words of a configuration. */
export function stateLabelsOf({ words, labels }: AnyConfiguration): Readonly<Record<GroupState, Label>> {
  const { group } = words
  return {
    unproposed: { vi: 'Chưa đề nghị', en: 'Not proposed' },
    proposed: { vi: `Đã đề nghị thành lập ${group.vi}`, en: 'Proposed' },
    active: { vi: 'Đã thành lập', en: 'Formed' },
    'active.running': { vi: 'Đang hoạt động', en: 'At work' },
    'active.weak': { vi: 'Cần củng cố', en: 'To be consolidated' },
    merged: { vi: 'Đã sáp nhập', en: 'Merged' },
    dissolved: { vi: 'Đã giải thể', en: 'Dissolved' },
    notFormed: { vi: 'Không thành lập', en: 'Not formed' },
    ...labels?.states,
  }
}

export const roleLabelsOf = ({ roles }: AnyConfiguration): Readonly<Record<GroupRole, Label>> => ({
  sponsor: roles.sponsor.label,
  recogniser: roles.recogniser.label,
})
