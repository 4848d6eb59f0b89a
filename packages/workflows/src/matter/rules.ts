import { matterRules } from './rules/matter-rules.ts'
import { orderRules } from './rules/order-rules.ts'

/** What else must hold of a matter. */
export const rules = { ...matterRules, ...orderRules }
