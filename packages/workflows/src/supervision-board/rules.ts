import { formationRules } from './rules/formation-rules.ts'
import { memberRules } from './rules/member-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { termRules } from './rules/term-rules.ts'

/** What else must hold of a board. */
export const rules = { ...formationRules, ...memberRules, ...termRules, ...orderRules }
