import { DatabaseSync } from 'node:sqlite'
import { checkCounts } from './check-counts.ts'
import { storeError } from './failures.ts'
import { SCHEMA, TEXT_BITS } from './schema.ts'

/**
 * The question `check`: SQLite's own check of its trees and references, whether tables, indexes and triggers are those
 * that were made, whether the text index is that of the texts, whether the counts are those of a recount, and whether
 * every stored value reads as it was written.
 */
export function checkStructures(database: DatabaseSync): readonly string[] {
  return [
    ...damagedTrees(database),
    ...danglingRows(database),
    ...foreignSchema(database),
    ...(textIndexFits(database) ? [] : ['the text index is not that of the texts']),
    ...checkCounts(database),
    ...rewritten(database, 'civicflow_entries', 'body'),
    ...rewritten(database, 'civicflow_cases', 'state'),
    ...rewritten(database, 'civicflow_cases', 'summary'),
    ...rewritten(database, 'civicflow_effects', 'body'),
    ...rewritten(database, 'civicflow_checkpoints', 'body'),
  ]
}

function damagedTrees(database: DatabaseSync): readonly string[] {
  const said = database
    .prepare('pragma integrity_check')
    .all()
    .map((row) => String(row['integrity_check']))
  return said.filter((line) => line !== 'ok')
}

function danglingRows(database: DatabaseSync): readonly string[] {
  const dangling = database.prepare('pragma foreign_key_check').all()
  const texts = database
    .prepare(
      `select 1 from civicflow_texts where (id >> ${TEXT_BITS}) not in (select number from civicflow_cases)`,
    )
    .all()
  const tables = new Set([
    ...dangling.map((row) => String(row['table'])),
    ...(texts.length > 0 ? ['civicflow_texts'] : []),
  ])
  return [...tables]
    .filter((table) => table.startsWith('civicflow_'))
    .map((table) => `${table} has rows of a case or tenant that is not there`)
}

/** Anything of ours that is missing or otherwise, and anything else that hangs on our tables. */
function foreignSchema(database: DatabaseSync): readonly string[] {
  const fresh = new DatabaseSync(':memory:')
  try {
    fresh.exec(SCHEMA)
    const [expected, found] = [partsOf(fresh), partsOf(database)]
    const names = new Set([...expected.keys(), ...found.keys()])
    return [...names]
      .filter((name) => expected.get(name) !== found.get(name))
      .map((name) => `${name} is not as it was made`)
  } finally {
    fresh.close()
  }
}

function partsOf(database: DatabaseSync): ReadonlyMap<string, string> {
  const parts = database
    .prepare(
      `select name, coalesce(sql, '') as sql from sqlite_schema where tbl_name like 'civicflow\\_%' escape '\\'`,
    )
    .all()
  return new Map(parts.map((part) => [String(part['name']), String(part['sql'])]))
}

function textIndexFits(database: DatabaseSync): boolean {
  try {
    database.exec(
      "insert into civicflow_text_index (civicflow_text_index, rank) values ('integrity-check', 1)",
    )
    return true
  } catch (thrown) {
    const error = storeError(thrown)
    if ('code' in error && error.code === 'corrupt') return false
    throw error
  }
}

/** Values whose text is not what writing them gives: a second member of one name, say, hides the first from a reader. */
function* rewritten(database: DatabaseSync, table: string, column: string): Generator<string> {
  for (const row of database.prepare(`select rowid as place, ${column} as text from ${table}`).iterate()) {
    const text = String(row['text'])
    if (!isAsWritten(text)) yield `${table}, row ${String(row['place'])}: ${column} is not as it was written`
  }
}

function isAsWritten(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === text
  } catch {
    return false
  }
}
