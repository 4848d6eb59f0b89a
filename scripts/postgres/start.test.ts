import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { ask, connected } from './connection.ts'
import { type Postgres, startPostgres } from './start.ts'

const SLEEPING = `SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep'`

describe('a server of its own', () => {
  let postgres: Postgres
  beforeAll(async () => {
    postgres = await startPostgres({ own: true })
    await ask(postgres.url, 'CREATE TABLE note (text text)')
  })
  afterAll(() => postgres.stop())

  it.each(['fsync', 'synchronous_commit', 'full_page_writes'])('has %s on', async (setting) => {
    expect(await ask(postgres.url, `SHOW ${setting}`)).toEqual([{ [setting]: 'on' }])
  })

  it('holds what was committed before a kill, and nothing else', async () => {
    await ask(postgres.url, `INSERT INTO note VALUES ('committed')`)
    await connected(postgres.url, async (client) => {
      await client.query('BEGIN')
      await client.query(`INSERT INTO note VALUES ('not committed')`)
      await postgres.kill()
    })
    await expect(ask(postgres.url, 'SELECT')).rejects.toThrow('ECONNREFUSED')
    await postgres.restart()
    expect(await ask(postgres.url, 'SELECT text FROM note')).toEqual([{ text: 'committed' }])
  })

  it('is killed while it works on something long', async () => {
    const sleep = ask(postgres.url, 'SELECT pg_sleep(3600)')
    await vi.waitUntil(async () => (await ask(postgres.url, SLEEPING)).length === 1)
    await Promise.all([expect(sleep).rejects.toThrow(/terminated|ECONNRESET/), postgres.kill()])
    await postgres.restart()
    expect(await ask(postgres.url, SLEEPING)).toEqual([])
  })

  it('restarts while it runs', async () => {
    const began = await ask(postgres.url, 'SELECT pg_postmaster_start_time() AS began')
    await postgres.restart()
    expect(await ask(postgres.url, 'SELECT pg_postmaster_start_time() AS began')).not.toEqual(began)
  })
})

describe('a server that the environment names', () => {
  it('is used, and neither stopped, killed nor restarted', async () => {
    vi.stubEnv('CIVICFLOW_POSTGRES', 'postgres://civicflow@example.test/postgres')
    onTestFinished(() => void vi.unstubAllEnvs())
    const postgres = await startPostgres()
    expect(postgres.url).toBe('postgres://civicflow@example.test/postgres')
    await postgres.stop()
    await expect(postgres.kill()).rejects.toThrow('own: true')
    await expect(postgres.restart()).rejects.toThrow('own: true')
  })
})
