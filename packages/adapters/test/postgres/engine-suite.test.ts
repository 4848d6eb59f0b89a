import { engineSuite } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { workplace } from './harness.ts'

const place = await workplace()
afterAll(place.remove)

describe('the engine on the PostgreSQL store', () => {
  test.each(engineSuite(place))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
