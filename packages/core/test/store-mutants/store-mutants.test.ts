import { memoryStore } from '@civicflow/core'
import { storeSuite, storesAnswerAlike } from '@civicflow/core/testing'
import type { StoreHarness } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { brokenBatches } from './broken-batches.ts'
import { brokenCommits } from './broken-commits.ts'
import { brokenCounts } from './broken-counts.ts'
import { brokenDeliveries } from './broken-deliveries.ts'
import { brokenLoading } from './broken-loading.ts'
import { brokenOrder } from './broken-order.ts'
import { brokenQuestions } from './broken-questions.ts'
import { brokenTransactions } from './broken-transactions.ts'
import { harnessOf } from './plain-harness.ts'

const brokenStores = {
  ...brokenCommits,
  ...brokenBatches,
  ...brokenOrder,
  ...brokenLoading,
  ...brokenQuestions,
  ...brokenCounts,
  ...brokenDeliveries,
}

/** The names of the cases that a store fails. */
async function failedBy(harness: StoreHarness): Promise<readonly string[]> {
  const failed: string[] = []
  for (const { name, run } of storeSuite(harness)) {
    await run().catch(() => failed.push(name))
  }
  return failed
}

describe('the store suite rejects a store that', () => {
  test.each(Object.entries(brokenStores))('%s', async (_, breaking) => {
    const failed = await failedBy(harnessOf((clock) => breaking(memoryStore({ clock }))))
    expect(failed).not.toEqual([])
  })

  test.each(Object.entries(brokenTransactions))('%s', async (_, make) => {
    const { open, reset, ...transactions } = make()
    expect(await failedBy({ open, reset })).toEqual([])
    expect(await failedBy({ open, reset, ...transactions })).not.toEqual([])
  })
})

test('the store suite accepts the memory store', async () => {
  expect(await failedBy(harnessOf((clock) => memoryStore({ clock })))).toEqual([])
})

test('every case of the store suite rejects some broken store', async () => {
  const rejecting = new Set<string>()
  const harnesses = [
    ...Object.values(brokenStores).map((breaking) => harnessOf((clock) => breaking(memoryStore({ clock })))),
    ...Object.values(brokenTransactions).map((make) => make()),
  ]
  for (const harness of harnesses) for (const name of await failedBy(harness)) rejecting.add(name)
  const [any] = Object.values(brokenTransactions)
  const names = any === undefined ? [] : storeSuite(any()).map(({ name }) => name)
  expect(names.filter((name) => !rejecting.has(name))).toEqual([])
})

describe('random steps tell from the memory store a store that', () => {
  test.each([
    'finds whole words only',
    'takes signs for spaces',
    'orders a queue by item before case',
    'looks at all of a batch before it writes any of it',
    'adds up the counts of audiences',
    'counts cases by any of the traits',
    'loads several cases in the order they were asked for',
    'finds the receipts of all callers in a situation',
    'leaves out other processes when it has counted to the limit',
  ])('%s', async (name) => {
    const subject = brokenStores[name]?.(memoryStore()) ?? memoryStore()
    // One seed: that these steps tell them apart is a claim about the steps, not about luck.
    await expect(storesAnswerAlike(memoryStore(), subject, 1000, 1)).rejects.toThrow('Property failed')
  })
})
