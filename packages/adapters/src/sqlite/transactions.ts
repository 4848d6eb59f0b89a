import type { DatabaseSync } from 'node:sqlite'
import { isBusy, storeError } from './failures.ts'

// Nothing here waits: whatever runs between the beginning and the end of a transaction on a connection is in it.

/** Runs a write alone, and makes it durable. @throws StoreError `unknown` where the commit itself fails. */
export function committed<T>(database: DatabaseSync, write: () => T): T {
  database.exec('begin immediate')
  const result = orRolledBack(database, write)
  try {
    database.exec('commit')
  } catch (thrown) {
    rollBack(database)
    throw storeError(thrown, isBusy(thrown) ? 'not-committed' : 'unknown')
  }
  return result
}

/** Runs a write in the transaction that is open; where it throws, only what it wrote is taken back. */
export function within<T>(database: DatabaseSync, write: () => T): T {
  database.exec('savepoint civicflow')
  try {
    const result = write()
    database.exec('release civicflow')
    return result
  } catch (thrown) {
    // After some errors, a full disk among them, SQLite has already rolled back everything.
    if (database.isTransaction) database.exec('rollback to civicflow; release civicflow')
    throw thrown
  }
}

/** Runs questions that all see the same moment. */
export function atOneMoment<T>(database: DatabaseSync, ask: () => T): T {
  database.exec('begin')
  const answer = orRolledBack(database, ask)
  database.exec('commit')
  return answer
}

function orRolledBack<T>(database: DatabaseSync, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    rollBack(database)
    throw thrown
  }
}

function rollBack(database: DatabaseSync): void {
  if (database.isTransaction) database.exec('rollback')
}
