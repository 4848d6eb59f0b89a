import { DatabaseSync } from 'node:sqlite'
import { failure, isBusy, storeError } from './failures.ts'
import { patientlyInPlace } from './patience.ts'
import { SCHEMA, SCHEMA_VERSION } from './schema.ts'
import { committed } from './transactions.ts'

/** `full` survives a power cut; `normal` survives the end of the process and may lose the last commits in a power cut. */
export type Durability = 'full' | 'normal'

/** Opens a database in WAL mode and makes the tables where they are missing. @throws StoreError */
export function openDatabase(file: string, durability: Durability): DatabaseSync {
  const database = opened(file)
  try {
    patientlyInPlace(() => prepare(database, durability))
    return database
  } catch (thrown) {
    database.close()
    throw storeError(thrown)
  }
}

function opened(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file)
  } catch (thrown) {
    throw storeError(thrown)
  }
}

function prepare(database: DatabaseSync, durability: Durability): void {
  const mode = database.prepare('pragma journal_mode = wal').get()
  if (mode?.['journal_mode'] !== 'wal')
    throw failure('failed', 'not-committed', new Error('no WAL mode here; give a file on a local disk'))
  // What was redacted is overwritten, not only unlinked.
  database.exec(`pragma synchronous = ${durability}; pragma secure_delete = on; pragma foreign_keys = on`)
  if (versionOf(database) === undefined) committed(database, () => makeTables(database))
  else expectWritable(database)
  if (versionOf(database) !== SCHEMA_VERSION) throw failure('other-schema')
}

function makeTables(database: DatabaseSync): void {
  // Another process may have been faster.
  if (versionOf(database) === undefined) database.exec(SCHEMA)
}

function versionOf(database: DatabaseSync): number | undefined {
  const table = database.prepare(`select 1 from sqlite_schema where name = 'civicflow_schema'`).get()
  if (table === undefined) return undefined
  return Number(database.prepare('select version from civicflow_schema').get()?.['version'])
}

/** Tries to write, and takes it back; that somebody else is writing now shows as well that it can be written. */
function expectWritable(database: DatabaseSync): void {
  try {
    database.exec('begin immediate; update civicflow_schema set version = version')
  } catch (thrown) {
    if (!isBusy(thrown)) throw thrown
  } finally {
    if (database.isTransaction) database.exec('rollback')
  }
}
