import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { NominationState } from '../machine.ts'
import type { NominationRole } from '../roles.ts'

/** What labels are made of. */
export type Worded = Pick<AnyConfiguration, 'words' | 'labels'>

/** What each state is called, in the words of a configuration. */
export function stateLabelsOf({ words, labels }: Worded): Readonly<Record<NominationState, Label>> {
  const { round, candidate } = words
  return {
    unopened: { vi: 'Chưa mở', en: 'Not open' },
    nominating: { vi: 'Đang nhận đề nghị, đăng ký', en: 'Open for nominations' },
    underWay: { vi: 'Đang thẩm định, quyết định', en: 'Under way' },
    'underWay.appraising': { vi: `Đang thẩm định ${candidate.vi}`, en: `Appraising ${candidate.plural}` },
    'underWay.proposing': { vi: `Chờ trình ${candidate.vi}`, en: `${candidate.plural} to be proposed` },
    'underWay.deciding': { vi: 'Chờ cấp có thẩm quyền quyết định', en: 'Decision awaited' },
    'underWay.carryingThrough': { vi: 'Đang thực hiện quyết định', en: 'Carrying decisions through' },
    'underWay.complete': { vi: `Chờ kết thúc ${round.vi}`, en: `${round.en} to be closed` },
    closed: { vi: `Đã kết thúc ${round.vi}`, en: `${round.en} closed` },
    cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
    ...labels?.states,
  }
}

/** What those who have a role are called. */
export interface Parties {
  readonly roles: Readonly<Record<keyof AnyConfiguration['roles'], { readonly label: Label }>>
}

export const roleLabelsOf = ({ roles }: Parties): Readonly<Record<NominationRole, Label>> => ({
  organiser: roles.organiser.label,
  nominator: roles.nominator.label,
  appraiser: roles.appraiser.label,
  decider: roles.decider.label,
})
