import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { fitted } from '../../test/critique-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import {
  acceptedIn,
  type CritiqueContext,
  disputed,
  isExplained,
  proposalsThat,
  unanswered,
} from './critique-context.ts'
import { critique } from './process.ts'

const contextOf = ({ state }: Case) => state.context as CritiqueContext // a case of this process

/**
 * What tells two critiques apart beside their states. Until the document is sent: who leads, their form, and whether one
 * was carried out before, whether the last session broke off, and how far their proposals are; two that are at hand matter
 * where one can be merged into the other. From then on: what was answered, and what is made of it.
 */
function waysOf(kase: Case): unknown {
  const context = contextOf(kase)
  const { form, carriedOut, lead, front, submissionOn, sessions, sentOn, proposals } = context
  const isAt = (state: string) => JSON.stringify(kase.state.value).includes(state)
  if (sentOn !== null)
    return [
      [unanswered(context).length > 0, acceptedIn(context).length > 0],
      [proposals.some(isExplained), disputed(context).length > 0],
    ]
  return [
    [lead === front, form, isAt('preparing') && carriedOut.length > 0],
    [isAt('file') && submissionOn === null, isAt('synthesising') && sessions.at(-1)?.standing],
    [Math.min(proposalsThat(context, 'atHand').length, isAt('synthesising') ? 2 : 1)],
  ]
}

const prepare = (event: string, payload: object, kase: Case | undefined) =>
  kase === undefined ? { ...payload } : fitted(event, payload, contextOf(kase))

test.each(processSuite(critique, { environment, waysOf, prepare, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
