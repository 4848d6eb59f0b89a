import { createEngine, developmentKeys, type Prepared } from '@civicflow/core'
import { commitOf, receiptOf } from '@civicflow/core/testing'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { callerError, storeError } from './errors.ts'
import { workplace } from './harness.ts'
import { hostOfDatabase } from './host.ts'

const place = await workplace()
const elsewhere = await hostOfDatabase()
await place.pool.query('create table mail (line text)')
beforeEach(async () => {
  await place.reset()
  await place.pool.query('truncate mail')
})
afterAll(place.remove)
afterAll(elsewhere.remove)

const lines = async () => (await place.pool.query('select line from mail')).rows.map(({ line }) => line)

/** Works on a connection of a pool, which is given back afterwards. */
async function onClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}

describe('the transaction of a host', () => {
  test("the host's rows and the commit become true together, or neither", async () => {
    const store = await place.open()
    await onClient(place.pool, async (client) => {
      for (const [id, end] of [
        ['kept', 'commit'],
        ['lost', 'rollback'],
      ] as const) {
        await client.query(`begin; insert into mail values ('${id}')`)
        const commit = commitOf({
          cases: [{ case: id, effects: ['notice'] }],
          receipt: receiptOf({ case: id, key: id }),
        })
        expect(await store.apply(commit, client)).toMatchObject({ outcome: 'committed' })
        expect(await store.load('tenant-1', id)).toBeUndefined()
        await client.query(end)
      }
    })
    expect(await lines()).toEqual(['kept'])
    expect(await store.caseIds('tenant-1', 0, 10)).toEqual([{ case: 'kept', opened: 1 }])
    expect(await store.receiptCount('tenant-1')).toBe(1)
    expect(await store.claim('tenant-1', 'worker', 1000, 10)).toHaveLength(1)
  })

  test('a commit that fails, conflicts or is repeated leaves the rows of the host in its transaction', async () => {
    const store = await place.open()
    await store.apply(commitOf({ receipt: receiptOf() }))
    const [part] = commitOf({ cases: [{ case: 'broken', entries: 2 }] }).cases
    if (part === undefined) throw new Error('the sample has a case')
    const broken = { ...commitOf(), cases: [{ ...part, entries: [...part.entries, ...part.entries] }] }
    await onClient(place.pool, async (client) => {
      await client.query(`begin; insert into mail values ('kept')`)
      await expect(store.apply(broken, client)).rejects.toThrow(storeError('failed', 'PostgreSQL failed'))
      expect(await store.apply(commitOf(), client)).toEqual({
        outcome: 'conflict',
        case: 'case-1',
        revision: 1,
      })
      expect(await store.apply(commitOf({ cases: [{ case: 'b' }], receipt: receiptOf() }), client)).toEqual({
        outcome: 'repeated',
        receipt: receiptOf(),
      })
      expect(await store.apply(commitOf({ cases: [{ case: 'c' }] }), client)).toEqual({
        outcome: 'committed',
        positions: [2],
      })
      await client.query('commit')
    })
    expect(await lines()).toEqual(['kept'])
    expect((await store.caseIds('tenant-1', 0, 10)).map((row) => row.case)).toEqual(['case-1', 'c'])
    expect(await store.check()).toEqual([])
  })

  test('several commits of one transaction follow each other, and a savepoint takes back those after it', async () => {
    const store = await place.open()
    await onClient(place.pool, async (client) => {
      await client.query('begin')
      await store.apply(commitOf(), client)
      await client.query('savepoint there')
      await store.apply(commitOf({ cases: [{ expectedRevision: 1, entries: 2 }] }), client)
      await client.query('rollback to there')
      const outcome = await store.apply(commitOf({ cases: [{ expectedRevision: 1 }] }), client)
      expect(outcome).toEqual({ outcome: 'committed', positions: [2] })
      await client.query('commit')
    })
    expect(await store.load('tenant-1', 'case-1')).toMatchObject({ revision: 2 })
    expect(await store.check()).toEqual([])
  })

  test.for(['repeatable read', 'serializable'])(
    'one that is %s is told that it is overtaken, and gets through when it is begun anew',
    async (isolation) => {
      const store = await place.open()
      const begin = `begin isolation level ${isolation}; select from mail`
      await store.apply(commitOf())
      await onClient(place.pool, async (client) => {
        await client.query(begin)
        await store.apply(commitOf({ cases: [{ case: 'case-2' }] }))
        const late = commitOf({ cases: [{ case: 'case-3' }] })
        await expect(store.apply(late, client)).rejects.toThrow(storeError('busy', 'try again'))
        await client.query('rollback')
        await client.query(begin)
        expect(await store.apply(late, client)).toEqual({ outcome: 'committed', positions: [3] })
        await client.query('commit')
      })
      expect(await store.check()).toEqual([])
    },
  )

  test('a command that was prepared is recorded with the rows of the host', async () => {
    const store = await place.open()
    const options = {
      processes: [hearing],
      environment: hearingEnvironment,
      keys: developmentKeys(),
    } as const
    const engine = createEngine({ ...options, store, clock: () => '2025-09-01T05:00:00.000Z' })
    const office = engine.as({ tenant: 'a', party: clerk })
    const prepared = await office.prepareOpening(hearing, call, { key: 'k' })
    if (prepared.outcome !== 'prepared') throw new Error('the call can be prepared')
    const send = (given: Prepared, end: 'commit' | 'rollback') =>
      onClient(place.pool, async (client) => {
        await client.query(`begin; insert into mail values ('${end}')`)
        const { outcome } = await engine.apply(given, client)
        await client.query(end)
        return outcome
      })
    expect(await send(prepared, 'rollback')).toBe('committed')
    expect(await office.outcomeOf('k')).toBeUndefined()
    expect(await send(prepared, 'commit')).toBe('committed')
    expect(await office.outcomeOf('k')).toMatchObject({ outcome: 'accepted', case: prepared.case })
    expect(await send(prepared, 'commit')).toBe('repeated')
    expect(await lines()).toEqual(['commit', 'commit'])
    expect((await engine.verify('a')).faults).toEqual([])
  })
})

