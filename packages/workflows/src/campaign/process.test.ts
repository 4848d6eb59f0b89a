import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { campaign } from './process.ts'

/** Meetings that were held and are over: what a campaign waits for has come. */
const counters = () => ({ meetings: 2, begun: 2, concluded: 2, petitions: 10, opinions: 20 })

test.each(processSuite(campaign, { environment, counters, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
  runs(120_000),
)
