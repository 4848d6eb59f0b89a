import { StoreError } from '@civicflow/core'
import type { Checkpoint, Entry, Position, Receipt, StoredEntry } from '@civicflow/core'
import { failure } from './failures.ts'
import type { Statements } from './statements.ts'
import { findAudiences, ID_OF_TENANT } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

interface EntryRow {
  readonly position: Position
  readonly revision: number
  readonly body: string
}

/** Entries of a case after a revision. */
export function entriesOf(
  sql: Statements,
  tenant: TenantRow,
  id: string,
  after: number,
  limit: number,
): readonly StoredEntry[] {
  const text = `select e.position, e.revision, e.body from civicflow_cases c join civicflow_entries e on e.number = c.number
    where c.tenant = ? and c.id = ? and e.revision > ? order by e.revision limit ?`
  return sql.all<EntryRow>(text, tenant.id, id, after, limit).map(storedEntry)
}

/** The question `changes`. */
export function changesAfter(
  sql: Statements,
  tenant: TenantRow,
  after: Position,
  limit: number,
  audiences: readonly string[] | undefined,
): { readonly entries: readonly StoredEntry[]; readonly last: Position } {
  const rows = audiences
    ? changesFor(sql, tenant, after, limit, findAudiences(sql, tenant, audiences))
    : sql.all<EntryRow>(`${CHANGES} order by position limit ?`, tenant.id, after, limit)
  const end = Math.max(after, tenant.position)
  const last = rows.length < limit ? end : (rows.at(-1)?.position ?? end)
  return { entries: rows.map(storedEntry), last }
}

const CHANGES = 'select position, revision, body from civicflow_entries e where tenant = ? and position > ?'

function changesFor(
  sql: Statements,
  tenant: TenantRow,
  after: Position,
  limit: number,
  audiences: readonly number[],
): readonly EntryRow[] {
  if (audiences.length === 0) return []
  const text = `${CHANGES} and exists (
      select 1 from civicflow_case_traits t
      where t.number = e.number and t.trait in (select value from json_each(?)))
    order by position limit ?`
  return sql.all<EntryRow>(text, tenant.id, after, JSON.stringify(audiences), limit)
}

/** The receipt kept under a caller's key. */
export function findReceipt(
  sql: Statements,
  tenant: string,
  caller: string,
  key: string,
): Receipt | undefined {
  const text = `select caller, key, digest, case_id as "case", revision from civicflow_receipts
    where tenant = ${ID_OF_TENANT} and caller = ? and key = ?`
  const row = sql.one<Receipt>(text, tenant, caller, key)
  return row && { ...row }
}

/** How many receipts a tenant has. */
export function countReceipts(sql: Statements, tenant: TenantRow): number {
  const text = 'select count(*) as kept from civicflow_receipts where tenant = ?'
  return sql.one<{ kept: number }>(text, tenant.id)?.kept ?? 0
}

/** A tenant's checkpoints, in order. */
export function checkpointsOf(sql: Statements, tenant: TenantRow): readonly Checkpoint[] {
  return sql.all<CheckpointRow>(`${CHECKPOINTS} order by number`, tenant.id).map(checkpoint)
}

/** The question `lastCheckpoint`. */
export function lastCheckpointOf(sql: Statements, tenant: TenantRow): Checkpoint | undefined {
  const row = sql.one<CheckpointRow>(`${CHECKPOINTS} order by number desc limit 1`, tenant.id)
  return row && checkpoint(row)
}

const CHECKPOINTS = 'select number, body from civicflow_checkpoints where tenant = ?'

interface CheckpointRow {
  readonly number: number
  readonly body: string
}

function checkpoint({ number, body }: CheckpointRow): Checkpoint {
  return { ...(JSON.parse(body) as Checkpoint), number } // The body was written from a checkpoint.
}

/** Stores a checkpoint in the transaction that is open. @throws StoreError where it is not the next one. */
export function writeCheckpoint(sql: Statements, tenant: TenantRow, checkpoint: Checkpoint): void {
  const text = 'select count(*) as kept from civicflow_checkpoints where tenant = ?'
  const next = (sql.one<{ kept: number }>(text, tenant.id)?.kept ?? 0) + 1
  if (checkpoint.number !== next) {
    throw new StoreError(
      'not-committed',
      'failed',
      `Checkpoint ${checkpoint.number} is not the next one, ${next}; another was taken meanwhile: take it anew.`,
    )
  }
  const insert = 'insert into civicflow_checkpoints (tenant, number, body) values (?, ?, ?)'
  sql.run(insert, tenant.id, checkpoint.number, JSON.stringify(checkpoint))
}

/** @throws StoreError `corrupt` where the row is not that of the entry in it. */
function storedEntry({ position, revision, body }: EntryRow): StoredEntry {
  const entry = JSON.parse(body) as Entry // The body was written from an entry.
  if (entry.revision !== revision) throw failure('corrupt')
  return { position, entry }
}
