import type { DatabaseSync } from 'node:sqlite'
import type { Checkpoint, Commit, CommitOutcome, Store } from '@civicflow/core'
import { storeError } from './failures.ts'
import { hostConnection } from './host-connection.ts'
import { writeCheckpoint } from './journal.ts'
import { openDatabase } from './open.ts'
import type { Durability } from './open.ts'
import { questionsOn, withPatience } from './questions.ts'
import { GLANCE } from './rarity.ts'
import { statementsOn } from './statements.ts'
import type { Statements } from './statements.ts'
import { findTenant, openTenant } from './tenant.ts'
import { committed, withinHosts } from './transactions.ts'
import { writeCommit } from './write-commit.ts'

export interface SqliteStoreOptions {
  /** Path of the database; made where it is missing. It may hold a host's own tables too. */
  readonly file: string
  /** `full` unless told. */
  readonly durability?: Durability
}

export interface SqliteStore extends Store {
  /** Absolute path of the database, for a host's own connection. */
  readonly file: string
  close(): void
}

/**
 * A store in an SQLite database, through `node:sqlite`. Several handles and processes may use one file at once.
 *
 * Everything answers at once, except while another process writes: then it is tried again for up to ten seconds,
 * and StoreError `busy` thrown after that. `apply` takes as connection a `DatabaseSync` on the same file with a
 * transaction open, and always answers at once there; how durable that is depends on the host's connection.
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
export function sqliteStore({ file, durability = 'full' }: SqliteStoreOptions): SqliteStore {
  return storeOn(openDatabase(file, durability))
}

/** A store on a connection of its own, on which `openDatabase` has made everything ready. */
export function storeOn(database: DatabaseSync, glance = GLANCE): SqliteStore {
  const sql = statementsOn(database)
  const file = database.location() ?? ''
  const applyForHost = hostWriter(file)
  return {
    file,
    ...questionsOn(database, sql, glance),
    apply: (commit, connection) =>
      connection === undefined
        ? withPatience(() => committed(database, () => writeCommit(sql, commit)))
        : applyForHost(commit, connection),
    keepCheckpoint: (checkpoint) =>
      withPatience(() => committed(database, () => keepCheckpoint(sql, checkpoint))),
    close: () => {
      if (database.isOpen) database.close()
    },
  }
}

/** Writes commits on connections of the host, whose statements are kept as long as the connections. */
function hostWriter(file: string): (commit: Commit, connection: unknown) => CommitOutcome {
  const known = new WeakMap<DatabaseSync, Statements>()
  return (commit, connection) => {
    const database = hostConnection(connection, file)
    const sql = known.get(database) ?? statementsOn(database)
    known.set(database, sql)
    try {
      return withinHosts(database, () => writeCommit(sql, commit))
    } catch (thrown) {
      throw storeError(thrown)
    }
  }
}

function keepCheckpoint(sql: Statements, checkpoint: Checkpoint): void {
  const tenant = findTenant(sql, checkpoint.tenant) ?? openTenant(sql, checkpoint.tenant)
  writeCheckpoint(sql, tenant, checkpoint)
}
