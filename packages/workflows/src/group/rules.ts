import { groupRules } from './rules/group-rules.ts'
import { orderRules } from './rules/order-rules.ts'

/** What else must hold of a group. */
export const rules = { ...groupRules, ...orderRules }
