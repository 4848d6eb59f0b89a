import type { CaseCommit, IndexRows, QueueRow, TextRow, Trait } from '@civicflow/core'
import { TEXT_BITS, textsOf } from './schema.ts'
import type { Statements } from './statements.ts'
import { findList, findTrait, keepList, keepTrait } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/** Hears of each trait that has come or gone: one case more or less has it. */
export type TraitListener = (trait: Trait, cases: 1 | -1) => void

/** Removes rows a case is found by, where they are there, and adds others; those that are there stay. */
export function changeRows(
  sql: Statements,
  tenant: TenantRow,
  number: number,
  { remove, add }: CaseCommit['index'],
  told: TraitListener,
): void {
  const lastText = add.texts.length > 0 ? lastTextId(sql, number) : 0
  removeRows(sql, tenant, number, remove, told)
  addRows(sql, tenant, number, add, lastText, told)
}

function addRows(
  sql: Statements,
  tenant: TenantRow,
  number: number,
  rows: IndexRows,
  lastText: number,
  told: TraitListener,
): void {
  const trait = 'insert into civicflow_case_traits (trait, number) values (?, ?) on conflict do nothing'
  for (const row of rows.traits) if (sql.changed(trait, keepTrait(sql, tenant, row), number)) told(row, 1)
  const queued =
    'insert into civicflow_queue (list, day, number, item) values (?, ?, ?, ?) on conflict do nothing'
  for (const { list, day, item } of rows.queue)
    sql.run(queued, keepList(sql, tenant, list), day, number, item)
  let id = lastText
  for (const row of rows.texts) if (findText(sql, number, row) === undefined) addText(sql, (id += 1), row)
}

function removeRows(
  sql: Statements,
  tenant: TenantRow,
  number: number,
  rows: IndexRows,
  told: TraitListener,
): void {
  const trait = 'delete from civicflow_case_traits where trait = ? and number = ?'
  for (const row of rows.traits) {
    const id = findTrait(sql, tenant, row)
    if (id !== undefined && sql.changed(trait, id, number)) told(row, -1)
  }
  for (const row of rows.queue) removeQueued(sql, tenant, number, row)
  for (const row of rows.texts) removeText(sql, number, row)
}

function removeQueued(sql: Statements, tenant: TenantRow, number: number, row: QueueRow): void {
  const list = findList(sql, tenant, row.list)
  const text = 'delete from civicflow_queue where list = ? and day = ? and number = ? and item = ?'
  if (list !== undefined) sql.run(text, list, row.day, number, row.item)
}

/**
 * The row id of a case's last text, or the one before its first. Asked before any is removed: in a transaction that
 * takes a row away and gives its id to another with the same word, FTS5 (SQLite 3.53, `secure-delete`, `detail=none`)
 * forgets what else it was told of that word.
 */
function lastTextId(sql: Statements, number: number): number {
  const text = `select coalesce(max(id), ? << ${TEXT_BITS}) as id from civicflow_texts where id ${textsOf('?')}`
  return sql.one<{ id: number }>(text, number, number, number)?.id ?? 0
}

function addText(sql: Statements, id: number, { revision, words }: TextRow): void {
  sql.run('insert into civicflow_texts (id, revision, words) values (?, ?, ?)', id, revision, words)
  sql.run('insert into civicflow_text_index (rowid, words) values (?, ?)', id, words)
}

function removeText(sql: Statements, number: number, row: TextRow): void {
  const id = findText(sql, number, row)
  if (id === undefined) return
  const forget = `insert into civicflow_text_index (civicflow_text_index, rowid, words) values ('delete', ?, ?)`
  sql.run(forget, id, row.words)
  sql.run('delete from civicflow_texts where id = ?', id)
}

function findText(sql: Statements, number: number, { revision, words }: TextRow): number | undefined {
  const text = `select id from civicflow_texts where id ${textsOf('?')} and revision = ? and words = ?`
  return sql.one<{ id: number }>(text, number, number, revision, words)?.id
}
