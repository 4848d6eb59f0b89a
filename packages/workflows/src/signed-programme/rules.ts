import { orderRules } from './rules/order-rules.ts'
import { partyRules } from './rules/party-rules.ts'
import { reviewRules } from './rules/review-rules.ts'
import { taskRules } from './rules/task-rules.ts'
import { termRules } from './rules/term-rules.ts'

/** What else must hold of a programme. */
export const rules = { ...partyRules, ...termRules, ...taskRules, ...reviewRules, ...orderRules }
