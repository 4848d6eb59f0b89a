import { describe, expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { storeSuite } from '../testing/store-suite.ts'
import { storesAnswerAlike } from '../testing/stores-answer-alike.ts'
import { memoryStore } from './memory-store.ts'

describe('the memory store', () => {
  let store = memoryStore()
  const reset = () => {
    store = memoryStore()
  }

  test.each(storeSuite({ open: () => store, reset }))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })

  test('two of it answer alike', async () => {
    await expect(storesAnswerAlike(memoryStore(), memoryStore(), runs(20))).resolves.toBeUndefined()
  })

  test('a connection is refused, for it knows no transactions of a host', () => {
    const commit = { tenant: 'tenant-1', cases: [], counters: [] }
    expect(() => store.apply(commit, {})).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })
})
