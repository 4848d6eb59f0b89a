import { randomBytes } from 'node:crypto'
import { commitOf, receiptOf } from '@civicflow/core/testing'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startPostgres } from '../../../../scripts/postgres/start.ts'
import { freshDatabase } from '../../../../scripts/postgres/fresh-database.ts'
import { postgresStore } from '../../src/postgres/index.ts'
import { callerError, failureOf, storeError } from './errors.ts'
import { workplace } from './harness.ts'
import { hostOfDatabase } from './host.ts'

const place = await workplace()
const host = await hostOfDatabase()
beforeEach(place.reset)
afterAll(place.remove)
afterAll(host.remove)

const another = { cases: [{ case: 'case-2' }] }

describe('connections', () => {
  test('a pool without a free one is busy within its time, and the one that comes late is given back', async () => {
    const pool = host.poolWith({ max: 1 })
    const store = await host.open({ pool, connectTimeout: 500 })
    const held = await pool.connect()
    await expect(store.position('tenant-1')).rejects.toThrow(storeError('busy', 'enlarge the pool'))
    await expect(store.apply(commitOf())).rejects.toThrow(storeError('busy'))
    expect(pool.waitingCount).toBeGreaterThan(0)
    held.release()
    await expect.poll(() => [pool.waitingCount, pool.idleCount]).toEqual([0, 1])
    expect(await store.position('tenant-1')).toBe(0)
  })

  test("a pool that loses patience before the store does is busy too, and a host's own limits are told as such", async () => {
    const pool = host.poolWith({ max: 1, connectionTimeoutMillis: 500 })
    const store = await host.open({ pool })
    const held = await pool.connect()
    await expect(store.apply(commitOf())).rejects.toThrow(storeError('busy', 'enlarge the pool'))
    held.release()
    const quick = await host.open({ pool: host.poolWith({ statement_timeout: 500 }) })
    const slow = await host.open({ pool: host.poolWith({ query_timeout: 500 }) })
    const release = await lockOnCases(host.pool)
    await expect(quick.load('tenant-1', 'case-1')).rejects.toThrow(storeError('timed-out', 'in time'))
    await expect(slow.load('tenant-1', 'case-1')).rejects.toThrow(storeError('timed-out', 'in time'))
    await expect(slow.apply(commitOf())).rejects.toThrow(
      storeError('timed-out', 'Ask for the key', 'unknown'),
    )
    await release()
  })

  test('an answer that does not come in time ends its connection, and is not taken for that of the next question', async () => {
    const pool = host.poolWith({ max: 1 })
    const store = await host.open({ pool, schema: 'late', answerTimeout: 500 })
    await store.apply(commitOf({ receipt: receiptOf() }))
    const release = await lockOnCases(host.pool, 'late')
    await expect(store.load('tenant-1', 'case-1')).rejects.toThrow(storeError('timed-out', 'in time'))
    await release()
    expect(await store.load('tenant-1', 'case-1')).toMatchObject({ revision: 1 })
  })

  test('a commit gives up waiting for others before its own answer is late, and is not written afterwards', async () => {
    const store = await host.open({ schema: 'late', answerTimeout: 500 })
    const transaction = await host.pool.connect()
    await transaction.query('begin')
    await store.apply(commitOf({ tenant: 'held' }), transaction)
    const commit = commitOf({ ...another, tenant: 'held' })
    const other = await host.open({ schema: 'late', answerTimeout: 500 }) // which waits behind the first
    const told = await Promise.all([store, other].map(async (one) => failureOf(() => one.apply(commit))))
    expect(told).toEqual([storeError('busy', 'end long'), storeError('busy', 'end long')])
    await transaction.query('commit')
    transaction.release()
    expect(await store.position('held')).toBe(1)
    expect(await store.apply(commit)).toEqual({ outcome: 'committed', positions: [2] })
  })

  test.each([
    ['left in a transaction', 'begin'],
    ['left in a transaction that has failed', 'begin; select 1 / 0'],
  ])('one that a host %s is closed, and nothing is written in it', async (_, left) => {
    const pool = host.poolWith({ max: 1 })
    const store = await host.open({ pool })
    const client = await pool.connect()
    await client.query(left).catch(() => {})
    client.release()
    const commit = commitOf({ tenant: left })
    expect(await store.apply(commit)).toEqual({ outcome: 'committed', positions: [1] })
    expect(await (await place.open()).position(left)).toBe(0)
    expect(await (await host.open()).position(left)).toBe(1)
  })

  test('one that a host releases with its `begin` still on its way acknowledges nothing that is lost', async () => {
    const pool = host.poolWith({ max: 1 })
    const store = await host.open({ pool })
    const client = await pool.connect()
    const begun = client.query('begin')
    client.release()
    const commit = commitOf({ tenant: 'on its way' })
    expect(await store.apply(commit)).toEqual({ outcome: 'committed', positions: [1] })
    await begun
    expect(await (await host.open()).position('on its way')).toBe(1)
  })

  test.each(['discard all', 'deallocate all'])(
    'after `%s` on all of them nothing is lost',
    async (forget) => {
      const pool = host.poolWith({ max: 3 })
      const store = await host.open({ pool })
      const onAll = async (work: (client: pg.PoolClient) => Promise<unknown>) => {
        const clients = await Promise.all([pool.connect(), pool.connect(), pool.connect()])
        await Promise.all(clients.map(work))
        for (const client of clients) client.release()
      }
      const [first, second] = [commitOf({ tenant: forget }), commitOf({ ...another, tenant: forget })]
      await store.apply(first)
      await Promise.all([1, 2, 3].map(async () => store.load(forget, 'case-1')))
      await onAll((client) => client.query(forget))
      expect(await store.apply(second)).toEqual({ outcome: 'committed', positions: [2] })
      await Promise.all([1, 2, 3].map(async () => store.load(forget, 'case-1')))
      await onAll((client) => client.query(forget))
      expect(await store.load(forget, 'case-1')).toMatchObject({ revision: 1 })
    },
  )

  test.each<[string, object]>([
    ['`pool`', { pool: undefined }],
    ['`pool`', { pool: {} }],
    ['a name of 1 to 63 bytes', { schema: 5 }],
    ['connectTimeout is', { connectTimeout: 0 }],
    ['connectTimeout is', { connectTimeout: Number.NaN }],
    ['answerTimeout is', { answerTimeout: 2 ** 31 }],
    ['answerTimeout is', { answerTimeout: -5 }],
  ])('%s is asked for where an option is none', async (says, option) => {
    await expect(postgresStore({ pool: host.pool, ...option })).rejects.toThrow(callerError(says))
  })

  test('the pool of the host is never ended, and says itself when it is', async () => {
    const pool = host.poolWith({})
    const store = await host.open({ pool })
    store.close()
    store.close()
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    const other = await host.open({ pool })
    await pool.end()
    await expect(other.apply(commitOf())).rejects.toThrow(storeError('closed', 'open another one'))
    await expect(other.load('tenant-1', 'case-1')).rejects.toThrow(storeError('closed'))
  })

  test('a closed store fails whatever it is asked, also in the transaction of a host', async () => {
    const store = await place.open()
    store.close()
    const failed = { outcome: 'failed', error: storeError('closed') }
    expect(await store.applyAll([commitOf(), commitOf()])).toEqual([failed, failed])
    await expect(store.load('tenant-1', 'case-1')).rejects.toThrow(storeError('closed'))
    await expect(store.claim('tenant-1', 'worker', 1000, 1)).rejects.toThrow(storeError('closed'))
    const client = await place.pool.connect()
    await client.query('begin')
    await expect(store.apply(commitOf(), client)).rejects.toThrow(storeError('closed'))
    await client.query('rollback')
    client.release()
  })
})

