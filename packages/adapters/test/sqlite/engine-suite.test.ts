import { engineSuite } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { workplace } from './harness.ts'

describe('the engine on the SQLite store', () => {
  const place = workplace()
  afterAll(place.remove)

  test.each(engineSuite(place))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
