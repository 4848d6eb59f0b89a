import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import type { BoardSupervisionContext } from './board-supervision-context.ts'
import { boardSupervision } from './process.ts'

/** What tells two supervisions apart beside their states: whose it is, who has the plan, what was found and sent out. */
function waysOf({ state: { context } }: Case): unknown {
  const one = context as BoardSupervisionContext // a case of this process
  const { boardKind, plan, consent, reached, seriousFindings, projectEnded, adopted, issued } = one
  return [
    boardKind,
    plan === null,
    consent.given.length,
    reached.length > 0,
    seriousFindings > 0,
    projectEnded,
    adopted.map(({ recommendation }) => recommendation),
    issued,
  ]
}

/** Every recommendation has ended when a supervision is closed. */
const counters = (event: string): Readonly<Record<string, number>> =>
  event === 'supervision.closed' ? { 'recommendation.total': 2 } : {}

test.each(processSuite(boardSupervision, { environment, waysOf, counters, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
