import type { Labels } from '@civicflow/core'
import type { duties } from './duties.ts'
import type { events } from './events.ts'
import { eventLabels } from './labels/event-labels.ts'
import { fieldLabels } from './labels/field-labels.ts'
import { dutyLabels, guardLabels, ruleLabels } from './labels/rule-labels.ts'
import { roleLabels, stateLabels } from './labels/state-labels.ts'
import { valueLabels } from './labels/value-labels.ts'
import type { machine } from './machine.ts'
import type { CollectionRole } from './roles.ts'
import type { rules } from './rules.ts'

/** What each thing of an opinion collection is called. */
export const labels: Labels<
  typeof events,
  typeof machine,
  CollectionRole,
  keyof typeof rules,
  keyof typeof duties
> = {
  process: { vi: 'Đợt lấy ý kiến về dự thảo', en: 'Opinion collection on a draft' },
  states: stateLabels,
  events: eventLabels,
  fields: fieldLabels,
  values: valueLabels,
  roles: roleLabels,
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
}
