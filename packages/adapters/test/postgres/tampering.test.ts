import { accepted, createEngine, developmentKeys, type Fault } from '@civicflow/core'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { call, chair, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { postgresStore } from '../../src/postgres/index.ts'
import type { PostgresPool, PostgresStore } from '../../src/postgres/index.ts'
import { hostOfDatabase } from './host.ts'

// Cells of every table are altered and rows taken away, one at a time, in a transaction that is taken back again.

const host = await hostOfDatabase()
afterAll(host.remove)
const client = await host.pool.connect()
afterAll(() => client.release(true))

/** What no journal tells. */
const NOT_FROM_THE_JOURNAL = new Set(['schema', 'leases'])
/** What became of a delivery is no part of the journal; that there is one for every effect is. */
const HOW_IT_STANDS = new Set(
  ['sequence', 'status', 'attempts', 'next_at', 'holder', 'error', 'decided_by', 'decided_reason'].map(
    (column) => `deliveries.${column}`,
  ),
)
/** Rows that nothing refers to any more, and numbers that mean nothing but themselves. */
const REFERRED: Readonly<Record<string, string>> = {
  traits: 'id in (select trait from civicflow.case_traits)',
  lists: 'id in (select list from civicflow.queue)',
  audience_sets: 'id in (select audience_set from civicflow.cases)',
}

/** Every so-manieth of many rows is tried. */
const TRIED = 4

let now = '2025-09-01T03:00:00.000Z'
let root = ''

function engineOn(store: PostgresStore) {
  const options = { processes: [hearing], environment: hearingEnvironment, keys: developmentKeys() } as const
  return createEngine({ ...options, store, clock: () => now })
}

beforeAll(async () => {
  const engine = engineOn(await host.open())
  const office = engine.as({ tenant: 'a', party: clerk })
  const { case: id } = accepted(await office.open(hearing, call, { key: 'call' }))
  accepted(await office.open(hearing, { ...call, title: 'Another' }))
  const posted = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ' } as const
  accepted(await office.record(id, posted, { key: 'notice' }))
  now = '2025-09-23T06:00:00.000Z'
  const panel = engine.as({ tenant: 'a', party: chair })
  accepted(await panel.record(id, { type: 'hearing.begun', occurredOn: '2025-09-23T08:00' }))
  const statement = { number: 1, speaker: 'v1', name: 'A. Speaker', said: 'Đường ngập' }
  accepted(await office.record(id, { type: 'statement.taken', occurredOn: '2025-09-23T08:10', ...statement }))
  root = (await engine.checkpoint('a')).root
})

/** The host's pool, of which every connection is this one. */
const asPool: PostgresPool = {
  connect: (given) =>
    given(undefined, {
      query: (question) => client.query(question),
      release: () => {},
      on: () => {},
      off: () => {},
    }),
}

/** What `verify` says while somebody has changed something; nothing where the database lets nobody. */
async function afterTampering(...sql: readonly string[]): Promise<readonly Fault[] | 'thrown' | undefined> {
  await client.query('begin')
  try {
    if (!(await changed(sql))) return undefined
    const store = await postgresStore({ pool: asPool, migrate: false })
    return await engineOn(store)
      .verify('a', { root })
      .then(
        ({ faults }) => faults,
        () => 'thrown' as const,
      )
  } finally {
    await client.query('rollback')
  }
}

async function changed(sql: readonly string[]): Promise<boolean> {
  try {
    let rows = 0
    for (const line of sql) rows += (await client.query(line)).rowCount ?? 1
    return rows > 0
  } catch (error) {
    // A row of that key is there already.
    if (error instanceof Error && 'code' in error && error.code === '23505') return false
    throw error
  }
}

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly identity: 'YES' | 'NO'
}

const COLUMNS = `select table_name as table, column_name as column, data_type as type, is_identity as identity
  from information_schema.columns where table_schema = 'civicflow' order by table_name, ordinal_position`

const CHANGED: Readonly<Record<string, (column: string) => string>> = {
  text: (column) => `coalesce(${column}, '') || 'x'`,
  integer: (column) => `coalesce(${column}, 0) + 1000`,
  bigint: (column) => `coalesce(${column}, 0) + 1000`,
  date: (column) => `${column} + 1000`,
  boolean: (column) => `not ${column}`,
  ARRAY: (column) => `${column} || 1000`,
}

