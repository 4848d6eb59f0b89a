import { commitOf, receiptOf } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { postgresMigration } from '../../src/postgres/index.ts'
import { migrate, type SchemaPlace } from '../../src/postgres/schema/migrate.ts'
import { MIGRATIONS } from '../../src/postgres/schema/migrations.ts'
import { commandOf, finished, started } from '../sqlite/child.ts'
import { callerError, storeError } from './errors.ts'
import { hostOfDatabase } from './host.ts'
import { lineTo } from './line.ts'

const host = await hostOfDatabase()
afterAll(host.remove)
const { pool, open } = host

const names = (function* () {
  for (let n = 1; ; n += 1) yield `store_${n}`
})()
const fresh = () => names.next().value ?? ''
const placeOf = (schema: string): SchemaPlace => ({ pool, schema: `"${schema}"`, connectMs: 10_000 })
const [{ server_version_num: VERSION }] = (await pool.query('show server_version_num')).rows
const newest = MIGRATIONS.length

const on = (database: string) => Object.assign(new URL(host.url), { pathname: database }).href

/** What a schema is made of, as the catalogue has it. */
async function madeOf(schema: string): Promise<readonly unknown[]> {
  const { rows } = await pool.query(MADE_OF, [schema])
  return rows.map(({ made }) => String(made).replaceAll(schema, 'schema'))
}

const MADE_OF = `
  select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, is_identity) as made
    from information_schema.columns where table_schema = $1
  union all select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1
  union all select pg_get_functiondef(p.oid) from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace where n.nspname = $1
  order by 1`

describe('opening', () => {
  test('what was committed is there when the schema is opened again', async () => {
    const schema = fresh()
    const first = await open({ schema })
    await first.apply(commitOf({ cases: [{ entries: 2, effects: ['invitation'] }], receipt: receiptOf() }))
    const before = await first.inspect('tenant-1', 'case-1')
    first.close()
    const second = await open({ schema })
    expect(await second.inspect('tenant-1', 'case-1')).toEqual(before)
    expect(await second.receipt('tenant-1', 'front-officer', 'key-1')).toEqual(receiptOf())
    expect(await second.position('tenant-1')).toBe(2)
  })

  test('without leave to migrate, a schema that is missing is refused and not made', async () => {
    const schema = fresh()
    await expect(open({ schema, migrate: false })).rejects.toThrow(
      storeError('missing-schema', 'postgresMigration'),
    )
    expect(await madeOf(schema)).toEqual([])
  })

  test('a schema of a newer release is refused, and stays as it is', async () => {
    const schema = fresh()
    await open({ schema })
    await pool.query(`update ${schema}.schema set version = ${newest + 1}`)
    const before = await madeOf(schema)
    for (const leave of [true, false])
      await expect(open({ schema, migrate: leave })).rejects.toThrow(
        storeError('other-schema', 'use that release'),
      )
    await expect(postgresMigration({ pool, schema })).rejects.toThrow(storeError('other-schema'))
    expect(await madeOf(schema)).toEqual(before)
  })

  test.for([
    { what: 'without a version', columns: 'name text', row: `'x'` },
    { what: 'with a version of another kind', columns: 'version text, installation text', row: `'1.2', ''` },
    { what: 'with no row', columns: 'version integer, installation uuid', row: undefined },
  ])("somebody else's table called schema, $what, is refused and stays", async ({ columns, row }) => {
    const schema = fresh()
    await pool.query(`create schema ${schema}; create table ${schema}.schema (${columns})`)
    if (row !== undefined) await pool.query(`insert into ${schema}.schema values (${row})`)
    const before = await madeOf(schema)
    for (const leave of [true, false])
      await expect(open({ schema, migrate: leave })).rejects.toThrow(
        storeError('other-schema', 'another schema'),
      )
    expect(await madeOf(schema)).toEqual(before)
  })

  test("a host's own schema is taken as it is, and its tables stay", async () => {
    const schema = fresh()
    await pool.query(`create schema ${schema}; create table ${schema}.mail (line text)`)
    const store = await open({ schema })
    expect(await store.apply(commitOf())).toMatchObject({ outcome: 'committed' })
    expect((await pool.query(`select count(*)::integer as lines from ${schema}.mail`)).rows).toEqual([
      { lines: 0 },
    ])
  })

  test('several processes may make a new schema at once', async () => {
    const script = new URL('open-and-commit.ts', import.meta.url)
    const [schema, ids] = [fresh(), ['a', 'b', 'c', 'd']]
    const ends = await Promise.all(
      ids.map(async (id) => finished(started(commandOf(script, host.url, schema, id)))),
    )
    expect(ends).toEqual(ids.map(() => ({ printed: 'committed\n', code: 0 })))
    const { entries } = await (await open({ schema })).changes('tenant-1', 0, 10)
    expect(entries.map(({ entry }) => entry.case).toSorted()).toEqual(ids)
  })

  test('several schemas of one database are kept apart', async () => {
    const [one, other] = [await open({ schema: fresh() }), await open({ schema: fresh() })]
    await one.apply(commitOf({ receipt: receiptOf() }))
    expect(await other.load('tenant-1', 'case-1')).toBeUndefined()
    expect(await other.position('tenant-1')).toBe(0)
    expect(await other.apply(commitOf({ receipt: receiptOf() }))).toEqual({
      outcome: 'committed',
      positions: [1],
    })
    expect(await one.lease('tenant-1', 'deadlines', 'one', 10_000)).toBe(true)
    expect(await other.lease('tenant-1', 'deadlines', 'other', 10_000)).toBe(true)
  })

  test.for([
    `mặt trận`,
    `Front`,
    `a"b`,
    `a'b`,
    `back\\slash'; select 1; --`,
    `$1`,
    `select`,
    `x.pg_temp`,
    `x`.repeat(63),
    `ệ`.repeat(21),
  ])('a schema may be called %s', async (schema) => {
    await open({ schema })
    const store = await open({ schema, migrate: false })
    expect(await store.apply(commitOf({ cases: [{ effects: ['notice'] }] }))).toMatchObject({
      outcome: 'committed',
    })
    expect(await store.load('tenant-1', 'case-1')).toMatchObject({ revision: 1 })
    expect(await store.check()).toEqual([])
    expect(await postgresMigration({ pool, schema })).toEqual({ from: newest, to: newest, sql: '' })
    const found = await pool.query(
      'select count(*)::integer as schemas from pg_namespace where nspname = $1',
      [schema],
    )
    expect(found.rows).toEqual([{ schemas: 1 }])
  })

  test.for(['', 'x'.repeat(64), 'ệ'.repeat(22), 'a\0b', 'pg_own', 'a$$b', '\ud800'])(
    'no schema can be called %j',
    async (schema) => {
      await expect(open({ schema })).rejects.toThrow(callerError('a schema has a name'))
    },
  )
})