describe('what is no connection with a transaction open is refused, and writes nothing', () => {
  test('a pool, and what is none of pg', async () => {
    const store = await place.open()
    for (const connection of [place.pool, {}, null, 'client', 7])
      await expect(store.apply(commitOf(), connection)).rejects.toThrow(
        callerError('a Client or PoolClient of pg'),
      )
    expect(await store.position('tenant-1')).toBe(0)
  })

  test('a client without a transaction, with one that has failed, and one that has ended', async () => {
    const store = await place.open()
    await onClient(place.pool, async (client) => {
      await expect(store.apply(commitOf(), client)).rejects.toThrow(callerError('has a transaction open'))
      await client.query('begin')
      await client.query('nonsense').catch(() => {})
      await expect(store.apply(commitOf(), client)).rejects.toThrow(
        callerError('in which nothing has failed'),
      )
    })
    const ended = new pg.Client({ connectionString: place.url })
    await ended.connect()
    await ended.query('begin')
    await ended.end()
    await expect(store.apply(commitOf(), ended)).rejects.toThrow(storeError('unreachable'))
    expect(await store.position('tenant-1')).toBe(0)
  })

  test('a client of another database, with the schema in it or without', async () => {
    const store = await place.open()
    await onClient(elsewhere.pool, async (client) => {
      await client.query('begin')
      await expect(store.apply(commitOf(), client)).rejects.toThrow(callerError('the database of the store'))
    })
    const other = await elsewhere.open()
    await onClient(elsewhere.pool, async (client) => {
      await client.query('begin')
      await expect(store.apply(commitOf(), client)).rejects.toThrow(callerError('the database of the store'))
      await client.query('commit')
    })
    expect([await store.position('tenant-1'), await other.position('tenant-1')]).toEqual([0, 0])
  })
})
