import pg from 'pg'
import { freshDatabase } from '../../../../scripts/postgres/fresh-database.ts'
import { startPostgres } from '../../../../scripts/postgres/start.ts'

/** A PostgreSQL server as it comes, `fsync` on, that nobody else uses. */
export interface Server {
  /** The URL of a new and empty database. */
  readonly database: () => Promise<string>
}

/** A pool of so many connections. That its server ends, those learn who ask it something. */
export function poolOn(url: string, max: number, options?: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, ...(options !== undefined && { options }) })
  pool.on('error', silent)
  pool.on('connect', (client) => client.on('error', silent))
  return pool
}

function silent(): void {}

/** Gives work a server, and ends it whatever happens. */
export async function onPostgres<T>(work: (server: Server) => Promise<T>): Promise<T> {
  const postgres = await startPostgres({ own: true })
  try {
    return await work({ database: async () => (await freshDatabase(postgres.url)).url })
  } finally {
    await postgres.stop()
  }
}
