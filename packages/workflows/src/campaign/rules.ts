import { meetingRules } from './rules/meetings.ts'
import { openingRules } from './rules/opening.ts'
import { planRules } from './rules/plan.ts'
import { synthesisRules } from './rules/synthesis.ts'

/** What else must hold in a campaign, by which article. */
export const campaignRules = { ...openingRules, ...planRules, ...meetingRules, ...synthesisRules }

export type CampaignRuleName = keyof typeof campaignRules
