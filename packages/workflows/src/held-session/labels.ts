import type { Labels } from '@civicflow/core'
import { labelsIn } from '../building-blocks/configured-words.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { SessionDutyName } from './duties.ts'
import type { AnySessionEvents } from './events.ts'
import { eventLabelsOf } from './labels/event-labels.ts'
import { sharedFields, sharedValues } from './labels/field-labels.ts'
import { dutyLabels, guardLabels, ruleLabels } from './labels/rule-labels.ts'
import { roleLabelsOf, stateLabelsOf } from './labels/state-labels.ts'
import type { machine } from './machine.ts'
import type { SessionRole } from './roles.ts'
import type { rules } from './rules.ts'

/** What each thing of a session is called, in the words of a configuration. */
export const labelsOf = (
  configuration: AnyConfiguration,
): Labels<AnySessionEvents, typeof machine, SessionRole, keyof typeof rules, SessionDutyName> => ({
  process: configuration.label,
  states: stateLabelsOf(configuration),
  events: eventLabelsOf(configuration),
  fields: { ...sharedFields, ...labelsIn(configuration.counts, 'label') },
  values: { ...sharedValues, kind: labelsIn(configuration.kinds, 'label') },
  roles: roleLabelsOf(configuration),
  guards: guardLabels,
  rules: ruleLabels,
  duties: dutyLabels,
})
