import { accountRules } from './rules/account-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { termRules } from './rules/term-rules.ts'

/** What else must hold of a drive. */
export const rules = { ...accountRules, ...termRules, ...orderRules }
