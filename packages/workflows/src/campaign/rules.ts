import { carryOverRules } from './rules/carry-over.ts'
import { consultationRules } from './rules/consultation.ts'
import { meetingRules } from './rules/meetings.ts'
import { openingRules } from './rules/opening.ts'
import { planRules } from './rules/plan.ts'
import { synthesisRules } from './rules/synthesis.ts'
import { workingSessionRules } from './rules/working-session.ts'

/** What else must hold in a campaign, by which article. */
export const campaignRules = {
  ...openingRules,
  ...consultationRules,
  ...planRules,
  ...workingSessionRules,
  ...meetingRules,
  ...synthesisRules,
  ...carryOverRules,
}

export type CampaignRuleName = keyof typeof campaignRules
