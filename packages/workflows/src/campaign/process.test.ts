import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { awaitedIn, type CampaignContext, isOwed } from './context.ts'
import { campaign } from './process.ts'

/** Meetings that were held and are over: what a campaign waits for has come. */
const counters = () => ({ meetings: 2, begun: 2, concluded: 2, petitions: 10, opinions: 20 })

/**
 * What tells two campaigns apart beside their states: which lists they owe, how far their meetings are, and, where
 * something depends on it, what is reported and who is waited for.
 */
function waysOf({ state }: Case): unknown {
  const context = state.context as CampaignContext // a case of this process
  const { progress, reported, consultation, lateGroups } = context
  const isIn = (...states: readonly unknown[]) => states.includes(state.value)
  return [
    [isOwed('central', context), isOwed('local', context), progress],
    isIn('synthesised') && reported,
    isIn('drafting', 'consulting') && Math.min(awaitedIn(consultation).length, 2),
    isIn('reported') && lateGroups.length > 0,
  ]
}

test.each(processSuite(campaign, { environment, counters, waysOf, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
