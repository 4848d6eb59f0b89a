import { answerRules } from './rules/answer-rules.ts'
import { lineageRules } from './rules/lineage-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { routingRules } from './rules/routing-rules.ts'

/** What else must hold in the life of a petition, by which article. */
export const rules = { ...routingRules, ...orderRules, ...answerRules, ...lineageRules }
