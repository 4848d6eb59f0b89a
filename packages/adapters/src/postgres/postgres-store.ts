import { CallerError } from '@civicflow/core'
import type { Clock, Commit, CommitOutcome, Store } from '@civicflow/core'
import { askOn, type Database, databaseOn, type Sql } from './asking.ts'
import { batchOf, committed, hindered } from './batch.ts'
import { findAllOf, findCase, findCaseIds, findChildren, findStored, situationOf } from './case-rows.ts'
import { countCases, countValues, findCases } from './case-questions.ts'
import { checkStructures } from './check.ts'
import { committingOn } from './committing.ts'
import {
  claimDeliveries,
  decideDelivery,
  findDeliveries,
  findDelivery,
  settleDeliveries,
} from './deliveries.ts'
import { failure, hostsError, isInFailedTransaction, isMissingFunction, obstacleIn } from './failures.ts'
import { elsewhere, hostConnection, inFailedTransaction } from './host-connection.ts'
import { countersOf, inspectCase, isVisible } from './inspect.ts'
import {
  changesAfter,
  checkpointsOf,
  countReceipts,
  entriesOf,
  findReceipt,
  keepCheckpoint,
  positionOf,
} from './journal.ts'
import { releaseLease, serverTime, takeLease } from './leases.ts'
import type { PostgresPool } from './pool.ts'
import { BATCH_COLUMN_NAMES } from './schema/batch-columns.ts'
import { findInQueue } from './queue-questions.ts'
import {
  expectSchema,
  migrate,
  type PostgresMigration,
  plannedMigration,
  type SchemaPlace,
} from './schema/migrate.ts'
import { findTexts } from './text-questions.ts'
import { tellingOn, watchOn } from './watch.ts'

export interface PostgresStoreOptions {
  /** The host's; the store takes a connection for each statement, and one more for each worker that waits. */
  readonly pool: PostgresPool
  /** `civicflow` unless told; made where it is missing. */
  readonly schema?: string
  /** Does opening the store make the schema, or take it to this release? Yes unless told. */
  readonly migrate?: boolean
  /** Milliseconds that a free connection of the pool is waited for; 10,000. */
  readonly connectTimeout?: number
  /**
   * Milliseconds that an answer of the server is waited for; 30,000. A commit that has to wait for others of its tenant for
   * a third of it, or for ten seconds, is given up by the server (`busy`), and was not written.
   */
  readonly answerTimeout?: number
  /** By which leases end and deliveries are tried again; the database server's where absent. */
  readonly clock?: Clock
}

/** A store in a PostgreSQL database. */
export interface PostgresStore extends Store {
  /** The schema's name as SQL takes it. */
  readonly schema: string
  close(): void
}

const CONNECT_MS = 10_000
const ANSWER_MS = 30_000

/**
 * A store in a schema of its own in a PostgreSQL database (14 or later, UTF8), on the host's pool of `pg`. Any number of
 * processes may use one schema at once.
 *
 * A commit is one statement, and so is every question but lists, which are two. Commits of a tenant follow each other;
 * those that come while some are written are written together. `apply` takes as connection a `PoolClient` or `Client`
 * with a transaction open: then other commits of the tenant wait until the host ends it. `close` ends the store, and not
 * the pool.
 *
 * @throws CallerError `invalid-argument` for an option that is none
 * @throws StoreError `missing-schema`, `other-schema`, `not-a-database`, `unreachable`, `busy`, `closed`
 *
 * @example
 * const store = await postgresStore({ pool: new Pool({ connectionString }) })
 * const client = await pool.connect()
 * await client.query('begin')
 * await client.query('insert into mail …')
 * await store.apply(commit, client)
 * await client.query('commit')
 */
export async function postgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { pool, answerTimeout = ANSWER_MS, clock } = options
  const place = placeOf(options)
  const answerMs = checkedMs('answerTimeout', answerTimeout)
  const { connectMs } = place
  if (options.migrate ?? true) await migrate(place)
  const { installation } = await expectSchema(place)
  const database = closable(databaseOn(pool, place.schema, { connectMs, answerMs }))
  return storeOn(database, { installation, connectMs, ...(clock && { clock }) })
}

