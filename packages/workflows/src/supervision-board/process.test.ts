import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import type { BoardContext } from './board-context.ts'
import { supervisionBoard } from './process.ts'
import { LEAST_MEMBERS } from './vocabulary.ts'

/** What tells two boards apart beside their states: whose members they have, and what is vacant. */
function waysOf({ state: { context } }: Case): unknown {
  const { boardKind, members, head, vacancies, board } = context as BoardContext // a case of this process
  return [boardKind, board === null && members.length >= LEAST_MEMBERS, head === null, vacancies > 0]
}

test.each(processSuite(supervisionBoard, { environment, waysOf, runs: runs(200) }))(
  '$name',
  async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  },
)
