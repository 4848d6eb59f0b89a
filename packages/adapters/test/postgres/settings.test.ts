import { accepted, createEngine, developmentKeys, memoryStore } from '@civicflow/core'
import { commitOf, receiptOf, storesAnswerAlike } from '@civicflow/core/testing'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { runs } from '../../../core/test/runs.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hostOfDatabase } from './host.ts'

// What a host, its role or its server has set changes nothing.

const host = await hostOfDatabase()
afterAll(host.remove)

const SETTINGS = {
  'days in another order': ['DateStyle=German,DMY', 'IntervalStyle=sql_standard'],
  'another zone': ['TimeZone=America/New_York'],
  'strings with escapes, and another meaning of = null': [
    'standard_conforming_strings=off',
    'backslash_quote=on',
    'escape_string_warning=off',
    'transform_null_equals=on',
    'xmloption=document',
    'bytea_output=escape',
  ],
  'no path to any schema': ['search_path=""'],
  'a path on which the catalogue comes last': ['search_path=public,pg_catalog'],
  'repeatable reads': ['default_transaction_isolation=repeatable\\ read'],
  'serializable transactions': ['default_transaction_isolation=serializable'],
  'plans that are never made anew': ['plan_cache_mode=force_generic_plan'],
  'no index': ['enable_indexscan=off', 'enable_bitmapscan=off', 'enable_indexonlyscan=off'],
} as const

describe.each(Object.entries(SETTINGS))('with %s', (_, settings) => {
  const pool = host.poolWith({ options: settings.map((setting) => `-c ${setting}`).join(' ') })
  const schema = `of ${settings.join()}`.slice(0, 63)

  test('the store answers like the memory store', async () => {
    const store = await host.open({ pool, schema })
    await expect(storesAnswerAlike(memoryStore(), store, runs(3))).resolves.toBeUndefined()
  })

  test('a command is recorded, its deadlines are due and its effects claimed by the server’s clock', async () => {
    const store = await host.open({ pool, schema })
    const clock = () => '2025-09-01T05:00:00.000Z'
    const options = {
      processes: [hearing],
      environment: hearingEnvironment,
      keys: developmentKeys(),
      clock,
    } as const
    const engine = createEngine({ ...options, store })
    const office = engine.as({ tenant: 'engine', party: clerk })
    const { case: id } = accepted(await office.open(hearing, call, { key: 'k' }))
    expect((await office.due({ until: '2026-12-31' })).rows).toMatchObject([{ day: '2025-09-12' }])
    const [claimed] = await store.claim('engine', 'worker', 60_000, 1)
    expect(claimed).toMatchObject({ case: id, attempts: 1 })
    expect(Math.abs(Date.parse(await store.now()) - Date.now())).toBeLessThan(3_600_000)
    expect((await engine.verify('engine')).faults).toEqual([])
  })

  test('of writers in one tenant all come through', async () => {
    const stores = await Promise.all([1, 2].map(() => host.open({ pool, schema })))
    const commits = await Promise.all(
      Array.from({ length: 20 }, async (_case, n) =>
        stores[n % 2]?.apply(commitOf({ tenant: 'crowd', cases: [{ case: `case-${n}` }] })),
      ),
    )
    expect(commits.map((outcome) => outcome?.outcome)).toEqual(commits.map(() => 'committed'))
    expect(await stores[0]?.position('crowd')).toBe(20)
  })
})

test('parsers of types that a host has set change nothing', async () => {
  const { builtins, getTypeParser, setTypeParser } = pg.types
  const numbers = [builtins.INT8, builtins.INT4, builtins.DATE, builtins.JSON, builtins.JSONB, builtins.TEXT]
  const before = numbers.map((oid) => [oid, getTypeParser(oid, 'text')] as const)
  for (const oid of numbers) setTypeParser(oid, () => 'parsed by the host')
  try {
    const store = await host.open({ schema: 'parsers' })
    await expect(storesAnswerAlike(memoryStore(), store, runs(3))).resolves.toBeUndefined()
    await store.apply(commitOf({ receipt: receiptOf() }))
    expect(await store.receipt('tenant-1', 'front-officer', 'key-1')).toEqual(receiptOf())
  } finally {
    for (const [oid, parse] of before) setTypeParser(oid, parse)
  }
})
