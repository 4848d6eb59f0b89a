import { dayOf } from '@civicflow/core'
import { isOfCommune, opinionsThat } from '../dialogue-context.ts'
import { noticeItems } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

/** What plan, notice and changes hold to. */
export const preparationRules = {
  setAhead: refuses(['plan.issued', 'dialogue.postponed'], {
    provision: 'dialogue-order-of-days',
    holds: ({ event: { day, occurredOn } }) => day === undefined || day >= dayOf(occurredOn),
  }),
  /** Art. 43, Law 72/2025/QH15. */
  noticeTellsEverything: finds(['notice.published'], {
    provision: 'dialogue-notice',
    holds: ({ event: { tells }, context }) =>
      !isOfCommune(context) || noticeItems.every((item) => tells.includes(item)),
  }),
  openOpinionsGoOn: refuses(['dialogue.cancelled'], {
    provision: 'dialogue-changed',
    holds: ({ event: { receiver }, context }) =>
      receiver !== undefined || opinionsThat(context, 'open').length === 0,
  }),
}
