import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Clock } from '@civicflow/core'
import type { HostTransaction, StoreHarness } from '@civicflow/core/testing'
import { sqliteStore } from '../../src/sqlite/index.ts'
import type { SqliteStore } from '../../src/sqlite/index.ts'

/** A folder of its own for databases, and what was opened in it. */
export interface Workplace extends StoreHarness {
  readonly folder: string
  /** The file in use. */
  readonly file: () => string
  readonly open: (clock?: Clock) => SqliteStore
  readonly reset: () => void
  /** A host's own connection to the file in use. */
  readonly connect: () => DatabaseSync
  readonly transaction: () => HostTransaction
  readonly remove: () => void
}

export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'civicflow-sqlite-'))
  const opened = new Set<{ close(): void }>()
  let files = 0
  const file = () => join(folder, `store-${files}.db`)
  const open = (clock?: Clock) =>
    kept(opened, sqliteStore({ file: file(), durability: 'normal', ...(clock && { clock }) }))
  const connect = () => kept(opened, new DatabaseSync(file()))
  const closeAll = () => {
    for (const one of opened) one.close()
    opened.clear()
  }
  return {
    folder,
    file,
    open,
    connect,
    reset: () => {
      closeAll()
      files += 1
    },
    transaction: () => begun(connect()),
    remove: () => {
      closeAll()
      rmSync(folder, { recursive: true })
    },
  }
}

function kept<T extends { close(): void }>(opened: Set<{ close(): void }>, one: T): T {
  opened.add(one)
  return one
}

function begun(connection: DatabaseSync): HostTransaction {
  connection.exec('begin immediate')
  return {
    connection,
    commit: () => connection.exec('commit'),
    rollback: () => connection.exec('rollback'),
  }
}
