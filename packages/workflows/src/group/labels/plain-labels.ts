import { eventLabelsOf } from './event-labels.ts'
import { type Parties, roleLabelsOf, stateLabelsOf, type Worded } from './state-labels.ts'

/** Words that fit every kind of group. */
const plain = {
  words: {
    group: { vi: 'tổ, nhóm', en: 'group', plural: 'groups' },
    members: { vi: 'thành viên', en: 'members' },
  },
  roles: {
    sponsor: { label: { vi: 'Nơi đề nghị, theo dõi', en: 'Sponsor' } },
    recogniser: { label: { vi: 'Nơi công nhận', en: 'Who recognises' } },
  },
} as const satisfies Worded & Parties

/** What each thing of a group is called where all kinds of them are told of at once. */
export const plainLabels = {
  states: stateLabelsOf(plain),
  events: eventLabelsOf(plain),
  roles: roleLabelsOf(plain),
}
