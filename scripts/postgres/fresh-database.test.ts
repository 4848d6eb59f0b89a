import { expect, it } from 'vitest'
import { ask, connected } from './connection.ts'
import { testDatabase } from './test-database.ts'

it('two databases of a test run are empty, in UTF-8, and do not see each other', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  await ask(one.url, 'CREATE TABLE note (text text)')
  expect(await ask(other.url, `SELECT to_regclass('note') AS note`)).toEqual([{ note: null }])
  expect(await ask(other.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  await Promise.all([one.drop(), other.drop()])
})

it('a dropped database is gone, even with someone connected to it', async () => {
  const { url, drop } = await testDatabase()
  await connected(url, async (client) => {
    await drop()
    await expect(client.query('SELECT 1')).rejects.toThrow(/terminat|not queryable/)
  })
  await expect(ask(url, 'SELECT 1')).rejects.toThrow('does not exist')
})
