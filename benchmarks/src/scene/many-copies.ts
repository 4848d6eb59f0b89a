import { DatabaseSync } from 'node:sqlite'

/**
 * Writes the rows of a file's cases again and again, under numbers and positions moved on: what the store would write
 * if the same cases were opened so often, in a hundredth of the time. Without the journal only what answers questions.
 * The file must be nobody else's meanwhile.
 */
export function copyCases(
  file: string,
  copies: number,
  { journal = true }: { readonly journal?: boolean } = {},
): void {
  const database = new DatabaseSync(file)
  // No journal of SQLite's own, and indexes built at the end: every tree is written in its order.
  database.exec(`pragma journal_mode = delete; pragma journal_mode = off; pragma synchronous = off;
    pragma locking_mode = exclusive; pragma foreign_keys = off; pragma cache_size = -2000000`)
  const of = (text: string) => Number(database.prepare(text).get()?.['count'])
  const [cases, entries] = [
    of('select count(*) as count from civicflow_cases'),
    of('select count(*) as count from civicflow_entries'),
  ]
  const indexes = database
    .prepare(`select name, sql from sqlite_schema where type = 'index' and sql is not null`)
    .all()
  database.exec('begin; create temp table copies (copy integer primary key)')
  const insert = database.prepare('insert into copies values (?)')
  for (let copy = 1; copy < copies; copy += 1) insert.run(copy)
  for (const { name } of indexes) database.exec(`drop index ${String(name)}`)
  for (const text of copying(cases, entries, journal)) database.exec(text)
  for (const { sql } of indexes) database.exec(String(sql))
  database.exec(`update civicflow_counts set cases = cases * ${copies}`)
  database.exec(`update civicflow_tenants set position = ${copies * entries}; commit`)
  database.close()
}

/** What copies every table, in the order of its key. */
function copying(cases: number, entries: number, journal: boolean): readonly string[] {
  const [number, position, text] = [
    `number + copy * ${cases}`,
    `copy * ${entries}`,
    `id + ((copy * ${cases}) << 20)`,
  ]
  const from = (table: string) => `from copies cross join ${table} where number <= ${cases}`
  const texts = `from copies cross join civicflow_texts where id < ${cases + 1} << 20`
  return [
    `insert into civicflow_cases (number, tenant, id, opened, process, version, revision, head, recorded_at, audience_set, state, summary)
      select ${number}, tenant, id || '/' || copy, opened + ${position}, process, version, revision, head, recorded_at, audience_set, state, summary ${from('civicflow_cases')}`,
    ...(journal
      ? [
          `insert into civicflow_entries (tenant, position, number, revision, body)
            select tenant, position + ${position}, ${number}, revision, body ${from('civicflow_entries')}`,
        ]
      : []),
    `insert into civicflow_case_traits (trait, number)
      select trait, ${number} ${from('civicflow_case_traits')} order by 1, 2`,
    `insert into civicflow_queue (list, day, number, item)
      select list, day, ${number}, item ${from('civicflow_queue')} order by 1, 2, 3, 4`,
    `insert into civicflow_text_index (rowid, words) select ${text}, words ${texts}`,
    `insert into civicflow_texts (id, revision, words) select ${text}, revision, words ${texts}`,
  ]
}
