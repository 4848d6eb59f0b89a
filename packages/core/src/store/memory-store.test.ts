import { describe, expect, test } from 'vitest'
import { harnessOf } from '../../test/store-mutants/plain-harness.ts'
import { runs } from '../../test/runs.ts'
import { storeSuite } from '../testing/store-suite.ts'
import { storesAnswerAlike } from '../testing/stores-answer-alike.ts'
import { memoryStore } from './memory-store.ts'

describe('the memory store', () => {
  test.each(storeSuite(harnessOf((clock) => memoryStore({ clock }))))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })

  test('two of it answer alike', async () => {
    await expect(storesAnswerAlike(memoryStore(), memoryStore(), runs(20))).resolves.toBeUndefined()
  })

  test('a connection is refused, for it knows no transactions of a host', () => {
    const commit = { tenant: 'tenant-1', cases: [], counters: [] }
    const store = memoryStore()
    expect(() => store.apply(commit, {})).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})
