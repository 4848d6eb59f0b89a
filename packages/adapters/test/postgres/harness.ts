import type { Clock } from '@civicflow/core'
import type { HostTransaction, StoreHarness } from '@civicflow/core/testing'
import pg from 'pg'
import { testDatabase } from '../../../../scripts/postgres/test-database.ts'
import { postgresStore } from '../../src/postgres/index.ts'
import type { PostgresStore } from '../../src/postgres/index.ts'

/** A database of its own with the schema in it, and the host's pool. */
export interface Workplace extends StoreHarness {
  readonly url: string
  readonly pool: pg.Pool
  readonly open: (clock?: Clock) => Promise<PostgresStore>
  readonly reset: () => Promise<void>
  readonly transaction: () => Promise<HostTransaction>
  readonly remove: () => Promise<void>
}

export async function workplace(): Promise<Workplace> {
  const { url, drop } = await testDatabase()
  const pool = new pg.Pool({ connectionString: url, max: 20 })
  const open = (clock?: Clock) => postgresStore({ pool, ...(clock && { clock }) })
  const { schema } = await open()
  return {
    url,
    pool,
    open,
    reset: () => emptied(pool, schema),
    transaction: async () => begun(await pool.connect()),
    remove: async () => {
      await pool.end()
      await drop()
    },
  }
}

async function emptied(pool: pg.Pool, schema: string): Promise<void> {
  const { rows } = await pool.query<{ tables: string }>(
    `select string_agg(format('%s.%I', $1::text, tablename), ', ') as tables from pg_tables
     where quote_ident(schemaname) = $1 or '"' || schemaname || '"' = $1`,
    [schema],
  )
  const tables = rows[0]?.tables.split(', ').filter((table) => !table.endsWith('.schema')) ?? []
  await pool.query(`truncate ${tables.join(', ')} restart identity`)
}

async function begun(connection: pg.PoolClient): Promise<HostTransaction> {
  await connection.query('begin')
  const end = async (how: 'commit' | 'rollback') => {
    await connection.query(how)
    connection.release()
  }
  return { connection, commit: () => end('commit'), rollback: () => end('rollback') }
}
