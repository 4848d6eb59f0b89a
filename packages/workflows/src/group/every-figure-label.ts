import type { Label } from '@civicflow/core'
import { advisoryGroupConfiguration } from './advisory-group/configuration.ts'
import { communityModelConfiguration } from './community-model/configuration.ts'
import { mediationGroupConfiguration } from './mediation-group/configuration.ts'
import { selfGoverningGroupConfiguration } from './self-governing-group/configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'

/** What each figure of every group of this package is called. */
export const groupFigureLabels: Readonly<Record<string, Label>> = Object.assign(
  {},
  ...[
    advisoryGroupConfiguration,
    communityModelConfiguration,
    mediationGroupConfiguration,
    selfGoverningGroupConfiguration,
  ].map(figureLabelsOf),
)
