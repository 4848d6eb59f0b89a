import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { planWalk } from '../../test/plan-run.ts'
import { runs } from '../../test/runs.ts'
import { supervisionPlan } from './process.ts'

test.each(processSuite(supervisionPlan, { ...planWalk, runs: runs(200) }))('$name', async ({ run }) => {
  await expect(run()).resolves.toBeUndefined()
})
