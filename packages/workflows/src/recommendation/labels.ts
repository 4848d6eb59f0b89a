import type { Labels } from '@civicflow/core'
import type { duties } from './duties.ts'
import type { events } from './events.ts'
import { eventLabels } from './labels/event-labels.ts'
import { fieldLabels, valueLabels } from './labels/field-labels.ts'
import { dutyLabels, guardLabels, ruleLabels } from './labels/rule-labels.ts'
import { roleLabels, stateLabels } from './labels/state-labels.ts'
import type { machine } from './machine.ts'
import type { RecommendationRole } from './roles.ts'
import type { rules } from './rules.ts'

/** What each thing of a recommendation is called. */
export const labels: Labels<
  typeof events,
  typeof machine,
  RecommendationRole,
  keyof typeof rules,
  keyof typeof duties
> = {
  process: { vi: 'Kiến nghị của Mặt trận sau giám sát', en: 'Recommendation after supervision' },
  states: stateLabels,
  events: eventLabels,
  fields: fieldLabels,
  values: valueLabels,
  roles: roleLabels,
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
}
