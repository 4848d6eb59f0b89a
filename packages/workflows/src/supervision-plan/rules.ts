import { amendmentRules } from './rules/amendment-rules.ts'
import { bodyRules } from './rules/body-rules.ts'
import { itemRules } from './rules/item-rules.ts'
import { planRules } from './rules/plan-rules.ts'
import { reviewRules } from './rules/review-rules.ts'

/** What else must hold of an annual plan. */
export const rules = { ...itemRules, ...bodyRules, ...planRules, ...amendmentRules, ...reviewRules }
