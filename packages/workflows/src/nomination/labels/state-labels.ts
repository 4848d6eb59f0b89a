import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { NominationState } from '../machine.ts'
import type { NominationRole } from '../roles.ts'

/** What each state is called, in the words of a configuration. */
export function stateLabelsOf({ words, labels }: AnyConfiguration): Readonly<Record<NominationState, Label>> {
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

export const roleLabelsOf = ({ roles }: AnyConfiguration): Readonly<Record<NominationRole, Label>> => ({
  organiser: roles.organiser.label,
  nominator: roles.nominator.label,
  appraiser: roles.appraiser.label,
  decider: roles.decider.label,
})
