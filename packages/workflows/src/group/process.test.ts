import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { advisoryGroup } from './advisory-group/process.ts'
import { communityModel } from './community-model/process.ts'
import { mediationGroup } from './mediation-group/process.ts'
import { selfGoverningGroup } from './self-governing-group/process.ts'
import { type GroupContext, membersOf } from './group-context.ts'

const configured = [advisoryGroup, communityModel, mediationGroup, selfGoverningGroup].map(
  (process) => [process.id, process] as const,
)

/** What tells two groups apart beside their states: whether it is reviewed periodically, and whether anybody is left. */
function waysOf({ state }: Case): unknown {
  const context = state.context as GroupContext // a case of a group
  return [context.reviewedEvery === null, context.rating, Math.min(membersOf(context), 2), context.leader]
}

describe.each(configured)('%s', (_, process) => {
  test.each(processSuite(process, { environment, waysOf, runs: runs(100) }))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
