import type { Clock, Store } from '@civicflow/core'
import pg from 'pg'
import { postgresStore } from '../../src/postgres/index.ts'
import { sqliteStore } from '../../src/sqlite/index.ts'

/** Opens the store at a place: a PostgreSQL database, by its URL, or a file of SQLite. Closing it ends its connections. */
export async function storeAt(place: string, clock: Clock): Promise<Store> {
  return place.startsWith('postgres') ? postgresAt(place, clock) : sqliteStore({ file: place, clock })
}

async function postgresAt(url: string, clock: Clock): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url })
  // What is lost while nobody uses it shows with the next statement.
  pool.on('error', () => {})
  try {
    const store = await postgresStore({ pool, clock })
    return { ...store, close: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}
