import { appraisalRules } from './rules/appraisal-rules.ts'
import { candidateRules } from './rules/candidate-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { outcomeRules } from './rules/outcome-rules.ts'

/** What else must hold of a round. */
export const rules = { ...orderRules, ...candidateRules, ...appraisalRules, ...outcomeRules }
