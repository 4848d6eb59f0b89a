import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { type CaseCommit, canonicalJson, type Commit } from '@civicflow/core'

/** A row to write: which of the statements below, and its values. */
export type Write = readonly [statement: keyof typeof SQL, ...values: readonly SQLInputValue[]]

const SQL = {
  tenant: 'insert into civicflow_tenants (id, tenant) values (?, ?)',
  position: 'update civicflow_tenants set position = ? where id = ?',
  open: `insert into civicflow_cases (number, process, version, revision, head, recorded_at, state, summary, tenant, id, opened)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  change: 'update civicflow_cases set revision = ?, head = ?, recorded_at = ?, state = ?, summary = ? where number = ?',
  entry: 'insert into civicflow_entries (tenant, position, number, revision, body) values (?, ?, ?, ?, ?)',
  trait: 'insert into civicflow_traits (id, tenant, name, value) values (?, ?, ?, ?)',
  caseTrait: 'insert into civicflow_case_traits (trait, number) values (?, ?)',
  noCaseTrait: 'delete from civicflow_case_traits where trait = ? and number = ?',
  list: 'insert into civicflow_lists (id, tenant, list) values (?, ?, ?)',
  queued: 'insert into civicflow_queue (list, day, number, item) values (?, ?, ?, ?)',
  notQueued: 'delete from civicflow_queue where list = ? and day = ? and number = ? and item = ?',
  text: 'insert into civicflow_texts (id, revision, words) values (?, ?, ?)',
  textIndex: 'insert into civicflow_text_index (rowid, words) values (?, ?)',
  effect: 'insert into civicflow_effects (number, id, body) values (?, ?, ?)',
  receipt: 'insert into civicflow_receipts (tenant, caller, key, digest, case_id, revision) values (?, ?, ?, ?, ?, ?)',
} as const

const TENANT = 1

/** Turns commits, in their order, into the rows they are: everything is known beforehand and nothing is asked. */
export function rowsOfCommits(): (commit: Commit) => readonly Write[] {
  const numbers = new Map<string, number>()
  const traits = new Map<string, number>()
  const lists = new Map<string, number>()
  const texts = new Map<number, number>()
  let position = 0

  const known = (ids: Map<string, number>, key: string, write: (id: number) => Write): { readonly id: number; readonly made: readonly Write[] } => {
    const id = ids.get(key) ?? ids.size + 1
    const made = ids.has(key) ? [] : [write(id)]
    ids.set(key, id)
    return { id, made }
  }
  const traitOf = (name: string, value: string) => known(traits, `${name} ${value}`, id => ['trait', id, TENANT, name, value])
  const listOf = (list: string) => known(lists, list, id => ['list', id, TENANT, list])

  const caseRow = (part: CaseCommit, number: number): Write => {
    const last = part.entries.at(-1)
    const texted = [JSON.stringify(part.state), JSON.stringify(part.summary)] as const
    const [revision, head, at] = [last?.revision ?? 0, last?.hash ?? '', last?.recordedAt ?? '']
    if (part.expectedRevision > 0) return ['change', revision, head, at, ...texted, number]
    return ['open', number, part.process, part.version, revision, head, at, ...texted, TENANT, part.case, position + 1]
  }
  const textRows = (number: number, revision: number, words: string): readonly Write[] => {
    const place = (texts.get(number) ?? 0) + 1
    texts.set(number, place)
    const id = (number * 2 ** 20) + place
    return [['text', id, revision, words], ['textIndex', id, words]]
  }
  const indexRows = ({ index: { add, remove } }: CaseCommit, number: number): readonly Write[] => [
    ...remove.traits.map(({ name, value }): Write => ['noCaseTrait', traitOf(name, value).id, number]),
    ...remove.queue.map(({ list, day, item }): Write => ['notQueued', listOf(list).id, day, number, item]),
    ...add.traits.flatMap(({ name, value }): readonly Write[] => {
      const { id, made } = traitOf(name, value)
      return [...made, ['caseTrait', id, number]]
    }),
    ...add.queue.flatMap(({ list, day, item }): readonly Write[] => {
      const { id, made } = listOf(list)
      return [...made, ['queued', id, day, number, item]]
    }),
    ...add.texts.flatMap(({ revision, words }) => textRows(number, revision, words)),
  ]

  return ({ tenant, cases, receipt }) => {
    const rows: Write[] = position === 0 ? [['tenant', TENANT, tenant]] : []
    for (const part of cases) {
      const number = numbers.get(part.case) ?? numbers.size + 1
      numbers.set(part.case, number)
      rows.push(caseRow(part, number))
      for (const entry of part.entries) rows.push(['entry', TENANT, (position += 1), number, entry.revision, canonicalJson(entry)])
      rows.push(...indexRows(part, number))
      rows.push(...part.effects.map(({ id, ...effect }): Write => ['effect', number, id, JSON.stringify(effect)]))
    }
    if (receipt !== undefined) rows.push(['receipt', TENANT, receipt.caller, receipt.key, receipt.digest, receipt.case, receipt.revision])
    return [...rows, ['position', position, TENANT]]
  }
}

/** Writes rows by hand: prepared statements, one transaction for each command, as durable as the store. */
export function writerOn(file: string): { readonly write: (rows: readonly Write[]) => void; readonly close: () => void } {
  const database = new DatabaseSync(file)
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  const statements = Object.fromEntries(Object.entries(SQL).map(([name, text]) => [name, database.prepare(text)])) as Record<keyof typeof SQL, StatementSync>
  return {
    write: rows => {
      database.exec('begin immediate')
      for (const [name, ...values] of rows) statements[name].run(...values)
      database.exec('commit')
    },
    close: () => database.close(),
  }
}
