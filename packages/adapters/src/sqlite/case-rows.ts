import { caseCursor, pageOf } from '@civicflow/core'
import type { CaseRow, CaseState, CaseSummary, Page, Position, StoredCase } from '@civicflow/core'
import type { Statements } from './statements.ts'
import { ID_OF_TENANT } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

interface RowOfCase {
  readonly number: number
  readonly id: string
  readonly opened: Position
  readonly revision: number
  readonly version: number
  readonly summary: string
}

/** The number of the last case opened up to a position; 0 where there is none. */
export function numberAt(sql: Statements, tenant: TenantRow, opened: Position): number {
  const text =
    'select number from civicflow_cases where tenant = ? and opened <= ? order by opened desc limit 1'
  return sql.one<{ number: number }>(text, tenant.id, opened)?.number ?? 0
}

/** The rows of cases, by their numbers. */
export function caseRows(sql: Statements, numbers: readonly number[]): ReadonlyMap<number, CaseRow> {
  const text = `select number, id, opened, revision, version, summary from civicflow_cases
    where number in (select value from json_each(?))`
  const rows = sql.all<RowOfCase>(text, JSON.stringify(numbers))
  return new Map(rows.map((row) => [row.number, caseRow(row)]))
}

/** The page of the first `limit` of these cases. */
export function casePage(sql: Statements, numbers: readonly number[], limit: number): Page<CaseRow> {
  const rows = caseRows(sql, numbers)
  const inOrder = numbers.flatMap((number) => rows.get(number) ?? [])
  return pageOf(inOrder, limit, caseCursor)
}

/** The question `children`. */
export function findChildren(
  sql: Statements,
  tenant: TenantRow,
  parent: string,
  opened: Position,
  limit: number,
): Page<CaseRow> {
  const text = `select number from civicflow_cases where tenant = ? and parent = ? and number > ?
    order by number limit ?`
  const after = numberAt(sql, tenant, opened)
  const children = sql.all<{ number: number }>(text, tenant.id, parent, after, limit + 1)
  return casePage(
    sql,
    children.map(({ number }) => number),
    limit,
  )
}

/** The question `caseIds`. */
export function findCaseIds(sql: Statements, tenant: TenantRow, after: Position, limit: number) {
  const text =
    'select id, opened from civicflow_cases where tenant = ? and opened > ? order by opened limit ?'
  const rows = sql.all<Pick<RowOfCase, 'id' | 'opened'>>(text, tenant.id, after, limit)
  return rows.map(({ id, opened }) => ({ case: id, opened }))
}

/** The number of a case; none where the tenant has no such case. */
export function numberOf(sql: Statements, tenant: TenantRow, id: string): number | undefined {
  const text = 'select number from civicflow_cases where tenant = ? and id = ?'
  return sql.one<{ number: number }>(text, tenant.id, id)?.number
}

/** The question `loadAll`. */
export function findAllOf(sql: Statements, tenant: TenantRow, ids: readonly string[]): readonly StoredCase[] {
  const text = `${STORED_CASE} where tenant = ? and id in (select value from json_each(?))`
  return inOrder(sql.all(text, tenant.id, JSON.stringify(ids)))
}

/** A case as it is kept. */
export function findCase(sql: Statements, tenant: string, id: string): StoredCase | undefined {
  const row = sql.one<StoredCaseRow>(`${STORED_CASE} where tenant = ${ID_OF_TENANT} and id = ?`, tenant, id)
  return row && storedCase(row)
}

/** The question `stored`, of all processes. */
export function findStored(
  sql: Statements,
  tenant: TenantRow,
  after: Position,
  limit: number,
): readonly StoredCase[] {
  const text = `${STORED_CASE} where tenant = ? and opened > ? order by opened limit ?`
  return sql.all<StoredCaseRow>(text, tenant.id, after, limit).map(storedCase)
}

/** Cases as they are kept, by their numbers. */
export function storedCases(sql: Statements, numbers: readonly number[]): readonly StoredCase[] {
  const text = `${STORED_CASE} where number in (select value from json_each(?))`
  return inOrder(sql.all(text, JSON.stringify(numbers)))
}

function inOrder(rows: readonly StoredCaseRow[]): readonly StoredCase[] {
  return rows.toSorted((a, b) => a.opened - b.opened).map(storedCase)
}

function storedCase(row: StoredCaseRow): StoredCase {
  // Both texts were written from a state and a summary.
  return { ...row, state: JSON.parse(row.state) as CaseState, summary: summaryIn(row) }
}

type StoredCaseRow = Omit<StoredCase, 'state' | 'summary'> & {
  readonly state: string
  readonly summary: string
}

const STORED_CASE = `
  select id as "case", opened, process, version, revision, head, recorded_at as "recordedAt", parent, state, summary
  from civicflow_cases`

function caseRow(row: RowOfCase): CaseRow {
  const { id, opened, revision, version } = row
  return { case: id, opened, revision, version, summary: summaryIn(row) }
}

function summaryIn({ summary }: { readonly summary: string }): CaseSummary {
  return JSON.parse(summary) as CaseSummary // The text was written from a summary.
}
