import { memoryStore } from '@civicflow/core'
import { engineSuite } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'

describe('the engine on the memory store', () => {
  let store = memoryStore()
  const reset = () => {
    store = memoryStore()
  }

  test.each(engineSuite({ open: () => store, reset }))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
