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
 */
export async function copyCases(client: Client, { schema: s, count }: Copies): Promise<void> {
  const { rows } = await client.query<{ entries: string }>(`select count(*) as entries from ${s}.entries`)
  const entries = Number(rows[0]?.entries ?? 0)
  for (const table of TABLES) await client.query(`create temp table ${table} as table ${s}.${table}`)
  const rebuild = await withoutIndexes(client, s)
  for (const { name, text } of copying(s, entries))
    for (let copy = 1; copy < count; copy += 1) await client.query({ name, text, values: [copy] })
  await rebuild()
  await client.query(`update ${s}.counts set cases = cases * ${count}`)
  await client.query(`update ${s}.tenants set position = ${count * entries}`)
}

/** What writes the copy $1 of every table, in the order in which its rows would come. */
function copying(s: string, entries: number): readonly { readonly name: string; readonly text: string }[] {
  const opened = `x.opened + $1::bigint * ${entries}`
  const columns = {
    cases: `x.tenant, ${opened}, x.id || '/' || $1::bigint, x.process, x.version, x.revision, x.head, x.recorded_at, x.parent,
      x.audience_set, x.summary, x.state`,
    case_traits: `x.tenant, x.trait, ${opened}`,
    queue: `x.tenant, x.list, x.day, ${opened}, x.item`,
    texts: `x.tenant, ${opened}, x.revision, x.words`,
  }
  return Object.entries(columns).map(([name, values]) => ({
    name,
    text: `insert into ${s}.${name} select ${values} from pg_temp.${name} x order by x.opened`,
  }))
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
