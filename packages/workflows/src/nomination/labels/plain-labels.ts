import { eventLabelsOf } from './event-labels.ts'
import { type Parties, roleLabelsOf, stateLabelsOf, type Worded } from './state-labels.ts'

/** Words that fit every kind of round. */
const plain = {
  words: {
    round: { vi: 'đợt', en: 'round', plural: 'rounds' },
    candidate: { vi: 'trường hợp', en: 'candidate', plural: 'candidates' },
    awarded: { vi: 'được duyệt, được công nhận', en: 'awarded' },
    handover: { vi: 'Trao, chi, bàn giao', en: 'Hand over what was awarded' },
  },
  roles: {
    organiser: { label: { vi: 'Đơn vị tổ chức', en: 'Organiser' } },
    nominator: { label: { vi: 'Nơi đề nghị, đăng ký', en: 'Nominator' } },
    appraiser: { label: { vi: 'Nơi thẩm định', en: 'Appraiser' } },
    decider: { label: { vi: 'Nơi quyết định', en: 'Who decides' } },
  },
} as const satisfies Worded & Parties

/** What each thing of a round is called where all kinds of them are told of at once. */
export const plainLabels = {
  states: stateLabelsOf(plain),
  events: eventLabelsOf(plain),
  roles: roleLabelsOf(plain),
}
