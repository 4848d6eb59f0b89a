/** What a column holds, as SQL has it; places and names are moved on from copy to copy, so that no row is there twice. */
const KINDS = {
  number: 'integer',
  place: 'bigint',
  text: 'text',
  name: 'text',
  flag: 'boolean',
  day: 'date',
} as const

export type Kind = keyof typeof KINDS
export type Cell = string | number | boolean | null

/** A statement that writes rows of one table, all of a command at once. */
interface Statement {
  readonly columns: Readonly<Record<string, Kind>>
  readonly sql: (s: string, rows: string) => string
}

/** The statements of a command, in the order in which everybody sends them: nobody waits for anybody in a circle. */
const STATEMENTS = {
  trait: insert('traits', { id: 'number', tenant: 'number', name: 'text', value: 'text', counted: 'flag' }),
  list: insert('lists', { id: 'number', tenant: 'number', list: 'text' }),
  audienceSet: {
    columns: { id: 'number', tenant: 'number', audiences: 'text' },
    sql: (s, rows) => `insert into ${s}.audience_sets (id, tenant, audiences) overriding system value
      select x.id, x.tenant, x.audiences::integer[] from ${rows}`,
  },
  open: insert('cases', {
    tenant: 'number',
    opened: 'place',
    id: 'name',
    process: 'text',
    version: 'number',
    revision: 'number',
    head: 'text',
    recorded_at: 'text',
    parent: 'name',
    audience_set: 'number',
    summary: 'text',
    state: 'text',
  }),
  change: {
    columns: {
      opened: 'place',
      revision: 'number',
      head: 'text',
      recorded_at: 'text',
      summary: 'text',
      state: 'text',
    },
    sql: (
      s,
      rows,
    ) => `update ${s}.cases c set revision = x.revision, head = x.head, recorded_at = x.recorded_at,
        summary = x.summary, state = x.state
      from ${rows} where c.tenant = 1 and c.opened = x.opened`,
  },
  moved: {
    columns: { opened: 'place', audience_set: 'number' },
    sql: (s, rows) => `update ${s}.cases c set audience_set = x.audience_set
      from ${rows} where c.tenant = 1 and c.opened = x.opened`,
  },
  entry: insert('entries', {
    tenant: 'number',
    position: 'place',
    opened: 'place',
    revision: 'number',
    body: 'text',
  }),
  noCaseTrait: {
    columns: { trait: 'number', opened: 'place' },
    sql: (s, rows) => `delete from ${s}.case_traits c using ${rows}
      where c.trait = x.trait and c.opened = x.opened`,
  },
  caseTrait: insert('case_traits', { tenant: 'number', trait: 'number', opened: 'place' }),
  notQueued: {
    columns: { list: 'number', day: 'day', opened: 'place', item: 'text' },
    sql: (s, rows) => `delete from ${s}.queue q using ${rows}
      where q.list = x.list and q.day = x.day and q.opened = x.opened and q.item = x.item`,
  },
  queued: insert('queue', { tenant: 'number', list: 'number', day: 'day', opened: 'place', item: 'text' }),
  text: insert('texts', { tenant: 'number', opened: 'place', revision: 'number', words: 'text' }),
  delivery: insert('deliveries', {
    tenant: 'number',
    opened: 'place',
    effect: 'name',
    body: 'text',
    status: 'text',
    next_at: 'text',
  }),
  counter: insert(
    'counters as n',
    { tenant: 'number', case_id: 'name', name: 'text', value: 'number' },
    'on conflict (tenant, case_id, name) do update set value = n.value + excluded.value',
  ),
  receipt: insert('receipts', {
    tenant: 'number',
    caller: 'text',
    key: 'name',
    digest: 'text',
    case_id: 'name',
    revision: 'number',
  }),
  count: insert(
    'counts as n',
    { audience_set: 'number', process: 'text', trait: 'number', cases: 'number' },
    'on conflict (audience_set, process, trait) do update set cases = n.cases + excluded.cases',
  ),
  uncounted: {
    columns: { audience_set: 'number', process: 'text', trait: 'number' },
    sql: (s, rows) => `delete from ${s}.counts n using ${rows}
      where n.audience_set = x.audience_set and n.process = x.process and n.trait = x.trait and n.cases = 0`,
  },
  position: {
    columns: { tenant: 'number', entries: 'number' },
    sql: (s, rows) =>
      `update ${s}.tenants t set position = t.position + x.entries from ${rows} where t.id = x.tenant`,
  },
} as const satisfies Readonly<Record<string, Statement>>

export type StatementName = keyof typeof STATEMENTS

/** In the order in which they are sent. */
export const STATEMENT_NAMES = Object.keys(STATEMENTS) as readonly StatementName[]

/** The kinds of the values that a statement takes. */
export function kindsOf(name: StatementName): readonly Kind[] {
  return Object.values(STATEMENTS[name].columns)
}

/** The text of a statement: each of its values is a column, an array with one element for every row. */
export function textOf(name: StatementName, schema: string): string {
  const { columns, sql } = STATEMENTS[name]
  const arrays = kindsOf(name).map((kind, place) => `$${place + 1}::${KINDS[kind]}[]`)
  return sql(schema, `unnest(${arrays.join(', ')}) as x(${Object.keys(columns).join(', ')})`)
}

function insert<const Columns extends Readonly<Record<string, Kind>>>(
  table: string,
  columns: Columns,
  conflict = '',
): Statement & { readonly columns: Columns } {
  return {
    columns,
    sql: (s, rows) => `insert into ${s}.${table} (${Object.keys(columns).join(', ')}) overriding system value
      select * from ${rows} ${conflict}`,
  }
}
