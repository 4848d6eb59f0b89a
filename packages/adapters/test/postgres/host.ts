import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { testDatabase } from '../../../../scripts/postgres/test-database.ts'
import { postgresStore } from '../../src/postgres/index.ts'
import type { PostgresStore, PostgresStoreOptions } from '../../src/postgres/index.ts'

/** An empty database of a host, and the pools, stores and roles it has there. */
export interface Host {
  readonly url: string
  /** Of a role that may do everything. */
  readonly pool: pg.Pool
  /** Another pool; it ends with the host. */
  readonly poolWith: (options: pg.PoolConfig) => pg.Pool
  readonly open: (options?: Partial<PostgresStoreOptions>) => Promise<PostgresStore>
  /** A pool of a new role, to which SQL is said that names it `$role`. */
  readonly poolOfRole: (...sql: readonly string[]) => Promise<pg.Pool>
  readonly remove: () => Promise<void>
}

export async function hostOfDatabase(): Promise<Host> {
  const { url, drop } = await testDatabase()
  const pools: pg.Pool[] = []
  const roles: string[] = []
  const poolWith = (options: pg.PoolConfig) => {
    const pool = new pg.Pool({ connectionString: url, max: 5, ...options })
    pool.on('error', () => {})
    pools.push(pool)
    return pool
  }
  const pool = poolWith({})
  return {
    url,
    pool,
    poolWith,
    open: (options) => postgresStore({ pool, ...options }),
    poolOfRole: async (...sql) => {
      const role = `civicflow_${randomBytes(8).toString('hex')}`
      await pool.query(`create role ${role} login password 'x'`)
      roles.push(role)
      for (const line of sql) await pool.query(line.replaceAll('$role', role))
      return poolWith({ connectionString: withLogin(url, role) })
    },
    remove: async () => {
      for (const role of roles) await pool.query(`drop owned by ${role} cascade; drop role ${role}`)
      await Promise.all(pools.filter((each) => !each.ended).map((each) => each.end()))
      await drop()
    },
  }
}

function withLogin(url: string, role: string): string {
  const login = new URL(url)
  login.username = role
  login.password = 'x'
  return login.href
}
