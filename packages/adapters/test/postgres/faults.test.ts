import type { Awaitable, Checkpoint, Store } from '@civicflow/core'
import { commitOf, receiptOf } from '@civicflow/core/testing'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureOf, storeError } from './errors.ts'
import { workplace } from './harness.ts'
import { hostOfDatabase } from './host.ts'
import { type Fate, lineTo, type Passage } from './line.ts'

// A real line between pg and the server, which breaks at every step of every call.

const place = await workplace()
const line = await lineTo(place.url)
const host = await hostOfDatabase()
afterAll(place.remove)
afterAll(host.remove)
afterAll(line.close)
const pool = host.poolWith({ connectionString: line.url, max: 1, application_name: 'line' })
const patient = await host.open({ pool })
const hasty = await host.open({ pool, answerTimeout: 300 })
const direct = await place.open()

/** The end of what a client sends before it waits: PostgreSQL's message Sync. */
const SYNC = Buffer.from([0x53, 0, 0, 0, 4])
const all = (bytes: Buffer, after: Passage['after'] = 'go on'): Passage => ({ pass: bytes.length, after })

const FAULTS: Readonly<Record<string, () => Fate>> = {
  'the line is cut before the statement has arrived': () =>
    once((_bytes, way) => way === 'to' && { pass: 0, after: 'cut' }),
  'the line is cut in the midst of the statement': () =>
    once(({ length }, way) => way === 'to' && { pass: length >> 1, after: 'cut' }),
  'the line is cut when the statement has arrived': () =>
    once((bytes, way) => way === 'to' && bytes.subarray(-5).equals(SYNC) && all(bytes, 'cut')),
  'the line is cut before the answer has arrived': () =>
    once((_bytes, way) => way === 'from' && { pass: 0, after: 'cut' }),
  'the line is cut in the midst of the answer': () =>
    once(({ length }, way) => way === 'from' && { pass: length >> 1, after: 'cut' }),
  'the answer does not come in time': () => (bytes, way) =>
    way === 'to' ? all(bytes) : { pass: 0, after: 'hold' },
  'the statement does not come in time': () => (bytes, way) =>
    way === 'from' ? all(bytes) : { pass: 0, after: 'hold' },
}

/** What happens the first time that it is told; afterwards all goes well. */
function once(fate: (bytes: Buffer, way: 'to' | 'from') => Passage | false): Fate {
  let isOver = false
  return (bytes, way) => {
    const met = !isOver && fate(bytes, way)
    if (met === false) return all(bytes)
    isOver = true
    return met
  }
}

const receipts = (n: number) => receiptOf({ key: `key-${n}`, case: `new-${n}` })
const sent = (n: number) =>
  commitOf({ cases: [{ case: `new-${n}`, effects: ['notice'] }], receipt: receipts(n) })
const checkpoint: Checkpoint = {
  tenant: 'tenant-1',
  number: 1,
  position: 2,
  takenAt: '2026-01-05T00:00:00.000Z',
  previous: '',
  leaves: [],
  root: 'root-1',
}
const DEAD = 'case-1/1/0'

const WRITES: Readonly<Record<string, (store: Store) => Awaitable<unknown>>> = {
  apply: (store) => store.apply(sent(1)),
  applyAll: async (store) => {
    for (const result of await store.applyAll([sent(1), sent(2), sent(3)]))
      if (result.outcome === 'failed') throw result.error
  },
  lease: (store) => store.lease('tenant-1', 'deadlines', 'one', 60_000),
  release: (store) => store.release('tenant-1', 'names', 'one'),
  claim: (store) => store.claim('tenant-1', 'two', 60_000, 10),
  settle: (store) => store.settle('tenant-1', 'one', [{ effect: 'case-2/1/0', as: 'delivered' }]),
  decideDelivery: (store) =>
    store.decideDelivery('tenant-1', DEAD, { to: 'dropped', by: 'clerk', reason: 'x' }),
  keepCheckpoint: (store) => store.keepCheckpoint(checkpoint),
}

const READS: Readonly<Record<string, (store: Store) => Awaitable<unknown>>> = {
  load: (store) => store.load('tenant-1', 'case-1'),
  situation: (store) => store.situation('tenant-1', 'case-1', { caller: 'front-officer', key: 'key-1' }),
  cases: (store) => store.cases({ tenant: 'tenant-1', audiences: ['front'], traits: [], limit: 5 }),
  search: (store) => store.search({ tenant: 'tenant-1', audiences: ['front'], words: ['duong'], limit: 5 }),
  now: async (store) => (await store.now()).length,
}

