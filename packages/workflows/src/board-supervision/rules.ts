import { conclusionRules } from './rules/conclusion-rules.ts'
import { openingRules } from './rules/opening-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { planRules } from './rules/plan-rules.ts'
import { resolutionRules } from './rules/resolution-rules.ts'

/** What else must hold of a supervision of a board. */
export const rules = { ...openingRules, ...planRules, ...resolutionRules, ...conclusionRules, ...orderRules }
