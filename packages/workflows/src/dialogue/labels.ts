import type { Labels } from '@civicflow/core'
import type { duties } from './duties.ts'
import type { events } from './events.ts'
import { eventLabels } from './labels/event-labels.ts'
import { fieldLabels } from './labels/field-labels.ts'
import { dutyLabels, guardLabels, ruleLabels } from './labels/rule-labels.ts'
import { roleLabels, stateLabels } from './labels/state-labels.ts'
import { valueLabels } from './labels/value-labels.ts'
import type { machine } from './machine.ts'
import type { DialogueRole } from './roles.ts'
import type { rules } from './rules.ts'

/** What each thing of a dialogue is called. */
export const labels: Labels<
  typeof events,
  typeof machine,
  DialogueRole,
  keyof typeof rules,
  keyof typeof duties
> = {
  process: { vi: 'Hội nghị đối thoại trực tiếp', en: 'Dialogue' },
  states: stateLabels,
  events: eventLabels,
  fields: fieldLabels,
  values: valueLabels,
  roles: roleLabels,
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
}
