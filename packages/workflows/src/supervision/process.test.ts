import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { fitted } from '../../test/supervision-run.ts'
import { supervision } from './process.ts'
import type { SupervisionContext } from './supervision-context.ts'

const contextOf = ({ state }: Case) => state.context as SupervisionContext // a case of this process

/** What tells two supervisions apart beside their states: whose it is, its sessions, and what of them is at hand. */
function waysOf(kase: Case): unknown {
  const context = contextOf(kase)
  const { supervisor, lead, plan, leader, opinions, reportedOn } = context
  const sessions = context.sessions.map(({ standing, papers, report, steps }) => [
    standing,
    standing === 'ahead' && [papers, report],
    standing === 'open' && steps.length,
  ])
  return [supervisor === lead, plan === null, leader === null, opinions > 0, reportedOn === null, sessions]
}

const prepare = (event: string, payload: object, kase: Case | undefined) =>
  kase === undefined ? { ...payload } : fitted(event, payload, contextOf(kase))

/** Every recommendation has ended when a supervision is closed. */
const counters = (event: string): Readonly<Record<string, number>> =>
  event === 'supervision.closed' ? { 'recommendation.total': 2 } : {}

test.each(processSuite(supervision, { environment, waysOf, prepare, counters, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
