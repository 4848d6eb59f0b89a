import { batchClaims } from './store-suite/batches.ts'
import { caseQuestionClaims } from './store-suite/case-questions.ts'
import { commitClaims } from './store-suite/commits.ts'
import { countClaims } from './store-suite/counts.ts'
import { deliveryClaims } from './store-suite/deliveries.ts'
import { hostTransactionClaims } from './store-suite/host-transactions.ts'
import { keptApartClaims } from './store-suite/kept-apart.ts'
import { leaseClaims } from './store-suite/leases.ts'
import { loadingClaims } from './store-suite/loading.ts'
import { orderClaims } from './store-suite/order.ts'
import { queueQuestionClaims } from './store-suite/queue-questions.ts'
import { receiptClaims } from './store-suite/receipts.ts'
import { textQuestionClaims } from './store-suite/text-questions.ts'
import { casesOf, hostCasesOf } from './store-harness.ts'
import type { StoreHarness, SuiteCase } from './store-harness.ts'

/**
 * What is true of every right store, as cases for any test runner; a store is right when all of them pass.
 *
 * @example
 * test.each(storeSuite(harness))('$name', async ({ run }) => {
 *   await expect(run()).resolves.toBeUndefined()
 * })
 */
export function storeSuite(harness: StoreHarness): readonly SuiteCase[] {
  const claims = [
    commitClaims,
    batchClaims,
    orderClaims,
    receiptClaims,
    keptApartClaims,
    loadingClaims,
    caseQuestionClaims,
    countClaims,
    queueQuestionClaims,
    textQuestionClaims,
    deliveryClaims,
    leaseClaims,
  ]
  return [...casesOf(harness, claims.flat()), ...hostCasesOf(harness, hostTransactionClaims)]
}
