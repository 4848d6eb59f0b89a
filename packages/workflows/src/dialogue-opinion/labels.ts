import type { Labels } from '@civicflow/core'
import type { duties } from './duties.ts'
import type { events } from './events.ts'
import { eventLabels } from './labels/event-labels.ts'
import { fieldLabels, valueLabels } from './labels/field-labels.ts'
import { dutyLabels, guardLabels, ruleLabels } from './labels/rule-labels.ts'
import { roleLabels, stateLabels } from './labels/state-labels.ts'
import type { machine } from './machine.ts'
import type { OpinionRole } from './roles.ts'
import type { rules } from './rules.ts'

/** What each thing of an opinion is called. */
export const labels: Labels<
  typeof events,
  typeof machine,
  OpinionRole,
  keyof typeof rules,
  keyof typeof duties
> = {
  process: { vi: 'Ý kiến tại hội nghị đối thoại', en: 'Opinion of a dialogue' },
  states: stateLabels,
  events: eventLabels,
  fields: fieldLabels,
  values: valueLabels,
  roles: roleLabels,
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
}