describe('a server', () => {
  test('that is gone is out of reach, and the store goes on when it is back', {
    timeout: 120_000,
  }, async () => {
    const server = await startPostgres({ own: true })
    const { url } = await freshDatabase(server.url)
    const pool = new pg.Pool({ connectionString: url })
    pool.on('error', () => {})
    const store = await postgresStore({ pool })
    await store.apply(commitOf({ receipt: receiptOf() }))
    await server.kill()
    await expect(store.load('tenant-1', 'case-1')).rejects.toThrow(
      storeError('unreachable', 'when it is there'),
    )
    await expect(store.apply(commitOf(another))).rejects.toThrow(storeError('unreachable'))
    await expect(postgresStore({ pool })).rejects.toThrow(storeError('unreachable'))
    await server.restart()
    expect(await store.apply(commitOf({ receipt: receiptOf() }))).toMatchObject({ outcome: 'repeated' })
    expect(await store.apply(commitOf(another))).toEqual({ outcome: 'committed', positions: [2] })
    await pool.end()
    await server.stop()
  })

  test('that only lets itself be read refuses writes and answers questions', async () => {
    await (await host.open()).apply(commitOf({ tenant: 'read' }))
    const pool = host.poolWith({ options: '-c default_transaction_read_only=on' })
    const store = await host.open({ pool })
    expect(await store.load('read', 'case-1')).toMatchObject({ revision: 1 })
    expect(await store.check()).toEqual([])
    await expect(store.apply(commitOf({ tenant: 'read', ...another }))).rejects.toThrow(
      storeError('read-only', 'connect to the primary'),
    )
    await expect(store.claim('read', 'worker', 1000, 1)).rejects.toThrow(storeError('read-only'))
    await expect(host.open({ pool, schema: 'unmade' })).rejects.toThrow(storeError('read-only'))
  })

  test.for([
    { what: 'ends the connection', sql: 'pg_terminate_backend', code: 'unreachable', outcome: 'unknown' },
    { what: 'cancels the statement', sql: 'pg_cancel_backend', code: 'timed-out', outcome: 'not-committed' },
  ])('that $what of a commit under way tells as much as is known', async ({ sql, code, outcome }) => {
    const store = await place.open()
    const release = await lockOnCases(place.pool)
    const failing = failureOf(() => store.apply(commitOf({ receipt: receiptOf() })))
    await expect
      .poll(async () => (await place.pool.query(`select ${sql}(pid) from (${WAITING}) w`)).rowCount)
      .toBe(1)
    expect(await failing).toEqual(storeError(code, '', outcome))
    await release()
    expect(await store.receipt('tenant-1', 'front-officer', 'key-1')).toBeUndefined()
    expect(await store.apply(commitOf({ receipt: receiptOf() }))).toEqual({
      outcome: 'committed',
      positions: [1],
    })
  })

  test('on which a host holds a tenant for long is busy for that tenant, and for no other', {
    timeout: 60_000,
  }, async () => {
    const store = await place.open()
    const transaction = await place.transaction()
    await store.apply(commitOf(), transaction.connection)
    const held = failureOf(() => store.apply(commitOf(another)))
    expect(await store.apply(commitOf({ tenant: 'tenant-2' }))).toEqual({
      outcome: 'committed',
      positions: [1],
    })
    expect(await store.load('tenant-1', 'case-1')).toBeUndefined()
    expect(await held).toEqual(storeError('busy', 'end long transactions'))
    await transaction.commit()
    expect(await store.apply(commitOf(another))).toEqual({ outcome: 'committed', positions: [2] })
  })
})

