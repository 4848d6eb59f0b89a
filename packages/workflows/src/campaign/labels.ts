import type { Labels } from '@civicflow/core'
import type { CampaignDutyName } from './duties.ts'
import type { campaignEvents } from './events.ts'
import { dutyLabels } from './labels/duty-labels.ts'
import { eventLabels } from './labels/event-labels.ts'
import { fieldLabels } from './labels/field-labels.ts'
import { ruleLabels } from './labels/rule-labels.ts'
import { guardLabels, roleLabels, stateLabels } from './labels/state-labels.ts'
import { valueLabels } from './labels/value-labels.ts'
import type { campaignMachine } from './machine.ts'
import type { CampaignRole } from './roles.ts'
import type { CampaignRuleName } from './rules.ts'

/** What everything in a campaign is called. */
export const campaignLabels: Labels<
  typeof campaignEvents,
  typeof campaignMachine,
  CampaignRole,
  CampaignRuleName,
  CampaignDutyName
> = {
  process: { vi: 'Đợt tiếp xúc cử tri', en: 'Campaign of voter meetings' },
  states: stateLabels,
  events: eventLabels,
  fields: fieldLabels,
  values: valueLabels,
  roles: roleLabels,
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
}
