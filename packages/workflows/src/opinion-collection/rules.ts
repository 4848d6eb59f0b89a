import { collectionRules } from './rules/collection-rules.ts'
import { decisionRules } from './rules/decision-rules.ts'
import { openingRules } from './rules/opening-rules.ts'
import { orderRules } from './rules/order-rules.ts'

/** What else must hold of an opinion collection. */
export const rules = { ...openingRules, ...collectionRules, ...decisionRules, ...orderRules }