describe('a batch', () => {
  const one = (id: string, more: object = {}) =>
    commitOf({ cases: [{ case: id, effects: ['minutes'] }], ...more })

  test.for([
    { what: 'an effect of another commit', wrong: sameEffect },
    { what: 'a day that is none', wrong: () => queued('2026-02-30') },
    { what: 'a name that is too long for an index', wrong: longName },
    {
      what: 'a version that is too large',
      wrong: () => commitOf({ cases: [{ case: 'b', version: 2 ** 40 }] }),
    },
  ])('with a commit that has $what writes the others', async ({ wrong }) => {
    const store = await place.open()
    const results = await store.applyAll([one('a'), wrong(), one('c'), one('c')])
    expect(results).toEqual([
      { outcome: 'committed', positions: [1] },
      { outcome: 'failed', error: storeError('failed') },
      { outcome: 'committed', positions: [2] },
      { outcome: 'conflict', case: 'c', revision: 1 },
    ])
    expect((await store.loadAll('tenant-1', ['a', 'b', 'c'])).map((stored) => stored.case)).toEqual([
      'a',
      'c',
    ])
    expect(await store.check()).toEqual([])
  })

  test('into which somebody else’s commit has come that can be sent to no database is written without it', async () => {
    const store = await place.open()
    const endless = {
      ...one('b'),
      cases: one('b').cases.map((part) => ({ ...part, state: { ...part.state, context: 1n } })),
    }
    const written = await Promise.allSettled(
      [one('a'), endless, one('c')].map(async (commit) => store.apply(commit)),
    )
    expect(written).toEqual([
      { status: 'fulfilled', value: { outcome: 'committed', positions: [1] } },
      { status: 'rejected', reason: expect.any(TypeError) },
      { status: 'fulfilled', value: { outcome: 'committed', positions: [2] } },
    ])
    expect(await store.applyAll([one('d'), endless, one('e')])).toEqual([
      { outcome: 'committed', positions: [3] },
      { outcome: 'failed', error: storeError('failed', 'BigInt') },
      { outcome: 'committed', positions: [4] },
    ])
  })

  test('of more commits than are written together is written whole, in its order', async () => {
    const store = await place.open()
    const ids = Array.from({ length: 200 }, (_, n) => `case-${String(n).padStart(3, '0')}`)
    const results = await store.applyAll(ids.map((id) => commitOf({ cases: [{ case: id }] })))
    expect(results).toEqual(ids.map((_, n) => ({ outcome: 'committed', positions: [n + 1] })))
    expect((await store.caseIds('tenant-1', 0, 1000)).map((row) => row.case)).toEqual(ids)
  })

  function sameEffect() {
    const [first, other] = [one('a'), one('b')]
    const effects = first.cases.flatMap((part) => part.effects)
    return { ...other, cases: other.cases.map((part) => ({ ...part, effects })) }
  }

  function longName() {
    const value = randomBytes(6000).toString('base64')
    return commitOf({ cases: [{ case: 'b', add: { traits: [{ name: 'facet:said', value }] } }] })
  }

  function queued(day: string) {
    return commitOf({ cases: [{ case: 'b', add: { queue: [{ list: 'due:front', day, item: '' }] } }] })
  }
})

const WAITING = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`

/** Locks the cases of a schema, until the function it gives is called. */
async function lockOnCases(pool: pg.Pool, schema = 'civicflow'): Promise<() => Promise<void>> {
  const client = await pool.connect()
  await client.query(`begin; lock table ${schema}.cases in access exclusive mode`)
  return async () => {
    await client.query('commit')
    client.release()
  }
}
