import { StoreError } from '@civicflow/core'
import type { Checkpoint, Entry, Position, Receipt, StoredEntry } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { receiptFrom } from './batch.ts'
import { failure } from './failures.ts'
import { hasOneOf, tenantId } from './tenant.ts'

type EntryColumns = Readonly<Record<'position' | 'revision' | 'body', string>>

const ENTRIES: Sql = (s) => `
  select e.position, e.revision, e.body
  from ${s}.cases c join ${s}.entries e on e.tenant = c.tenant and e.opened = c.opened
  where c.tenant = ${tenantId(s)} and c.id = $2 and e.revision > $3 order by e.revision limit $4`

/** The question `entries`. */
export async function entriesOf(
  { ask }: Database,
  tenant: string,
  id: string,
  after = 0,
  limit: number | null = null,
): Promise<readonly StoredEntry[]> {
  return (await ask<EntryColumns>(ENTRIES, tenant, id, after, limit)).map(storedEntry)
}

const CHANGES: Sql = (s) => `
  select t.position as last, e.position, e.revision, e.body
  from ${s}.tenants t left join lateral (
    select e.position, e.revision, e.body from ${s}.entries e
    where e.tenant = t.id and e.position > $2 order by e.position limit $3) e on true
  where t.tenant = $1 order by e.position`

const CHANGES_FOR: Sql = (s) => `
  select t.position as last, e.position, e.revision, e.body
  from ${s}.tenants t
  cross join lateral (select array(
    select x.id from ${s}.traits x
    where x.tenant = t.id and x.name = 'audience' and x.value = any ($4::text[])) as ids) seen
  left join lateral (
    select e.position, e.revision, e.body from ${s}.entries e
    where e.tenant = t.id and e.position > $2 and ${hasOneOf(s, 'seen.ids', 'e.opened')}
    order by e.position limit $3) e on true
  where t.tenant = $1 order by e.position`

type ChangeColumns = { readonly last: string } & {
  readonly [Name in keyof EntryColumns]: EntryColumns[Name] | null
}

/** The question `changes`: entries and the tenant's last position are of one moment. */
export async function changesAfter(
  { ask }: Database,
  tenant: string,
  after: Position,
  limit: number,
  audiences?: readonly string[],
): Promise<{ readonly entries: readonly StoredEntry[]; readonly last: Position }> {
  const rows = audiences
    ? await ask<ChangeColumns>(CHANGES_FOR, tenant, after, limit, audiences)
    : await ask<ChangeColumns>(CHANGES, tenant, after, limit)
  const entries = rows.flatMap(
    (row) => (row.position === null ? [] : [storedEntry(row as EntryColumns)]), // a row with a position is an entry's
  )
  const end = Math.max(after, Number(rows[0]?.last ?? 0))
  return { entries, last: entries.length < limit ? end : (entries.at(-1)?.position ?? end) }
}

/** @throws StoreError `corrupt` where the row is not that of the entry in it. */
function storedEntry({ position, revision, body }: EntryColumns): StoredEntry {
  const entry = JSON.parse(body) as Entry // the text was written from an entry
  if (entry.revision !== Number(revision)) throw failure('corrupt')
  return { position: Number(position), entry }
}

const RECEIPT: Sql = (s) => `
  select r.caller, r.key, r.digest, r.case_id as "case", r.revision from ${s}.receipts r
  where r.tenant = ${tenantId(s)} and r.caller = $2 and r.key = $3`

/** The question `receipt`. */
export async function findReceipt(
  { ask }: Database,
  tenant: string,
  caller: string,
  key: string,
): Promise<Receipt | undefined> {
  const [row] = await ask<{ readonly [Name in keyof Receipt]: string }>(RECEIPT, tenant, caller, key)
  return row && receiptFrom({ ...row, revision: Number(row.revision) })
}

const RECEIPT_COUNT: Sql = (s) => `select count(*) as kept from ${s}.receipts where tenant = ${tenantId(s)}`

/** The question `receiptCount`. */
export async function countReceipts({ ask }: Database, tenant: string): Promise<number> {
  const [row] = await ask<{ readonly kept: string }>(RECEIPT_COUNT, tenant)
  return Number(row?.kept ?? 0)
}

const POSITION: Sql = (s) => `select position from ${s}.tenants where tenant = $1`

/** The question `position`. */
export async function positionOf({ ask }: Database, tenant: string): Promise<Position> {
  const [row] = await ask<{ readonly position: string }>(POSITION, tenant)
  return Number(row?.position ?? 0)
}

const CHECKPOINTS: Sql = (s) =>
  `select number, body from ${s}.checkpoints where tenant = ${tenantId(s)} order by number`

const LAST_CHECKPOINT: Sql = (s) =>
  `select number, body from ${s}.checkpoints where tenant = ${tenantId(s)} order by number desc limit 1`

/** The questions `checkpoints` and `lastCheckpoint`. */
export async function checkpointsOf(
  { ask }: Database,
  tenant: string,
  which: 'all' | 'last',
): Promise<readonly Checkpoint[]> {
  const rows = await ask<Readonly<Record<'number' | 'body', string>>>(
    which === 'all' ? CHECKPOINTS : LAST_CHECKPOINT,
    tenant,
  )
  return rows.map(({ number, body }) => ({ ...(JSON.parse(body) as Checkpoint), number: Number(number) })) // written from one
}

const KEEP_CHECKPOINT: Sql = (s) => `
  with tenant as (
    insert into ${s}.tenants as t (tenant) values ($1)
    on conflict (tenant) do update set position = t.position returning id
  ), next as (
    select 1 + count(*) as number from ${s}.checkpoints where tenant = (select id from tenant)
  ), kept as (
    insert into ${s}.checkpoints (tenant, number, body)
    select (select id from tenant), $2::integer, $3 from next where next.number = $2::integer returning number
  )
  select next.number as next, (select number from kept) as kept from next`

/** Stores a checkpoint. @throws StoreError where it is not the next one. */
export async function keepCheckpoint({ write }: Database, checkpoint: Checkpoint): Promise<void> {
  const { tenant, number } = checkpoint
  const [row] = await write<{ readonly next: string; readonly kept: string | null }>(
    KEEP_CHECKPOINT,
    tenant,
    number,
    JSON.stringify(checkpoint),
  )
  if (row !== undefined && row.kept !== null) return
  throw new StoreError(
    'not-committed',
    'failed',
    `Checkpoint ${number} is not the next one, ${row?.next ?? ''}; another was taken meanwhile: take it anew.`,
  )
}
