import { answerRules } from './rules/answer-rules.ts'
import { escalationRules } from './rules/escalation-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { sendingRules } from './rules/sending-rules.ts'

/** What else must hold of a recommendation. */
export const rules = { ...sendingRules, ...answerRules, ...escalationRules, ...orderRules }
