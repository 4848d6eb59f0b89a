import { memoryStore } from '@civicflow/core'
import { storeSuite, storesAnswerAlike } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { workplace } from './harness.ts'

describe('the SQLite store', () => {
  const place = workplace()
  afterAll(place.remove)

  test.each(storeSuite(place))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })

  test('it answers like the memory store', async () => {
    place.reset()
    await expect(storesAnswerAlike(memoryStore(), place.open(), 150)).resolves.toBeUndefined()
  })
})
