import type { Label } from '@civicflow/core'
import { complaintLetterConfiguration } from './complaint-letter/configuration.ts'
import { mediationCaseConfiguration } from './mediation-case/configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'

/** What each figure of every matter of this package is called. */
export const matterFigureLabels: Readonly<Record<string, Label>> = Object.assign(
  {},
  ...[complaintLetterConfiguration, mediationCaseConfiguration].map(figureLabelsOf),
)
