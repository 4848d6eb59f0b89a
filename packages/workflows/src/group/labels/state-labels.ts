import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { GroupState } from '../machine.ts'
import type { GroupRole } from '../roles.ts'

/** What labels are made of. */
export type Worded = Pick<AnyConfiguration, 'words' | 'labels'>

/** What each state is called, in the words of a configuration. */
export function stateLabelsOf({ words, labels }: Worded): Readonly<Record<GroupState, Label>> {
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

/** What those who have a role are called. */
export interface Parties {
  readonly roles: Readonly<Record<keyof AnyConfiguration['roles'], { readonly label: Label }>>
}

export const roleLabelsOf = ({ roles }: Parties): Readonly<Record<GroupRole, Label>> => ({
  sponsor: roles.sponsor.label,
  recogniser: roles.recogniser.label,
})
