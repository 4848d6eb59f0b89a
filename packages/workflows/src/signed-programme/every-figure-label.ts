import type { Label } from '@civicflow/core'
import { commitmentConfiguration } from './commitment/configuration.ts'
import { coordinationProgrammeConfiguration } from './coordination-programme/configuration.ts'
import { coordinationRegulationConfiguration } from './coordination-regulation/configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { grassrootsDemocracyConfiguration } from './grassroots-democracy/configuration.ts'
import { schemeConfiguration } from './scheme/configuration.ts'

/** What each figure of every signed programme of this package is called. */
export const signedProgrammeFigureLabels: Readonly<Record<string, Label>> = Object.assign(
  {},
  ...[
    commitmentConfiguration,
    coordinationProgrammeConfiguration,
    coordinationRegulationConfiguration,
    grassrootsDemocracyConfiguration,
    schemeConfiguration,
  ].map(figureLabelsOf),
)
