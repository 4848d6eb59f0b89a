import type { Label } from '@civicflow/core'
import { boardSupervisionFigureLabels } from './board-supervision/figure-labels.ts'
import { campaignFigureLabels } from './campaign/figure-labels.ts'
import { critiqueFigureLabels } from './critique/figure-labels.ts'
import { dialogueFigureLabels } from './dialogue/figure-labels.ts'
import { opinionFigureLabels } from './dialogue-opinion/figure-labels.ts'
import { inspectionFigureLabels } from './front-inspection/figure-labels.ts'
import { driveFigureLabels } from './drive/every-figure-label.ts'
import { groupFigureLabels } from './group/every-figure-label.ts'
import { matterFigureLabels } from './matter/every-figure-label.ts'
import { nominationFigureLabels } from './nomination/every-figure-label.ts'
import { collectionFigureLabels } from './opinion-collection/figure-labels.ts'
import { heldSessionFigureLabels } from './held-session/every-figure-label.ts'
import { petitionFigureLabels } from './petition/figure-labels.ts'
import { recommendationFigureLabels } from './recommendation/figure-labels.ts'
import { signedProgrammeFigureLabels } from './signed-programme/every-figure-label.ts'
import { supervisionFigureLabels } from './supervision/figure-labels.ts'
import { boardFigureLabels } from './supervision-board/figure-labels.ts'
import { planFigureLabels } from './supervision-plan/figure-labels.ts'
import { meetingFigureLabels } from './voter-meeting/figure-labels.ts'

/**
 * What each figure of a process is called, by the name under which `counters` and reports give it.
 *
 * @example figureLabels['deputies']?.vi // 'Lượt đại biểu được phân công'
 */
export const figureLabels: Readonly<Record<string, Label>> = {
  ...campaignFigureLabels,
  ...meetingFigureLabels,
  ...petitionFigureLabels,
  ...planFigureLabels,
  ...supervisionFigureLabels,
  ...boardFigureLabels,
  ...boardSupervisionFigureLabels,
  ...recommendationFigureLabels,
  ...critiqueFigureLabels,
  ...heldSessionFigureLabels,
  ...nominationFigureLabels,
  ...groupFigureLabels,
  ...matterFigureLabels,
  ...signedProgrammeFigureLabels,
  ...driveFigureLabels,
  ...dialogueFigureLabels,
  ...opinionFigureLabels,
  ...collectionFigureLabels,
  ...inspectionFigureLabels,
}
