import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { complaintLetter } from './complaint-letter/process.ts'
import { mediationCase } from './mediation-case/process.ts'
import type { MatterContext } from './matter-context.ts'

const configured = [complaintLetter, mediationCase].map((process) => [process.id, process] as const)

/** What tells two matters apart beside their states: their kind, what they came to, and who has them. */
function waysOf({ state }: Case): unknown {
  const { kind, result, handlers, receiver, superior } = state.context as MatterContext // a case of a matter
  return [kind, result, handlers.join(), receiver, superior]
}

describe.each(configured)('%s', (_, process) => {
  test.each(processSuite(process, { environment, waysOf, runs: runs(100) }))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
