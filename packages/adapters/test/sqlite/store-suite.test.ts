import { memoryStore } from '@civicflow/core'
import { storeSuite, storesAnswerAlike } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/sqlite/open.ts'
import { storeOn } from '../../src/sqlite/sqlite-store.ts'
import { runs } from '../../../core/test/runs.ts'
import { workplace } from './harness.ts'

describe('the SQLite store', () => {
  const place = workplace()
  afterAll(place.remove)

  test.each(storeSuite(place))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })

  test('it answers like the memory store', async () => {
    place.reset()
    await expect(storesAnswerAlike(memoryStore(), place.open(), runs(150))).resolves.toBeUndefined()
  })

  test('it answers so whatever a question is read along', async () => {
    place.reset()
    const hasty = storeOn(openDatabase(place.file(), 'normal'), { glance: 1 })
    await expect(storesAnswerAlike(memoryStore(), hasty, runs(150))).resolves.toBeUndefined()
    hasty.close()
  })
})
