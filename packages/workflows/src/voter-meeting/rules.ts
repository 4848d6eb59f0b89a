import { minutesRules } from './rules/minutes-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { preparationRules } from './rules/preparation-rules.ts'
import { proposalRules } from './rules/proposal-rules.ts'
import { sessionRules } from './rules/session-rules.ts'

/** What else must hold in a voter meeting, by which article. */
export const rules = {
  ...proposalRules,
  ...preparationRules,
  ...orderRules,
  ...sessionRules,
  ...minutesRules,
}
