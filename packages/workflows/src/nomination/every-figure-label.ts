import type { Label } from '@civicflow/core'
import { beneficiaryReviewConfiguration } from './beneficiary-review/configuration.ts'
import { breakthroughTaskConfiguration } from './breakthrough-task/configuration.ts'
import { commendationConfiguration } from './commendation/configuration.ts'
import { emulationModelConfiguration } from './emulation-model/configuration.ts'
import { houseSupportConfiguration } from './house-support/configuration.ts'
import { legalAccessStandardConfiguration } from './legal-access-standard/configuration.ts'
import { livelihoodSupportConfiguration } from './livelihood-support/configuration.ts'
import { partyCandidateConfiguration } from './party-candidate/configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'

/** What each figure of every round of this package is called. */
export const nominationFigureLabels: Readonly<Record<string, Label>> = Object.assign(
  {},
  ...[
    beneficiaryReviewConfiguration,
    breakthroughTaskConfiguration,
    commendationConfiguration,
    emulationModelConfiguration,
    houseSupportConfiguration,
    legalAccessStandardConfiguration,
    livelihoodSupportConfiguration,
    partyCandidateConfiguration,
  ].map(figureLabelsOf),
)