const ROWS = `select
  (select json_agg(x order by x.tenant, x.position) from civicflow.entries x) as entries,
  (select json_agg(x order by x.tenant, x.key) from civicflow.receipts x) as receipts,
  (select json_agg(row(x.name, x.holder) order by x.name) from civicflow.leases x) as leases,
  (select json_agg(x order by x.number) from civicflow.checkpoints x) as checkpoints,
  (select json_agg(row(x.effect, x.status, x.attempts, x.holder, x.error, x.decided_by) order by x.effect)
    from civicflow.deliveries x) as deliveries,
  (select json_agg(x.position) from civicflow.tenants x) as positions`

/** All that calls write, without the time of day. */
async function written(): Promise<unknown> {
  return (await place.pool.query(ROWS)).rows[0]
}

/** A tenant with a delivery that is dead, one that is claimed and one that is pending, and a lease. */
async function beginning(): Promise<void> {
  await place.reset()
  await direct.apply(commitOf({ cases: [{ effects: ['invitation'] }] }))
  await direct.claim('tenant-1', 'one', 60_000, 1)
  await direct.settle('tenant-1', 'one', [{ effect: DEAD, as: 'dead', error: 'no address' }])
  await direct.apply(commitOf({ cases: [{ case: 'case-2', effects: ['minutes'] }] }))
  await direct.claim('tenant-1', 'one', 60_000, 1)
  await direct.apply(commitOf({ cases: [{ case: 'case-3', effects: ['minutes'] }] }))
  await direct.lease('tenant-1', 'names', 'one', 60_000)
}

const AT_WORK = `select from pg_stat_activity where application_name = 'line'`

/** Waits until nothing is done any more for whoever was cut off. */
async function quiet(): Promise<void> {
  line.meets()
  line.letGo()
  await expect.poll(async () => (await place.pool.query(AT_WORK)).rowCount, { timeout: 20_000 }).toBe(0)
}

describe.each(Object.entries(FAULTS))('%s', (_fault, fate) => {
  beforeEach(beginning)
  afterEach(() => line.meets())

  test.each(Object.entries(WRITES))(
    'of %s: what is told is true, and sent again it is done once',
    async (_call, call) => {
      const before = await written()
      await patient.position('tenant-1')
      line.meets(fate())
      const { outcome, code } = await failureOf(() => call(hasty))
      await quiet()
      const left = await written()
      expect(['unreachable', 'timed-out']).toContain(code)
      expect(outcome === 'not-committed' ? left : before).toEqual(before)
      await sentAgain(call, direct)
      const after = await written()
      expect(after).not.toEqual(before)
      expect([before, after]).toContainEqual(left)
      await sentAgain(call, patient)
      expect(await written()).toEqual(after)
    },
  )

  test.each(Object.entries(READS))(
    'of %s: nothing is said to be written, and asked again it is answered',
    async (_call, ask) => {
      const answer = await ask(direct)
      await patient.position('tenant-1')
      line.meets(fate())
      expect(await failureOf(() => ask(hasty))).toEqual(
        storeError(expect.stringMatching(/unreachable|timed-out/) as never, 'again'),
      )
      await quiet()
      expect(await ask(patient)).toEqual(answer)
    },
  )
})

/** Once more; a checkpoint that is there already is not the next one. */
async function sentAgain(call: (store: Store) => Awaitable<unknown>, store: Store): Promise<void> {
  const once = async () => call(store)
  const failure: unknown = await once().then(
    () => undefined,
    (error: unknown) => error,
  )
  expect([undefined, storeError('failed', 'Checkpoint 1 is not the next one')]).toContainEqual(failure)
}

describe('a line that is down', () => {
  beforeEach(beginning)
  afterEach(() => line.down(false))

  test('is told before anything is sent, and gone over again when it is up', async () => {
    line.down(true)
    await expect.poll(() => pool.totalCount).toBe(0)
    for (const call of [...Object.values(WRITES), ...Object.values(READS)])
      expect(await failureOf(() => call(patient))).toEqual(storeError('unreachable', 'when it is there'))
    line.down(false)
    expect(await patient.apply(sent(1))).toMatchObject({ outcome: 'committed' })
  })

  test('ends no worker that listens, keeps no connection, and wakes it when it is up', async () => {
    const lines = host.poolWith({ connectionString: line.url, max: 2 })
    const store = await host.open({ pool: lines })
    let woken = 0
    line.meets(once((bytes, way) => way === 'to' && bytes.includes('listen') && { pass: 0, after: 'cut' }))
    const end = await store.watch?.(['tenant-1'], () => (woken += 1))
    let n = 0
    const tell = async () => {
      await direct.apply(sent((n += 1)))
      return woken
    }
    await expect.poll(tell, { timeout: 20_000, interval: 200 }).toBeGreaterThan(0)
    line.down(true)
    line.down(false)
    woken = 0
    await expect.poll(tell, { timeout: 20_000, interval: 200 }).toBeGreaterThan(0)
    await end?.()
    await expect.poll(() => lines.totalCount - lines.idleCount).toBe(0)
  })
})
