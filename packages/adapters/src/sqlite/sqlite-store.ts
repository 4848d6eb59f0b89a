import type { DatabaseSync } from 'node:sqlite'
import type { Clock, Commit, CommitOutcome, Store } from '@civicflow/core'
import { claimDeliveries, decideDelivery, hasPending, settleDeliveries } from './deliveries.ts'
import { storeError } from './failures.ts'
import { gathering } from './gathering.ts'
import { hostConnection } from './host-connection.ts'
import { writeCheckpoint } from './journal.ts'
import { releaseLease, takeLease } from './leases.ts'
import { openDatabase } from './open.ts'
import type { Durability } from './open.ts'
import { questionsOn, withPatience } from './questions.ts'
import { GLANCE } from './rarity.ts'
import { statementsOn } from './statements.ts'
import type { Statements } from './statements.ts'
import { findTenant, openTenant } from './tenant.ts'
import { committed, within } from './transactions.ts'
import { orAllFailed, writeAll } from './write-all.ts'
import { writeCommit } from './write-commit.ts'

export interface SqliteStoreOptions {
  /** Path of the database; made where it is missing. It may hold a host's own tables too. */
  readonly file: string
  /** `full` unless told. */
  readonly durability?: Durability
  /** By which leases end and deliveries are tried again; the machine's where absent. */
  readonly clock?: Clock
}

export interface SqliteStore extends Store {
  /** Absolute path of the database, for a host's own connection. */
  readonly file: string
  close(): void
}

/**
 * A store in an SQLite database, through `node:sqlite`. Several handles and processes may use one file at once.
 *
 * Everything but `apply` answers at once, except while another process writes: then it is tried again for up to ten
 * seconds, and StoreError `busy` thrown after that. Commits that come in one turn of the event loop are written in one
 * transaction. `apply` takes as connection a `DatabaseSync` on the same file with a transaction open, and answers at once
 * there; how durable that is depends on the host's connection.
 *
 * @throws StoreError where the file cannot be opened, is no database, or was made by another release.
 *
 * @example
 * const store = sqliteStore({ file: 'ward.db' })
 * const host = new DatabaseSync(store.file)
 * host.exec('begin immediate')
 * host.exec('insert into mail …')
 * store.apply(commit, host)
 * host.exec('commit')
 */
export function sqliteStore({ file, durability = 'full', clock }: SqliteStoreOptions): SqliteStore {
  return storeOn(openDatabase(file, durability), { ...(clock && { clock }) })
}

const machineClock: Clock = () => new Date().toISOString()

/** A store on a connection of its own, on which `openDatabase` has made everything ready. */
export function storeOn(
  database: DatabaseSync,
  { glance = GLANCE, clock = machineClock }: { readonly glance?: number; readonly clock?: Clock } = {},
): SqliteStore {
  const sql = statementsOn(database)
  const file = database.location() ?? ''
  const applyForHost = hostWriter(file, clock)
  const later = (ms: number) => new Date(Date.parse(clock()) + ms).toISOString()
  const writing = <T>(write: () => T) => withPatience(() => committed(database, write))
  const writeAllOf = (commits: readonly Commit[]) => writing(() => writeAll(database, sql, commits, clock))
  const gathered = gathering(writeAllOf)
  const tenantOf = (tenant: string) => findTenant(sql, tenant) ?? openTenant(sql, tenant)
  return {
    file,
    ...questionsOn(database, sql, glance),
    apply: (commit, connection) =>
      connection === undefined ? gathered(commit) : applyForHost(commit, connection),
    applyAll: (commits) => orAllFailed(commits, () => writeAllOf(commits)),
    keepCheckpoint: (checkpoint) =>
      writing(() => writeCheckpoint(sql, tenantOf(checkpoint.tenant), checkpoint)),
    now: clock,
    lease: (tenant, name, holder, ms) =>
      writing(() => takeLease(sql, tenantOf(tenant), name, holder, clock(), later(ms))),
    release: (tenant, name, holder) => writing(() => releaseLease(sql, tenantOf(tenant), name, holder)),
    claim: (tenant, holder, ms, limit, only) =>
      withPatience(() =>
        hasPending(sql, tenant, clock())
          ? committed(database, () =>
              claimDeliveries(sql, tenantOf(tenant), holder, clock(), later(ms), limit, only),
            )
          : [],
      ),
    settle: (tenant, holder, settlements) =>
      writing(() => settleDeliveries(sql, tenantOf(tenant), holder, settlements, later)),
    decideDelivery: (tenant, effect, decision) =>
      writing(() => decideDelivery(sql, tenantOf(tenant), effect, decision, clock())),
    close: () => {
      if (database.isOpen) database.close()
    },
  }
}

/** Writes commits on connections of the host, whose statements are kept as long as the connections. */
function hostWriter(file: string, clock: Clock): (commit: Commit, connection: unknown) => CommitOutcome {
  const known = new WeakMap<DatabaseSync, Statements>()
  return (commit, connection) => {
    const database = hostConnection(connection, file)
    const sql = known.get(database) ?? statementsOn(database)
    known.set(database, sql)
    try {
      return within(database, () => writeCommit(sql, commit, clock()))
    } catch (thrown) {
      throw storeError(thrown)
    }
  }
}
