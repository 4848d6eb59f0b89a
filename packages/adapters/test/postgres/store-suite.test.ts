import { memoryStore } from '@civicflow/core'
import { storesAnswerAlike, storeSuite } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { runs } from '../../../core/test/runs.ts'
import { workplace } from './harness.ts'

const place = await workplace()
afterAll(place.remove)

describe('the PostgreSQL store', () => {
  test.each(storeSuite(place))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })

  test('it answers like the memory store', async () => {
    await place.reset()
    await expect(storesAnswerAlike(memoryStore(), await place.open(), runs(60))).resolves.toBeUndefined()
  })
})
