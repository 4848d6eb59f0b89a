import { eventLabelsOf } from './event-labels.ts'
import { type Parties, roleLabelsOf, stateLabelsOf, type Worded } from './state-labels.ts'

/** Words that fit every kind of session. */
const plain = {
  words: {
    session: { vi: 'cuộc, đợt', en: 'session', plural: 'sessions' },
    item: { vi: 'nội dung', en: 'item', plural: 'items' },
    conclusion: { vi: 'kết luận, biên bản', en: 'conclusion', plural: 'conclusions' },
  },
  roles: {
    convener: { label: { vi: 'Đơn vị chủ trì', en: 'Convener' } },
    participant: { label: { vi: 'Người được mời, tham gia', en: 'Those invited' } },
    owner: { label: { vi: 'Nơi được giao', en: 'Owner' } },
    receiver: { label: { vi: 'Nơi nhận chuyển', en: 'Whoever it is sent on to' } },
  },
} as const satisfies Worded & Parties

/** What each thing of a session is called where all kinds of them are told of at once. */
export const plainLabels = {
  states: stateLabelsOf(plain),
  events: eventLabelsOf(plain),
  roles: roleLabelsOf(plain),
}
