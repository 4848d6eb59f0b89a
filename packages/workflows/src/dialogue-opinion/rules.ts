import { orderRules } from './rules/order-rules.ts'
import { answerRules } from './rules/answer-rules.ts'

/** What else must hold in the life of an opinion, by which article. */
export const rules = { ...orderRules, ...answerRules }
