import { type Case, dayOf, type IsoDay } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import type { OpinionContext } from './opinion-context.ts'
import { dialogueOpinion } from './process.ts'

const contextOf = ({ state }: Case) => state.context as OpinionContext // a case of this process

/** What tells two opinions apart beside their states. */
function waysOf(kase: Case): unknown {
  const { family, owner, answered, promise, isComplex, left } = contextOf(kase)
  if (left !== null) return left
  return [family, owner === null, answered, promise, isComplex]
}

/** It is raised early enough for what is promised; then each fact on the day of the last one, or once a promise is due. */
function days(_event: string, _payload: unknown, kase: Case | undefined): readonly IsoDay[] {
  if (kase === undefined) return ['2026-11-20']
  const known = Object.values(kase.state.acts).map(({ occurredOn }) => dayOf(occurredOn))
  return [known.toSorted().at(-1) ?? '', '2026-12-20']
}

test.each(processSuite(dialogueOpinion, { environment, waysOf, days, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
