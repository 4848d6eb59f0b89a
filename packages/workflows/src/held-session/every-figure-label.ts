import type { Label } from '@civicflow/core'
import { briefingConfiguration } from './briefing/configuration.ts'
import { citizenReceptionConfiguration } from './citizen-reception/configuration.ts'
import { congressConfiguration } from './congress/configuration.ts'
import { governmentBuildingOpinionsConfiguration } from './government-building-opinions/configuration.ts'
import { legalEducationConfiguration } from './legal-education/configuration.ts'
import { partyBuildingOpinionsConfiguration } from './party-building-opinions/configuration.ts'
import { peoplesDelegatesConferenceConfiguration } from './people-delegates-conference/configuration.ts'
import { publicSentimentReportConfiguration } from './public-sentiment-report/configuration.ts'
import { questionSessionConclusionConfiguration } from './question-session-conclusion/configuration.ts'
import { residentialMeetingConfiguration } from './residential-meeting/configuration.ts'
import { workingSessionConfiguration } from './working-session/configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'

/** What each figure of every held session of this package is called. */
export const heldSessionFigureLabels: Readonly<Record<string, Label>> = Object.assign(
  {},
  ...[
    briefingConfiguration,
    citizenReceptionConfiguration,
    congressConfiguration,
    governmentBuildingOpinionsConfiguration,
    legalEducationConfiguration,
    partyBuildingOpinionsConfiguration,
    peoplesDelegatesConferenceConfiguration,
    publicSentimentReportConfiguration,
    questionSessionConclusionConfiguration,
    residentialMeetingConfiguration,
    workingSessionConfiguration,
  ].map(figureLabelsOf),
)
