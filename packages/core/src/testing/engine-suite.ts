import { authorityClaims } from './engine-suite/authority.ts'
import { batchClaims } from './engine-suite/batches.ts'
import { childrenClaims } from './engine-suite/children.ts'
import { commandClaims } from './engine-suite/commands.ts'
import { countingClaims } from './engine-suite/counting.ts'
import { delegationClaims } from './engine-suite/delegation.ts'
import { deadlineClaims } from './engine-suite/deadlines.ts'
import { correctionClaims } from './engine-suite/corrections.ts'
import { faultClaims } from './engine-suite/faults.ts'
import { historyClaims } from './engine-suite/history.ts'
import { listClaims } from './engine-suite/lists.ts'
import { lineageClaims } from './engine-suite/lineage.ts'
import { migrationClaims } from './engine-suite/migrations.ts'
import { otherTenantClaims } from './engine-suite/other-tenants.ts'
import { payloadClaims } from './engine-suite/payloads.ts'
import { steadyWorkerClaims } from './engine-suite/steady-workers.ts'
import { workerNameClaims } from './engine-suite/worker-names.ts'
import { workerClaims } from './engine-suite/workers.ts'
import { recusalClaims } from './engine-suite/recusal.ts'
import { verificationClaims } from './engine-suite/verification.ts'
import { casesOf, type StoreHarness, type SuiteCase } from './store-harness.ts'

/**
 * What is true of the engine on every store, tried with a small process of its own, as cases for any test runner.
 * A store that passes the store suite passes this one too; it shows the whole at work.
 *
 * @example
 * test.each(engineSuite(harness))('$name', async ({ run }) => {
 *   await expect(run()).resolves.toBeUndefined()
 * })
 */
export function engineSuite(harness: StoreHarness): readonly SuiteCase[] {
  const claims = [
    commandClaims,
    batchClaims,
    payloadClaims,
    authorityClaims,
    otherTenantClaims,
    delegationClaims,
    recusalClaims,
    deadlineClaims,
    historyClaims,
    listClaims,
    countingClaims,
    childrenClaims,
    lineageClaims,
    correctionClaims,
    migrationClaims,
    workerClaims,
    steadyWorkerClaims,
    workerNameClaims,
    verificationClaims,
    faultClaims,
  ]
  return casesOf(harness, claims.flat())
}
