import { memoryStore } from '@civicflow/core'
import { storeSuite, storesAnswerAlike } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { questionsOn } from '../../src/sqlite/questions.ts'
import { statementsOn } from '../../src/sqlite/statements.ts'
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

  test('it answers so whatever a question is read along', async () => {
    place.reset()
    const [store, database] = [place.open(), place.connect()]
    const hasty = { ...store, ...questionsOn(database, statementsOn(database), 1) }
    await expect(storesAnswerAlike(memoryStore(), hasty, 150)).resolves.toBeUndefined()
  })
})
