import type { Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { runs } from '../../test/runs.ts'
import { beneficiaryReview } from './beneficiary-review/process.ts'
import { breakthroughTask } from './breakthrough-task/process.ts'
import { commendation } from './commendation/process.ts'
import { emulationModel } from './emulation-model/process.ts'
import { houseSupport } from './house-support/process.ts'
import { legalAccessStandard } from './legal-access-standard/process.ts'
import { livelihoodSupport } from './livelihood-support/process.ts'
import { partyCandidate } from './party-candidate/process.ts'
import type { RoundContext } from './round-context.ts'

const configured = [
  beneficiaryReview,
  breakthroughTask,
  commendation,
  emulationModel,
  houseSupport,
  legalAccessStandard,
  livelihoodSupport,
  partyCandidate,
].map((process) => [process.id, process] as const)

/** What tells two rounds apart beside their states: how their candidates stand, and whether anything more is asked. */
function waysOf({ state }: Case): unknown {
  const { candidates, asks } = state.context as RoundContext // a case of a round
  return [[...new Set(candidates.map(({ standing }) => standing))].toSorted(), asks.length === 0]
}

describe.each(configured)('%s', (_, process) => {
  test.each(processSuite(process, { environment, waysOf, runs: runs(100) }))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
