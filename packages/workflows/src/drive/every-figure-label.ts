import type { Label } from '@civicflow/core'
import { emergencyDriveConfiguration } from './emergency-drive/configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { fundDriveConfiguration } from './fund-drive/configuration.ts'

/** What each figure of every drive of this package is called. */
export const driveFigureLabels: Readonly<Record<string, Label>> = Object.assign(
  {},
  ...[emergencyDriveConfiguration, fundDriveConfiguration].map(figureLabelsOf),
)
