import { itemRules } from './rules/item-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { planRules } from './rules/plan-rules.ts'

/** What else must hold of a session. */
export const rules = { ...planRules, ...itemRules, ...orderRules }