describe('a database that will not do', () => {
  test.for(['SQL_ASCII', 'LATIN1'])(
    'that is in %s is refused, and nothing is made in it',
    async (encoding) => {
      const name = `${new URL(host.url).pathname.slice(1)}_${encoding.toLowerCase()}`
      await pool.query(
        `create database ${name} template template0 encoding '${encoding}' locale_provider libc lc_collate 'C' lc_ctype 'C'`,
      )
      const other = host.poolWith({ connectionString: on(name) })
      await expect(open({ pool: other })).rejects.toThrow(storeError('not-a-database', 'UTF8'))
      const { rows } = await other.query(`select to_regnamespace('civicflow') as made`)
      expect(rows).toEqual([{ made: null }])
      await pool.query(`drop database ${name} with (force)`)
    },
  )

  test('of a server that is too old is refused', async () => {
    const line = await lineTo(host.url)
    line.meets((bytes, way) => {
      const place = way === 'from' ? bytes.indexOf(VERSION) : -1
      if (place !== -1) bytes.write('130022', place)
      return { pass: bytes.length, after: 'go on' }
    })
    await expect(open({ pool: host.poolWith({ connectionString: line.url }) })).rejects.toThrow(
      storeError('not-a-database', 'version 14'),
    )
    await line.close()
  })

  test('that is not there is named by the server', async () => {
    const nowhere = host.poolWith({ connectionString: on('nowhere') })
    await expect(open({ pool: nowhere })).rejects.toThrow(
      storeError('failed', 'database "nowhere" does not exist'),
    )
  })

  test('where nobody listens is out of reach', async () => {
    const nobody = host.poolWith({ connectionString: 'postgres://postgres@127.0.0.1:9/postgres' })
    await expect(open({ pool: nobody })).rejects.toThrow(storeError('unreachable', 'cannot be reached'))
  })
})

