import { memoryStore } from '@civicflow/core'
import { workerSuite } from '@civicflow/core/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FreshDatabase } from '../../../../scripts/postgres/fresh-database.ts'
import { testDatabase } from '../../../../scripts/postgres/test-database.ts'
import { attendingOn } from './attending.ts'

describe('what nobody asks for, done by DBOS', () => {
  let database: FreshDatabase
  let attending: ReturnType<typeof attendingOn>
  beforeAll(async () => {
    database = await testDatabase()
    attending = attendingOn(database.url)
  })
  afterAll(async () => {
    await attending.reset()
    await database.drop()
  })

  const cases = workerSuite({
    open: (clock) => memoryStore({ clock }),
    reset: () => attending.reset(),
    attend: (...asked) => attending.attend(...asked),
  })
  test.each(cases)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
