import { conclusionRules } from './rules/conclusion-rules.ts'
import { openingRules } from './rules/opening-rules.ts'
import { orderRules } from './rules/order-rules.ts'
import { sessionRules } from './rules/session-rules.ts'
import { teamRules } from './rules/team-rules.ts'

/** What else must hold of a supervision. */
export const rules = { ...openingRules, ...teamRules, ...sessionRules, ...conclusionRules, ...orderRules }