describe('a role', () => {
  test('that may not create a schema is told so, and what the SQL for it makes is what it may use', async () => {
    const schema = fresh()
    const role = await host.poolOfRole()
    await expect(open({ pool: role, schema })).rejects.toThrow(storeError('read-only', 'give it the rights'))
    const { from, to, sql } = await postgresMigration({ pool: role, schema })
    expect({ from, to }).toEqual({ from: 0, to: newest })
    await pool.query(sql)
    await expect(open({ pool: role, schema })).rejects.toThrow(storeError('read-only', 'give it the rights'))
    const { rows } = await role.query('select current_user as name')
    await pool.query(`grant usage on schema ${schema} to ${rows[0].name};
      grant select, insert, update, delete on all tables in schema ${schema} to ${rows[0].name}`)
    const store = await open({ pool: role, schema })
    expect(await store.apply(commitOf({ cases: [{ effects: ['notice'] }] }))).toMatchObject({
      outcome: 'committed',
    })
    expect(await store.check()).toEqual([])
  })

  test('that may only read opens a schema that is there, asks it, and is refused what it would write', async () => {
    const schema = fresh()
    await (await open({ schema })).apply(commitOf())
    const reader = await host.poolOfRole(
      `grant usage on schema ${schema} to $role`,
      `grant select on all tables in schema ${schema} to $role`,
    )
    const store = await open({ pool: reader, schema })
    expect(await store.load('tenant-1', 'case-1')).toMatchObject({ revision: 1 })
    await expect(store.apply(commitOf({ cases: [{ case: 'case-2' }] }))).rejects.toThrow(
      storeError('read-only'),
    )
    await expect(store.lease('tenant-1', 'x', 'y', 10)).rejects.toThrow(storeError('read-only'))
  })
})

describe('migrations', () => {
  const mark = (table: string) => (s: string) => `create table ${s}.${table} (line text);`
  const columnsOf = async (schema: string) => (await madeOf(schema)).length

  test('SQL for whoever may run it makes what opening the store makes', async () => {
    const [opened, printed] = [fresh(), fresh()]
    await open({ schema: opened })
    const { sql } = await postgresMigration({ pool, schema: printed })
    expect(await madeOf(printed)).toEqual([])
    await pool.query(sql)
    expect(await madeOf(printed)).toEqual(await madeOf(opened))
    expect(await postgresMigration({ pool, schema: printed })).toEqual({ from: newest, to: newest, sql: '' })
    expect(await (await open({ schema: printed, migrate: false })).check()).toEqual([])
  })

  test('an older schema is refused without leave to migrate, and goes through every later one with it', async () => {
    const schema = fresh()
    const steps = [...MIGRATIONS, mark('one'), mark('two')]
    expect(await migrate(placeOf(schema), steps.slice(0, newest + 1))).toMatchObject({
      from: 0,
      to: newest + 1,
    })
    const { from, to, sql } = await migrate(placeOf(schema), steps)
    expect({ from, to }).toEqual({ from: newest + 1, to: newest + 2 })
    expect(sql).not.toContain('create table "store_1".one')
    expect((await migrate(placeOf(schema), steps)).sql).toBe('')
    await expect(migrate(placeOf(schema))).rejects.toThrow(storeError('other-schema'))
    await pool.query(`update ${schema}.schema set version = ${newest - 1}`)
    await expect(open({ schema, migrate: false })).rejects.toThrow(storeError('missing-schema', 'older'))
  })

  test('several that migrate at once do it once', async () => {
    const schema = fresh()
    const plans = await Promise.all([1, 2, 3, 4].map(() => migrate(placeOf(schema))))
    expect(plans.map(({ from }) => from).toSorted((a, b) => a - b)).toEqual([0, newest, newest, newest])
  })

  test('one that fails half way leaves the schema as it was, and the next one goes on from there', async () => {
    const schema = fresh()
    const store = await open({ schema })
    await store.apply(commitOf())
    const before = await madeOf(schema)
    const wrong = (s: string) => `${mark('one')(s)} insert into ${s}.nothing values (1);`
    await expect(migrate(placeOf(schema), [...MIGRATIONS, wrong])).rejects.toThrow(
      storeError('missing-schema'),
    )
    const failing = (s: string) => `${mark('one')(s)} select 1 / 0;`
    await expect(migrate(placeOf(schema), [...MIGRATIONS, failing])).rejects.toThrow(
      storeError('failed', 'division by zero'),
    )
    expect(await madeOf(schema)).toEqual(before)
    expect(await store.load('tenant-1', 'case-1')).toMatchObject({ revision: 1 })
    await migrate(placeOf(schema), [...MIGRATIONS, mark('one')])
    expect(await columnsOf(schema)).toBe(before.length + 1)
  })

  test('what is printed says nothing where nothing is to be done, and does nothing by itself', async () => {
    const schema = fresh()
    const { sql } = await postgresMigration({ pool, schema })
    expect(sql).toMatch(/^begin;\n/)
    expect(sql).toMatch(/\ncommit;\n$/)
    expect(await madeOf(schema)).toEqual([])
  })
})