/**
 * What opening a store would do to its schema: SQL for whoever may run it, where the role of the application may not.
 *
 * @throws StoreError as `postgresStore`
 */
export function postgresMigration(
  options: Pick<PostgresStoreOptions, 'pool' | 'schema' | 'connectTimeout'>,
): Promise<PostgresMigration> {
  return plannedMigration(placeOf(options))
}

const LONGEST_NAME = 63

function placeOf({
  pool,
  schema = 'civicflow',
  connectTimeout = CONNECT_MS,
}: PostgresStoreOptions): SchemaPlace {
  if (typeof (pool as Partial<PostgresPool> | undefined)?.connect !== 'function')
    throw new CallerError('invalid-argument', 'the store needs `pool`, a Pool of pg', {})
  const connectMs = checkedMs('connectTimeout', connectTimeout)
  if (!isName(schema))
    throw new CallerError(
      'invalid-argument',
      'a schema has a name of 1 to 63 bytes, without pg_ ahead or $$ in it',
      {
        schema,
      },
    )
  return { pool, schema: `"${schema.replaceAll('"', '""')}"`, connectMs }
}

function checkedMs(name: string, ms: number): number {
  if (Number.isSafeInteger(ms) && ms >= 1 && ms <= LONGEST_TIMER) return ms
  const message = `${name} is a whole number of milliseconds from 1 to ${LONGEST_TIMER}`
  throw new CallerError('invalid-argument', message, { [name]: ms })
}

/** What a timer can wait at the most: more ends at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The SQL that makes a schema stands between $$, and PostgreSQL keeps names with pg_ to itself. */
function isName(schema: string): boolean {
  const isShort = typeof schema === 'string' && schema !== '' && Buffer.byteLength(schema) <= LONGEST_NAME
  return isShort && schema.isWellFormed() && !/^pg_|\$\$|\0/.test(schema)
}

interface Closable extends Database {
  /** @throws StoreError `closed` */
  readonly expectOpen: () => void
  readonly close: () => void
}

function closable(database: Database): Closable {
  let isOpen = true
  const expectOpen = () => {
    if (!isOpen) throw failure('closed')
  }
  const whileOpen =
    (ask: Database['ask']): Database['ask'] =>
    async (sql, ...values) => {
      expectOpen()
      return ask(sql, ...values)
    }
  return {
    ...database,
    ask: whileOpen(database.ask),
    write: whileOpen(database.write),
    expectOpen,
    close: () => (isOpen = false),
  }
}

interface Opened {
  readonly installation: string
  readonly connectMs: number
  readonly clock?: Clock
  readonly glance?: number
}

