import type { Labels } from '@civicflow/core'
import { labelsIn } from '../building-blocks/configured-words.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { duties } from './duties.ts'
import type { AnyDriveEvents } from './events.ts'
import { eventLabelsOf } from './labels/event-labels.ts'
import { fieldLabels, sharedValues } from './labels/field-labels.ts'
import { dutyLabels, guardLabels, ruleLabels } from './labels/rule-labels.ts'
import { roleLabelsOf, stateLabelsOf } from './labels/state-labels.ts'
import type { machine } from './machine.ts'
import type { DriveRole } from './roles.ts'
import type { rules } from './rules.ts'

/** What each thing of a drive is called, in the words of a configuration. */
export const labelsOf = (
  configuration: AnyConfiguration,
): Labels<AnyDriveEvents, typeof machine, DriveRole, keyof typeof rules, keyof typeof duties> => ({
  process: configuration.label,
  states: stateLabelsOf(configuration),
  events: eventLabelsOf(configuration),
  fields: fieldLabels,
  values: { ...sharedValues, kind: labelsIn(configuration.kinds, 'label') },
  roles: roleLabelsOf(configuration),
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
})
