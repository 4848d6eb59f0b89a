import { eventLabelsOf } from './event-labels.ts'
import { type Parties, roleLabelsOf, stateLabelsOf, type Worded } from './state-labels.ts'

/** Words that fit every kind of matter. */
const plain = {
  words: {
    matter: { vi: 'vụ việc', en: 'matter', plural: 'matters' },
    handlers: { vi: 'người giải quyết', en: 'handlers' },
    session: { vi: 'buổi làm việc', en: 'session', plural: 'sessions' },
  },
  roles: {
    taker: { label: { vi: 'Nơi tiếp nhận', en: 'Who receives it' } },
    receiver: { label: { vi: 'Nơi nhận chuyển', en: 'Who it is forwarded to' } },
    superior: { label: { vi: 'Cấp trên trực tiếp', en: 'Direct superior' } },
  },
} as const satisfies Worded & Parties

/** What each thing of a matter is called where all kinds of them are told of at once. */
export const plainLabels = {
  states: stateLabelsOf(plain),
  events: eventLabelsOf(plain),
  roles: roleLabelsOf(plain),
}
