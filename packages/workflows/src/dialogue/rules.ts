import { additionRules } from './rules/addition-rules.ts'
import { conclusionRules } from './rules/conclusion-rules.ts'
import { openingRules } from './rules/opening-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { preparationRules } from './rules/preparation-rules.ts'
import { sessionRules } from './rules/session-rules.ts'

/** What else must hold in a dialogue, by which article. */
export const rules = {
  ...openingRules,
  ...preparationRules,
  ...orderRules,
  ...sessionRules,
  ...additionRules,
  ...conclusionRules,
}
