import { caseCursor, openedAfter, pageOf } from '@civicflow/core'
import type { CaseRow, CaseState, CaseSummary, Page, Paging, Situation, StoredCase } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { fromColumn } from './column.ts'
import { tenantId } from './tenant.ts'

/** What is told of a case `c` in lists. */
export const CASE_COLUMNS = 'c.id, c.opened, c.revision, c.version, c.summary'

export type CaseColumns = Readonly<Record<'id' | 'opened' | 'revision' | 'version' | 'summary', string>>

export function caseRow({ id, opened, revision, version, summary }: CaseColumns): CaseRow {
  return {
    case: fromColumn(id),
    opened: Number(opened),
    revision: Number(revision),
    version: Number(version),
    summary: JSON.parse(summary) as CaseSummary, // the text was written from a summary
  }
}

/** The page of the first `limit` rows. */
export function casePage(rows: readonly CaseColumns[], limit: number): Page<CaseRow> {
  return pageOf(rows.map(caseRow), limit, caseCursor)
}

const STORED_COLUMNS = `c.id, c.opened, c.process, c.version, c.revision, c.head, c.recorded_at, c.parent, c.state, c.summary`

type StoredColumns = CaseColumns &
  Readonly<Record<'process' | 'head' | 'recorded_at' | 'state', string>> & { readonly parent: string | null }

function storedCase(row: StoredColumns): StoredCase {
  return {
    ...caseRow(row),
    process: fromColumn(row.process),
    head: row.head,
    recordedAt: row.recorded_at,
    parent: row.parent === null ? null : fromColumn(row.parent),
    state: JSON.parse(row.state) as CaseState, // the text was written from a state
  }
}

const LOAD: Sql = (s) =>
  `select ${STORED_COLUMNS} from ${s}.cases c where c.tenant = ${tenantId(s)} and c.id = $2`

/** The question `load`. */
export async function findCase(
  { ask }: Database,
  tenant: string,
  id: string,
): Promise<StoredCase | undefined> {
  const [row] = await ask<StoredColumns>(LOAD, tenant, id)
  return row && storedCase(row)
}

const LOAD_ALL: Sql = (s) => `select ${STORED_COLUMNS} from ${s}.cases c
  where c.tenant = ${tenantId(s)} and c.id = any ($2::text[]) order by c.opened`

/** The question `loadAll`. */
export async function findAllOf(
  { ask }: Database,
  tenant: string,
  ids: readonly string[],
): Promise<readonly StoredCase[]> {
  return (await ask<StoredColumns>(LOAD_ALL, tenant, ids)).map(storedCase)
}

const SITUATION: Sql = (s) => `
  select ${STORED_COLUMNS}, r.digest, r.case_id, r.revision as receipt_revision, (
      select json_object_agg(k.name, k.value) from ${s}.counters k
      where k.tenant = t.id and k.case_id = $2 and k.value <> 0) as counters
  from ${s}.tenants t
  left join ${s}.cases c on c.tenant = t.id and c.id = $2
  left join ${s}.receipts r on r.tenant = t.id and r.caller = $3 and r.key = $4
  where t.tenant = $1`

type SituationColumns = { readonly [Name in keyof StoredColumns]: StoredColumns[Name] | null } & Readonly<
  Record<'digest' | 'case_id' | 'receipt_revision' | 'counters', string | null>
>

/** The question `situation`: one statement. */
export async function situationOf(
  { ask }: Database,
  tenant: string,
  id: string,
  { caller = null, key = null }: { readonly caller?: string | null; readonly key?: string | null } = {},
): Promise<Situation> {
  const [row] = await ask<SituationColumns>(SITUATION, tenant, id, caller, key)
  return {
    stored: row === undefined || row.id === null ? undefined : storedCase(row as StoredColumns), // a case has them all
    counters: figuresIn(row?.counters ?? null),
    receipt:
      row === undefined || row.digest === null
        ? undefined
        : {
            caller: caller ?? '',
            key: key ?? '',
            digest: fromColumn(row.digest),
            case: fromColumn(row.case_id ?? ''),
            revision: Number(row.receipt_revision),
          },
  }
}

/** Figures by their columns' names. */
export function figuresIn(json: string | null): Readonly<Record<string, number>> {
  const figures = json === null ? {} : (JSON.parse(json) as Readonly<Record<string, number>>) // made by the statement
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [fromColumn(name), value]))
}

const STORED: Sql = (s) => `select ${STORED_COLUMNS} from ${s}.cases c
  where c.tenant = ${tenantId(s)} and c.opened > $2 order by c.opened limit $3`

const STORED_OF: Sql = (s) => `
  select ${STORED_COLUMNS} from (
    select distinct x.opened from unnest($4::text[]) as process
    cross join lateral (
      select p.opened from ${s}.case_traits p
      where p.opened > $2 and p.trait = (
        select t.id from ${s}.traits t
        where t.tenant = ${tenantId(s)} and t.name = 'process' and t.value = process)
      order by p.opened limit $3) x
    order by x.opened limit $3) found
  join ${s}.cases c on c.tenant = ${tenantId(s)} and c.opened = found.opened
  order by c.opened`

/** The question `stored`. */
export async function findStored(
  { ask }: Database,
  tenant: string,
  after: number,
  limit: number,
  processes?: readonly string[],
): Promise<readonly StoredCase[]> {
  const rows =
    processes === undefined
      ? await ask<StoredColumns>(STORED, tenant, after, limit)
      : await ask<StoredColumns>(STORED_OF, tenant, after, limit, processes)
  return rows.map(storedCase)
}

const CASE_IDS: Sql = (s) => `select c.id, c.opened from ${s}.cases c
  where c.tenant = ${tenantId(s)} and c.opened > $2 order by c.opened limit $3`

/** The question `caseIds`. */
export async function findCaseIds({ ask }: Database, tenant: string, after: number, limit: number) {
  const rows = await ask<Pick<CaseColumns, 'id' | 'opened'>>(CASE_IDS, tenant, after, limit)
  return rows.map(({ id, opened }) => ({ case: fromColumn(id), opened: Number(opened) }))
}

const CHILDREN: Sql = (s) => `select ${CASE_COLUMNS} from ${s}.cases c
  where c.tenant = ${tenantId(s)} and c.parent = $2 and c.opened > $3 order by c.opened limit $4`

/** The question `children`. */
export async function findChildren(
  { ask }: Database,
  tenant: string,
  parent: string,
  { limit, after }: Paging,
): Promise<Page<CaseRow>> {
  const rows = await ask<CaseColumns>(CHILDREN, tenant, parent, openedAfter(after), limit + 1)
  return casePage(rows, limit)
}