/** SQL that takes a row away, or alters a cell of one, and what it does. */
async function alterations(pool: pg.Pool) {
  const columns = (await pool.query<Column>(COLUMNS)).rows
  const found: { readonly what: string; readonly sql: readonly string[] }[] = []
  for (const table of new Set(columns.map((each) => each.table))) {
    if (NOT_FROM_THE_JOURNAL.has(table)) continue
    const { rows } = await pool.query<{ place: string }>(
      `select ctid::text as place from civicflow.${table} where ${REFERRED[table] ?? 'true'} order by ctid`,
    )
    const step = Math.ceil(rows.length / TRIED)
    for (const [index, { place }] of rows.entries()) {
      if (index % step !== 0) continue
      const where = `where ctid = '${place}'`
      found.push({
        what: `${table} row ${index}: taken away`,
        sql: [`delete from civicflow.${table} ${where}`],
      })
      for (const { column, type, identity } of columns.filter((each) => each.table === table)) {
        if (HOW_IT_STANDS.has(`${table}.${column}`)) continue
        found.push({
          what: `${table}.${column} row ${index}: altered`,
          sql: [
            ...(identity === 'YES' ? [`alter table civicflow.${table} alter ${column} drop identity`] : []),
            `update civicflow.${table} set ${column} = ${CHANGED[type]?.(column)} ${where}`,
          ],
        })
      }
    }
  }
  return found
}

describe('whatever is altered in the schema', () => {
  test('is altered in one that was sound', async () => {
    expect(await afterTampering('select 1')).toEqual([])
  })

  test('is found: every cell of a row, and every row that is taken away', { timeout: 300_000 }, async () => {
    const tried = await alterations(host.pool)
    expect(new Set(tried.map(({ what }) => what.split(/[ .]/)[0]))).toEqual(
      new Set([
        'audience_sets',
        'case_traits',
        'cases',
        'checkpoints',
        'counts',
        'deliveries',
        'entries',
        'lists',
        'queue',
        'receipts',
        'tenants',
        'texts',
        'traits',
      ]),
    )
    const unnoticed: string[] = []
    for (const { what, sql } of tried) {
      const faults = await afterTampering(...sql)
      if (faults !== undefined && faults.length === 0) unnoticed.push(what)
    }
    expect(unnoticed).toEqual([])
  })

  test.for([
    [
      'rows of a case that is not there',
      `insert into civicflow.queue select tenant, list, day, 999, item from civicflow.queue limit 1`,
      'queue',
    ],
    ['a count that is not that of a recount', `update civicflow.counts set cases = cases + 1`, 'counts'],
    [
      'a trigger',
      `create trigger quiet after insert on civicflow.entries execute function suppress_redundant_updates_trigger()`,
      'quiet',
    ],
    ['a rule', `create rule quiet as on insert to civicflow.entries do instead nothing`, 'quiet'],
    ['a policy', `alter table civicflow.entries enable row level security`, 'entries'],
    [
      'another function',
      `create or replace function civicflow.list_numbers(of_tenant integer, signs integer[], names text[], out numbers integer[]) language plpgsql as 'begin end'`,
      'list_numbers',
    ],
    [
      'a clock of its own',
      `create or replace function civicflow.instant(at timestamptz) returns text language sql immutable return '2020-01-01T00:00:00.000Z'`,
      'instant',
    ],
    [
      'an index of other words',
      `create or replace function civicflow.lexemes(tenant integer, words text) returns tsvector language sql immutable strict parallel safe return to_tsvector('simple', words)`,
      'lexemes',
    ],
  ] as const)('%s is found', async ([_what, sql, named]) => {
    expect(await afterTampering(sql)).toContainEqual({ fault: 'store', what: expect.stringContaining(named) })
  })

  test('a unique index that is gone is found, of whatever table', async () => {
    const { rows } = await host.pool.query<{ table: string; name: string }>(
      `select conrelid::regclass::text as table, conname as name from pg_constraint
       where connamespace = 'civicflow'::regnamespace and contype in ('p', 'u')`,
    )
    expect(rows.length).toBeGreaterThan(15)
    for (const { table, name } of rows)
      expect(await afterTampering(`alter table ${table} drop constraint ${name}`)).toEqual([
        { fault: 'store', what: `${table.replace('civicflow.', '')} has lost a unique index` },
      ])
  })

  test('a second member of one name, which hides the first from a reader, is found', async () => {
    const faults = await afterTampering(
      `update civicflow.entries set body = '{"event":{"type":"forged"},' || substr(body, 2) where revision = 2`,
    )
    expect(faults).toMatchObject([{ fault: 'store', what: expect.stringContaining('body') }])
  })

  test('an altered entry is named by its case and revision', async () => {
    const faults = await afterTampering(`update civicflow.entries set body = replace(body, 'Chợ', 'Chùa')`)
    expect(faults).toMatchObject([{ fault: 'chain', revision: 2, what: 'hash' }])
  })

  test('a tail that was cut is found against the root kept outside', async () => {
    const faults = await afterTampering(`delete from civicflow.checkpoints`)
    expect(faults).toContainEqual({ fault: 'checkpoint', number: 1, what: 'missing' })
  })
})
