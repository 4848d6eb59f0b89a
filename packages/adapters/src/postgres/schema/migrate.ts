import { failure, storeError } from '../failures.ts'
import type { LentClient, PostgresPool } from '../pool.ts'
import { givenBack, lent } from '../lending.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'

/** What would be done to a schema, or was. */
export interface PostgresMigration {
  /** 0 where there is no schema yet. */
  readonly from: number
  readonly to: number
  /** One transaction; empty where nothing is to be done. */
  readonly sql: string
}

/** A schema as it is found. */
export interface FoundSchema {
  readonly version: number
  /** Told apart from every other; none where there is no schema yet. */
  readonly installation: string
}

/** Which schema, and how long a connection is waited for. */
export interface SchemaPlace {
  readonly pool: PostgresPool
  /** Its name, quoted. */
  readonly schema: string
  readonly connectMs: number
}

/** Takes a schema to the newest version; several may do so at once. @throws StoreError `other-schema` for a newer one. */
export async function migrate(
  place: SchemaPlace,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<PostgresMigration> {
  return onConnection(place, async (client) => {
    await run(client, `begin; select pg_advisory_xact_lock(${LOCK})`)
    const plan = await planned(client, place.schema, migrations)
    await run(client, `${plan.sql}; commit`)
    return plan
  })
}

/** What `migrate` would do. */
export async function plannedMigration(
  place: SchemaPlace,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<PostgresMigration> {
  return onConnection(place, async (client) => {
    const plan = await planned(client, place.schema, migrations)
    return plan.sql === '' ? plan : { ...plan, sql: `begin;\n${plan.sql};\ncommit;\n` }
  })
}

/** The schema as it is. @throws StoreError `missing-schema` where it is not there or older, `other-schema` where newer */
export async function expectSchema(place: SchemaPlace): Promise<FoundSchema> {
  return onConnection(place, async (client) => {
    const found = await foundSchema(client, place.schema)
    if (found.version > MIGRATIONS.length) throw failure('other-schema')
    if (found.version < MIGRATIONS.length) throw failure('missing-schema')
    return found
  })
}

// Any number that nobody else takes: whoever migrates any schema of the database waits for the others.
const LOCK = 0x63_69_76_69

const OLDEST_SERVER = 140_000

async function planned(
  client: LentClient,
  schema: string,
  migrations: readonly Migration[],
): Promise<PostgresMigration> {
  const { version: from } = await foundSchema(client, schema)
  const to = migrations.length
  if (from > to) throw failure('other-schema')
  if (from === to) return { from, to, sql: '' }
  const steps = migrations.slice(from).map((migration) => migration(schema).trim())
  const isThere = from > 0 || (await isNamed(client, schema))
  return {
    from,
    to,
    sql: [
      ...(isThere ? [] : [`create schema ${schema};`]),
      ...steps,
      `update ${schema}.schema set version = ${to}`,
    ].join('\n'),
  }
}

async function foundSchema(client: LentClient, schema: string): Promise<FoundSchema> {
  const [server] = await run(client, SERVER, `${schema}.schema`)
  if (Number(server?.['version']) < OLDEST_SERVER || server?.['encoding'] !== 'UTF8')
    throw failure('not-a-database')
  if (server['found'] === null) return { version: 0, installation: '' }
  // Somebody else's table of that name may have any columns.
  const [row] = await run(client, `select to_jsonb(x) as found from ${schema}.schema x limit 1`)
  const { version, installation } = JSON.parse(row?.['found'] ?? '{}') as Partial<FoundSchema>
  if (!Number.isInteger(version) || typeof installation !== 'string') throw failure('other-schema')
  return { version: Number(version), installation }
}

const SERVER = `select current_setting('server_version_num') as version,
  current_setting('server_encoding') as encoding, to_regclass($1) as found`

async function isNamed(client: LentClient, schema: string): Promise<boolean> {
  return (await run(client, `select to_regnamespace($1) as found`, schema))[0]?.['found'] !== null
}

/** Runs SQL, which without values may be several statements. */
async function run(
  client: LentClient,
  text: string,
  ...values: string[]
): Promise<readonly Readonly<Record<string, string | null>>[]> {
  const { rows } = await client.query({ text, values, types: { getTypeParser: () => (value) => value } })
  return rows as readonly Readonly<Record<string, string | null>>[] // rows are objects, by column, of what the server sends
}

async function onConnection<T>(
  { pool, connectMs }: SchemaPlace,
  work: (client: LentClient) => Promise<T>,
): Promise<T> {
  const client = await lent(pool, connectMs)
  try {
    const result = await work(client)
    givenBack(client)
    return result
  } catch (thrown) {
    givenBack(client, true)
    throw storeError(thrown)
  }
}
