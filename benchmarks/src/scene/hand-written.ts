import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/** A row to write: which of the statements below, and its values. */
export type Write = readonly [statement: keyof typeof SQL, ...values: readonly SQLInputValue[]]

const SQL = {
  tenant: 'insert into civicflow_tenants (id, tenant) values (?, ?)',
  position: 'update civicflow_tenants set position = ? where id = ?',
  open: `insert into civicflow_cases (number, process, version, revision, head, recorded_at, state, summary, tenant, id, opened, parent, audience_set)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  change:
    'update civicflow_cases set revision = ?, head = ?, recorded_at = ?, state = ?, summary = ? where number = ?',
  entry: 'insert into civicflow_entries (tenant, position, number, revision, body) values (?, ?, ?, ?, ?)',
  trait: 'insert into civicflow_traits (id, tenant, name, value) values (?, ?, ?, ?)',
  caseTrait: 'insert into civicflow_case_traits (trait, number) values (?, ?)',
  noCaseTrait: 'delete from civicflow_case_traits where trait = ? and number = ?',
  audienceSet: 'insert into civicflow_audience_sets (id, tenant, audiences) values (?, ?, ?)',
  setWithAudience: 'insert into civicflow_sets_with_audience (audience, audience_set) values (?, ?)',
  moved: 'update civicflow_cases set audience_set = ? where number = ?',
  counted: 'insert into civicflow_counts (audience_set, name, process, value, cases) values (?, ?, ?, ?, ?)',
  count:
    'update civicflow_counts set cases = ? where audience_set = ? and name = ? and process = ? and value = ?',
  uncounted: 'delete from civicflow_counts where audience_set = ? and name = ? and process = ? and value = ?',
  list: 'insert into civicflow_lists (id, tenant, list) values (?, ?, ?)',
  queued: 'insert into civicflow_queue (list, day, number, item) values (?, ?, ?, ?)',
  notQueued: 'delete from civicflow_queue where list = ? and day = ? and number = ? and item = ?',
  text: 'insert into civicflow_texts (id, revision, words) values (?, ?, ?)',
  textIndex: 'insert into civicflow_text_index (rowid, words) values (?, ?)',
  effect: 'insert into civicflow_effects (number, id, body) values (?, ?, ?)',
  delivery: `insert into civicflow_deliveries (tenant, number, effect, status, attempts, next_at) values (?, ?, ?, 'pending', 0, ?)`,
  counter: `insert into civicflow_counters (tenant, case_id, name, value) values (?, ?, ?, ?)
    on conflict do update set value = value + excluded.value`,
  receipt:
    'insert into civicflow_receipts (tenant, caller, key, digest, case_id, revision) values (?, ?, ?, ?, ?, ?)',
} as const

/** Writes rows by hand: prepared statements, one transaction for each command, as durable as the store. */
export function writerOn(file: string): {
  readonly write: (rows: readonly Write[]) => void
  readonly close: () => void
} {
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  const statements = Object.fromEntries(
    Object.entries(SQL).map(([name, text]) => [name, database.prepare(text)]),
  ) as Record<keyof typeof SQL, StatementSync>
  return {
    write: (rows) => {
      database.exec('begin immediate')
      for (const [name, ...values] of rows) statements[name].run(...values)
      database.exec('commit')
    },
    close: () => database.close(),
  }
}
