import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { accepted, createEngine, developmentKeys, type Fault } from '@civicflow/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hearing } from '../../../core/test/fixtures/hearing.ts'
import { call, chair, clerk, hearingEnvironment } from '../../../core/test/fixtures/hearing-world.ts'
import { sqliteStore } from '../../src/sqlite/index.ts'

// Every cell of every row is altered, and every row taken away, one at a time on a copy of a real file.

/** What no journal tells. */
const NOT_FROM_THE_JOURNAL = /^(civicflow_schema|civicflow_text_index.*|sqlite_.*)$/

const folder = mkdtempSync(join(tmpdir(), 'civicflow-tampering-'))
const original = join(folder, 'original.db')
let root = ''
let copies = 0

function engineOn(file: string) {
  let now = '2025-09-01T03:00:00.000Z'
  const engine = createEngine({
    store: sqliteStore({ file, durability: 'normal' }),
    processes: [hearing],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock: () => now,
  })
  return { engine, goTo: (instant: string) => void (now = instant) }
}

beforeAll(async () => {
  const { engine, goTo } = engineOn(original)
  const office = engine.as({ tenant: 'a', party: clerk })
  const { case: id } = accepted(await office.open(hearing, call, { key: 'call' }))
  accepted(await office.open(hearing, { ...call, title: 'Another' }))
  accepted(
    await office.record(
      id,
      { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ' },
      { key: 'notice' },
    ),
  )
  goTo('2025-09-23T06:00:00.000Z')
  accepted(
    await engine
      .as({ tenant: 'a', party: chair })
      .record(id, { type: 'hearing.begun', occurredOn: '2025-09-23T08:00' }),
  )
  accepted(
    await office.record(id, {
      type: 'statement.taken',
      occurredOn: '2025-09-23T08:10',
      number: 1,
      speaker: 'v1',
      name: 'A. Speaker',
      said: 'Đường ngập',
    }),
  )
  root = (await engine.checkpoint('a')).root
  await engine.close()
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What `verify` says of a copy of the file in which somebody has changed something. */
async function afterTampering(
  change: (database: DatabaseSync) => void,
): Promise<readonly Fault[] | 'thrown'> {
  const file = join(folder, `copy-${(copies += 1)}.db`)
  copyFileSync(original, file)
  const database = new DatabaseSync(file)
  database.exec('pragma foreign_keys = off; pragma ignore_check_constraints = on')
  change(database)
  database.close()
  const { engine } = engineOn(file)
  try {
    return (await engine.verify('a', { root })).faults
  } finally {
    await engine.close()
    rmSync(file)
  }
}

interface Column {
  readonly name: string
  readonly type: string
}

function tablesOf(database: DatabaseSync) {
  const names = database.prepare("select name from sqlite_master where type = 'table'").all() as unknown as {
    name: string
  }[]
  return names
    .map(({ name }) => name)
    .filter((name) => !NOT_FROM_THE_JOURNAL.test(name))
    .map((name) => ({
      name,
      columns: database.prepare(`pragma table_info(${name})`).all() as unknown as Column[],
      rows: database.prepare(`select * from ${name}`).all(),
    }))
}

type Row = Record<string, unknown>

function rowIs(row: Row): string {
  return Object.entries(row)
    .map(
      ([name, value]) =>
        `${name} is ${typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)}`,
    )
    .join(' and ')
}

/** What became of a delivery is no part of the journal; that there is one for every effect is. */
const HOW_IT_STANDS = new Set([
  'sequence',
  'status',
  'attempts',
  'next_at',
  'holder',
  'error',
  'decided_by',
  'decided_reason',
])

/** Rows that nothing refers to any more, and keys that mean nothing but themselves. */
function means(database: DatabaseSync, table: string, row: Row): boolean {
  const refers = {
    civicflow_traits: 'civicflow_case_traits where trait',
    civicflow_lists: 'civicflow_queue where list',
    civicflow_audience_sets: 'civicflow_cases where audience_set',
  }[table]
  return (
    refers === undefined ||
    database.prepare(`select 1 from ${refers} = ?`).get(Number(row['id'])) !== undefined
  )
}

function* alterations() {
  const database = new DatabaseSync(original)
  for (const { name, columns, rows } of tablesOf(database)) {
    for (const [index, row] of rows.entries()) {
      if (!means(database, name, row)) continue
      yield { what: `${name} row ${index}: taken away`, sql: `delete from ${name} where ${rowIs(row)}` }
      for (const column of columns) {
        if (name === 'civicflow_entries' && column.name === 'id') continue
        if (name === 'civicflow_deliveries' && HOW_IT_STANDS.has(column.name)) continue
        const changed =
          column.type.toLowerCase() === 'integer'
            ? `coalesce(${column.name}, 0) + 1000`
            : `coalesce(${column.name}, '') || 'x'`
        yield {
          what: `${name}.${column.name} row ${index}: altered`,
          sql: `update or ignore ${name} set ${column.name} = ${changed} where ${rowIs(row)}`,
        }
      }
    }
  }
  database.close()
}

describe('whatever is altered in the file', () => {
  test('is altered in a file that was sound', async () => {
    expect(await afterTampering(() => {})).toEqual([])
  })

  test('is found: every cell of every row, and every row that is taken away', async () => {
    const unnoticed: string[] = []
    for (const { what, sql } of alterations()) {
      let changes = 0
      const faults = await afterTampering((database) => {
        changes = Number(database.prepare(sql).run().changes)
      })
      if (changes > 0 && faults.length === 0) unnoticed.push(what)
    }
    expect(unnoticed).toEqual([])
  }, 300_000)

  test('a second member of one name, which hides the first from a reader, is found', async () => {
    const faults = await afterTampering((database) =>
      database.exec(
        `update civicflow_entries set body = '{"event":{"type":"forged"},' || substr(body, 2) where revision = 2`,
      ),
    )
    expect(faults).toMatchObject([{ fault: 'store' }])
  })

  test('rows of a case that is not there, and a trigger that was added, are found', async () => {
    const stray = await afterTampering((database) =>
      database.exec(
        `insert into civicflow_queue (list, day, number, item) values (1, '2025-01-01', 999, '')`,
      ),
    )
    expect(stray).toMatchObject([{ fault: 'store', what: expect.stringContaining('civicflow_queue') }])
    const trigger = await afterTampering((database) =>
      database.exec(
        `create trigger quiet after insert on civicflow_entries begin delete from civicflow_queue; end`,
      ),
    )
    expect(trigger).toMatchObject([{ fault: 'store', what: expect.stringContaining('quiet') }])
  })

  test('a count that is not that of a recount is found', async () => {
    const faults = await afterTampering((database) =>
      database.exec(`update civicflow_counts set cases = cases + 1 where name = 'state'`),
    )
    expect(faults).toMatchObject([{ fault: 'store', what: expect.stringContaining('civicflow_counts') }])
  })

  test('an altered entry is named by its case and revision', async () => {
    const faults = await afterTampering((database) =>
      database.exec(`update civicflow_entries set body = replace(body, 'Chợ', 'Chùa')`),
    )
    expect(faults).toMatchObject([{ fault: 'chain', revision: 2, what: 'hash' }])
  })

  test('a tail that was cut with everything that follows from it is found against the root kept outside', async () => {
    const faults = await afterTampering((database) => {
      database.exec(`delete from civicflow_checkpoints`)
    })
    expect(faults).toContainEqual({ fault: 'checkpoint', number: 1, what: 'missing' })
  })
})
