import type { Labels } from '@civicflow/core'
import type { duties } from './duties.ts'
import type { events } from './events.ts'
import { eventLabels } from './labels/event-labels.ts'
import { fieldLabels } from './labels/field-labels.ts'
import { dutyLabels, guardLabels, ruleLabels } from './labels/rule-labels.ts'
import { roleLabels, stateLabels } from './labels/state-labels.ts'
import { valueLabels } from './labels/value-labels.ts'
import type { machine } from './machine.ts'
import type { InspectionRole } from './roles.ts'
import type { rules } from './rules.ts'

/** What each thing of an inspection of Front work is called. */
export const labels: Labels<
  typeof events,
  typeof machine,
  InspectionRole,
  keyof typeof rules,
  keyof typeof duties
> = {
  process: { vi: 'Cuộc kiểm tra công tác Mặt trận', en: 'Inspection of Front work' },
  states: stateLabels,
  events: eventLabels,
  fields: fieldLabels,
  values: valueLabels,
  roles: roleLabels,
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
}
