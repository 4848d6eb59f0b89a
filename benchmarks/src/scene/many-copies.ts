import { DatabaseSync } from 'node:sqlite'

/**
 * Writes the rows of a file's cases again and again, under numbers and positions moved on: what the store would write
 * if the same cases were opened so often, in a tenth of the time. Without the journal only what answers questions.
 */
export function copyCases(
  file: string,
  copies: number,
  { journal = true }: { readonly journal?: boolean } = {},
): void {
  const database = new DatabaseSync(file)
  database.exec('pragma synchronous = off; pragma foreign_keys = off; pragma cache_size = -1000000; begin')
  const of = (text: string) => Number(database.prepare(text).get()?.['count'])
  const [cases, entries] = [
    of('select count(*) as count from civicflow_cases'),
    of('select count(*) as count from civicflow_entries'),
  ]
  const statements = copying(cases, entries, journal).map((text) => database.prepare(text))
  for (let copy = 1; copy < copies; copy += 1) for (const statement of statements) statement.run(copy)
  database.exec(`update civicflow_tenants set position = ${copies * entries}; commit`)
  database.close()
}

/** What copies every table; `?1` counts the copies. */
function copying(cases: number, entries: number, journal: boolean): readonly string[] {
  const [number, position, text] = [
    `number + ?1 * ${cases}`,
    `?1 * ${entries}`,
    `id + ((?1 * ${cases}) << 20)`,
  ]
  const from = (table: string) => `from ${table} where number <= ${cases}`
  const texts = `from civicflow_texts where id < ${cases + 1} << 20`
  return [
    `insert into civicflow_cases (number, tenant, id, opened, process, version, revision, head, recorded_at, state, summary)
      select ${number}, tenant, id || '/' || ?1, opened + ${position}, process, version, revision, head, recorded_at, state, summary ${from('civicflow_cases')}`,
    ...(journal
      ? [
          `insert into civicflow_entries (tenant, position, number, revision, body)
            select tenant, position + ${position}, ${number}, revision, body ${from('civicflow_entries')}`,
        ]
      : []),
    `insert into civicflow_case_traits (trait, number) select trait, ${number} ${from('civicflow_case_traits')}`,
    `insert into civicflow_queue (list, day, number, item) select list, day, ${number}, item ${from('civicflow_queue')}`,
    `insert into civicflow_text_index (rowid, words) select ${text}, words ${texts}`,
    `insert into civicflow_texts (id, revision, words) select ${text}, revision, words ${texts}`,
  ]
}
