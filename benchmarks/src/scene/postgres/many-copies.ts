import type { Client } from 'pg'

/** Of what copies are made, and how many, the first included. */
export interface Copies {
  readonly schema: string
  readonly count: number
}

const TABLES = ['cases', 'case_traits', 'queue', 'texts']

/**
 * Writes the rows of a schema's cases again and again, at positions moved on, without the journal: what the store would
 * write if the same cases were opened so often, in a hundredth of the time. The database must be nobody else's meanwhile.
 * Gives by how many positions each copy is moved on from the one before.
 */
export async function copyCases(client: Client, { schema: s, count }: Copies): Promise<number> {
  const { rows } = await client.query<{ entries: string }>(`select count(*) as entries from ${s}.entries`)
  const entries = Number(rows[0]?.entries ?? 0)
  const rebuild = await withoutIndexes(client, s)
  for (const text of copying(s, count, entries)) await client.query(text)
  await rebuild()
  await client.query(`update ${s}.counts set cases = cases * ${count}`)
  await client.query(`update ${s}.tenants set position = ${count * entries}`)
  return entries
}

/** What copies every table, in the order in which its rows would come. */
function copying(s: string, count: number, entries: number): readonly string[] {
  const from = (table: string) =>
    `from generate_series(1, ${count - 1}) as copy cross join ${s}.${table} x order by copy, x.opened`
  const opened = `x.opened + copy * ${entries}::bigint`
  return [
    `insert into ${s}.cases select x.tenant, ${opened}, x.id || '/' || copy, x.process, x.version, x.revision, x.head,
      x.recorded_at, x.parent, x.audience_set, x.summary, x.state ${from('cases')}`,
    `insert into ${s}.case_traits select x.tenant, x.trait, ${opened} ${from('case_traits')}`,
    `insert into ${s}.queue select x.tenant, x.list, x.day, ${opened}, x.item ${from('queue')}`,
    `insert into ${s}.texts select x.tenant, ${opened}, x.revision, x.words ${from('texts')}`,
  ]
}

/** Drops keys and indexes of the tables; gives what makes them anew, each in its order. */
async function withoutIndexes(client: Client, s: string): Promise<() => Promise<void>> {
  const tables = TABLES.map((table) => `${s}.${table}`)
  const { rows: keys } = await client.query<{ on: string; name: string; text: string }>(
    `select conrelid::regclass::text as on, quote_ident(conname) as name, pg_get_constraintdef(oid) as text
      from pg_constraint where conrelid = any ($1::regclass[]) and contype in ('p', 'u')`,
    [tables],
  )
  for (const { on, name } of keys) await client.query(`alter table ${on} drop constraint ${name}`)
  const { rows: indexes } = await client.query<{ name: string; text: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as text
      from pg_index where indrelid = any ($1::regclass[])`,
    [tables],
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  return async () => {
    for (const { on, name, text } of keys)
      await client.query(`alter table ${on} add constraint ${name} ${text}`)
    for (const { text } of indexes) await client.query(text)
  }
}