/** A store on a schema that is as it should be. */
export function storeOn(
  database: Closable,
  { installation, connectMs, clock, glance }: Opened,
): PostgresStore {
  const now = () => clock?.() ?? null
  const { tell } = tellingOn(database)
  const committing = committingOn(database, now)
  const told = (commit: Commit, { outcome }: { readonly outcome: string }) => {
    if (outcome === 'committed') tell(commit)
  }
  return {
    schema: database.schema,
    apply: async (commit, connection) => {
      if (connection !== undefined) {
        database.expectOpen()
        return applyForHost(database.schema, installation, commit, connection, now())
      }
      const outcome = await committing.commit(commit)
      told(commit, outcome)
      return outcome
    },
    applyAll: async (commits) => {
      const results = await committing.commitAll(commits)
      for (const [n, commit] of commits.entries()) told(commit, results[n] ?? { outcome: '' })
      return results
    },
    load: (tenant, id) => findCase(database, tenant, id),
    loadAll: (tenant, ids) => findAllOf(database, tenant, ids),
    situation: (tenant, id, sent) => situationOf(database, tenant, id, sent),
    entries: (tenant, id, after, limit) => entriesOf(database, tenant, id, after, limit),
    receipt: (tenant, caller, key) => findReceipt(database, tenant, caller, key),
    receiptCount: (tenant) => countReceipts(database, tenant),
    changes: (tenant, after, limit, audiences) => changesAfter(database, tenant, after, limit, audiences),
    isVisible: (tenant, id, audiences) => isVisible(database, tenant, id, audiences),
    cases: (query) => findCases(database, query, glance),
    count: (query, most) => countCases(database, query, most, glance),
    counts: (query) => countValues(database, query),
    queue: (query) => findInQueue(database, query),
    search: (query) => findTexts(database, query, glance),
    counters: (tenant, id) => countersOf(database, tenant, id),
    children: (tenant, id, paging) => findChildren(database, tenant, id, paging),
    stored: (tenant, after, limit, processes) => findStored(database, tenant, after, limit, processes),
    caseIds: (tenant, after, limit) => findCaseIds(database, tenant, after, limit),
    inspect: (tenant, id) => inspectCase(database, tenant, id),
    check: () => checkStructures(database),
    position: (tenant) => positionOf(database, tenant),
    checkpoints: (tenant) => checkpointsOf(database, tenant, 'all'),
    lastCheckpoint: async (tenant) => (await checkpointsOf(database, tenant, 'last'))[0],
    keepCheckpoint: (checkpoint) => keepCheckpoint(database, checkpoint),
    now: () => clock?.() ?? serverTime(database),
    lease: (tenant, name, holder, ms) => takeLease(database, tenant, name, holder, now(), ms),
    release: (tenant, name, holder) => releaseLease(database, tenant, name, holder),
    claim: (tenant, holder, ms, limit, only) =>
      claimDeliveries(database, tenant, holder, now(), ms, limit, only),
    settle: (tenant, holder, settlements) => settleDeliveries(database, tenant, holder, now(), settlements),
    deliveries: (query) => findDeliveries(database, query),
    delivery: (tenant, effect) => findDelivery(database, tenant, effect),
    decideDelivery: (tenant, effect, decision) => decideDelivery(database, tenant, effect, decision, now()),
    watch: (tenants, wake) => watchOn(database, connectMs, tenants, wake),
    close: database.close,
  }
}

const PLACES = BATCH_COLUMN_NAMES.map((_, place) => `$${place + 5}`).join(', ')
const APPLY_FOR_HOST: Sql = (s) => `select ${s}.apply_for_host($1::uuid, $2, $3, $4, ${PLACES}) as applied`

type AppliedForHost =
  | { readonly base: number }
  | { readonly elsewhere: true }
  | { readonly failed: { readonly code: string; readonly message: string } }

/** Writes a commit in a host's transaction: one statement more in it. */
async function applyForHost(
  schema: string,
  installation: string,
  commit: Commit,
  connection: unknown,
  now: string | null,
): Promise<CommitOutcome> {
  const client = hostConnection(connection)
  const batch = batchOf([commit])
  try {
    const rows = await askOn<{ readonly applied: string }>(
      client,
      APPLY_FOR_HOST,
      schema,
      installation,
      commit.tenant,
      now,
      ...batch.values,
    )
    const applied = JSON.parse(rows[0]?.applied ?? '') as AppliedForHost // as the function gives it
    if ('elsewhere' in applied) throw elsewhere()
    if ('failed' in applied) throw hostsError(applied.failed)
    return oneOf(committed(batch, applied.base))
  } catch (thrown) {
    const error = hostsError(thrown)
    if (isMissingFunction(thrown)) throw elsewhere(error)
    if (isInFailedTransaction(thrown)) throw inFailedTransaction(error)
    const obstacle = obstacleIn(error)
    if (obstacle === undefined) throw error
    return oneOf(hindered(batch, obstacle))
  }
}

/** @throws StoreError where a batch of one commit has no outcome. */
function oneOf([outcome]: readonly (CommitOutcome | undefined)[]): CommitOutcome {
  if (outcome === undefined) throw failure('failed')
  return outcome
}
