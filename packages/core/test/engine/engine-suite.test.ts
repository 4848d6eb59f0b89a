import { memoryStore } from '@civicflow/core'
import { engineSuite } from '@civicflow/core/testing'
import { harnessOf } from '../store-mutants/plain-harness.ts'
import { describe, expect, test } from 'vitest'

describe('the engine on the memory store', () => {
  test.each(engineSuite(harnessOf((clock) => memoryStore({ clock }))))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
