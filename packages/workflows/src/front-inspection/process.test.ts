import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { fitted } from '../../test/inspection-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { sessionsThat } from '../building-blocks/sessions.ts'
import type { InspectionContext } from './inspection-context.ts'
import { frontInspection } from './process.ts'
import { remediesThat } from './remedies.ts'

const contextOf = ({ state }: Case) => state.context as InspectionContext // a case of this process

/** What tells two inspections apart beside their states: their team, and how far visits and remedies are. */
function waysOf(kase: Case): unknown {
  const context = contextOf(kase)
  const { leader, selfReported, visits, ranking } = context
  return [
    [leader === null, selfReported, ranking === null],
    [sessionsThat(visits, 'held').length > 0, sessionsThat(visits, 'ahead').length],
    [remediesThat(context, 'open').length, remediesThat(context, 'reported').length],
  ]
}

const prepare = (event: string, payload: object, kase: Case | undefined) =>
  kase === undefined ? { ...payload } : fitted(event, payload, contextOf(kase))

test.each(processSuite(frontInspection, { environment, waysOf, prepare, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
