import { openingRules } from './rules/opening-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { remedyRules } from './rules/remedy-rules.ts'
import { visitRules } from './rules/visit-rules.ts'

/** What else must hold of an inspection of Front work. */
export const rules = { ...openingRules, ...visitRules, ...remedyRules, ...orderRules }
