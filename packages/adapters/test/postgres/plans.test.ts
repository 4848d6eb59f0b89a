import type { Awaitable, DeliveryStatus, Store } from '@civicflow/core'
import { commitOf, type CommitSample, receiptOf } from '@civicflow/core/testing'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostOfDatabase } from './host.ts'
import { COPIES, fillWithCopies, LARGE, SMALL } from './many-rows.ts'

// PostgreSQL tells how it did every statement, those inside its functions too, and how many rows it looked at.

const host = await hostOfDatabase()
afterAll(host.remove)
beforeAll(async () => fillWithCopies(await host.open(), host.pool))

/** More than any page, glance or batch here comes to, and far less than there are. */
const MOST = COPIES / 5

const EXPLAINED = {
  session_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
}

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly 'Rows Removed by Join Filter'?: number
  readonly Plans?: readonly Plan[]
}

interface Explained {
  readonly 'Query Text': string
  readonly Plan: Plan
}

/** A pool with some settings, and how what is asked on it was done. */
function explainedWith(settings: Readonly<Record<string, string>>) {
  const options = Object.entries({ ...EXPLAINED, ...settings }).map(([name, value]) => `-c ${name}=${value}`)
  const pool = host.poolWith({ options: options.join(' '), max: 1 })
  const done: Explained[] = []
  pool.on('connect', (client: pg.Client) =>
    client.on('notice', ({ message = '' }) => {
      const start = message.indexOf('{')
      if (message.startsWith('duration') && start !== -1) done.push(JSON.parse(message.slice(start)))
    }),
  )
  return { pool, done }
}

const ofTenants = (tenant: string): Readonly<Record<string, (store: Store) => Awaitable<unknown>>> => {
  const audiences = ['front', 'council', 'ward']
  const asked = { tenant, audiences, limit: 5 }
  const open = [{ name: 'tag', value: 'open' }]
  const statuses: readonly DeliveryStatus[] = ['pending', 'delivered', 'dead', 'dropped', 'withdrawn']
  return {
    load: (store) => store.load(tenant, 'copy-77'),
    'several cases': (store) => store.loadAll(tenant, ['copy-7', 'copy-8', 'case-1']),
    situation: (store) => store.situation(tenant, 'copy-77', { caller: 'front-officer', key: 'copy-77' }),
    entries: (store) => store.entries(tenant, 'copy-77', 0),
    receipt: (store) => store.receipt(tenant, 'front-officer', 'copy-77'),
    changes: (store) => store.changes(tenant, 1, 5),
    'late changes': (store) => store.changes(tenant, COPIES - 2, 5),
    'changes of audiences': (store) => store.changes(tenant, 1, 5, audiences),
    visible: (store) => store.isVisible(tenant, 'copy-77', audiences),
    'cases with a frequent trait': (store) => store.cases({ ...asked, traits: open, after: '1' }),
    'cases with a rare trait': (store) =>
      store.cases({ ...asked, traits: [{ name: 'facet:number', value: '77' }, ...open] }),
    'cases of audiences': (store) => store.cases({ ...asked, traits: [] }),
    'late cases': (store) => store.cases({ ...asked, traits: open, after: String(COPIES - 10) }),
    count: (store) => store.count({ tenant, audiences, traits: open }, 5),
    counts: (store) => store.counts({ tenant, audiences, trait: 'tag' }),
    'counts of a value': (store) => store.counts({ tenant, audiences, trait: 'tag', value: 'open' }),
    queue: (store) =>
      store.queue({
        tenant,
        lists: ['due:front', 'due:council'],
        from: '2026-03-01',
        to: '2026-04-01',
        limit: 5,
      }),
    timers: (store) => store.queue({ tenant, lists: ['timers'], to: '2026-03-02', limit: 5 }),
    'search for what is frequent': (store) => store.search({ ...asked, words: ['sua', 'duong'] }),
    'search for what is rare': (store) => store.search({ ...asked, words: ['duong', 'so19777'] }),
    'search for what is not there': (store) => store.search({ ...asked, words: ['duong', 'khong'] }),
    counters: (store) => store.counters(tenant, 'copy-77'),
    children: (store) => store.children(tenant, 'campaign-1', { limit: 5 }),
    'case ids': (store) => store.caseIds(tenant, 1, 5),
    stored: (store) => store.stored(tenant, 1, 5),
    'stored of processes': (store) => store.stored(tenant, 1, 5, ['sample', 'other']),
    inspect: (store) => store.inspect(tenant, 'copy-77'),
    position: (store) => store.position(tenant),
    checkpoints: (store) => store.lastCheckpoint(tenant),
    claim: (store) => store.claim(tenant, 'one', 60_000, 5),
    'claim of one': (store) => store.claim(tenant, 'one', 60_000, 5, 'copy-77/1/0'),
    settle: (store) =>
      store.settle(tenant, 'one', [{ effect: 'case-1/1/0', as: 'dead', error: 'no address' }]),
    decide: (store) =>
      store.decideDelivery(tenant, 'case-1/1/0', { to: 'pending', by: 'clerk', reason: 'Thử lại' }),
    lease: (store) => store.lease(tenant, 'deadlines', 'one', 60_000),
    release: (store) => store.release(tenant, 'deadlines', 'one'),
    delivery: (store) => store.delivery(tenant, 'copy-77/1/0'),
    ...Object.fromEntries(
      statuses.flatMap((status) => [
        [
          `${status} deliveries`,
          (store: Store) => store.deliveries({ tenant, status, limit: 5, after: '1' }),
        ],
        [`${status} deliveries of audiences`, (store: Store) => store.deliveries({ ...asked, status })],
      ]),
    ),
  }
}

const TAG = { name: 'tag', value: 'late' }
const SEEN = { name: 'audience', value: 'front' }
const rows = (n: number) => ({
  traits: [SEEN, TAG, { name: 'facet:number', value: `new-${n}` }],
  queue: [{ list: 'due:front', day: '2026-05-01', item: 'answer' }],
  texts: [{ revision: 1, words: 'cau moi' }],
})

/** A case that is opened, changed, shown to others and hidden from them. */
const written = (tenant: string, n: number): readonly CommitSample[] => {
  const id = `new-${n}`
  const receipt = receiptOf({ key: id, case: id })
  const counters = [{ case: 'copy-9', add: { a: 1 } }]
  return [
    { tenant, cases: [{ case: id, add: rows(n), effects: ['notice'] }], counters, receipt },
    {
      tenant,
      cases: [
        {
          case: id,
          expectedRevision: 1,
          remove: rows(n),
          add: { traits: [SEEN, { ...TAG, value: 'open' }] },
        },
      ],
    },
    { tenant, cases: [{ case: id, expectedRevision: 2, remove: { traits: [SEEN] } }] },
  ]
}

describe.each([
  { plans: 'made for each question', settings: {} },
  { plans: 'made once for all', settings: { plan_cache_mode: 'force_generic_plan' } },
])('by plans that are $plans', ({ settings }) => {
  const { pool, done } = explainedWith(settings)

  test.each([LARGE, SMALL])(
    'no question of %s reads a table to its end, or collects its rows',
    async (tenant) => {
      const store = await host.open({ pool })
      const costly: string[] = []
      for (const [name, ask] of Object.entries(ofTenants(tenant))) {
        done.length = 0
        await ask(store)
        expect([name, done.length > 0]).toEqual([name, true])
        costly.push(...done.flatMap((each) => costsOf(each).map((cost) => `${name}: ${cost}`)))
      }
      expect(costly).toEqual([])
    },
  )

  test.each([LARGE, SMALL])(
    'no commit of %s does, alone, in a batch or in a host’s transaction',
    async (tenant) => {
      const store = await host.open({ pool })
      const n = Object.keys(settings).length * 1000
      done.length = 0
      for (const sample of written(tenant, n)) await store.apply(commitOf(sample))
      const many = Array.from({ length: 20 }, (_case, place) => written(tenant, n + 1 + place))
      for (const step of [0, 1, 2]) await store.applyAll(many.map((samples) => commitOf(samples[step])))
      const client = await pool.connect()
      await client.query('begin')
      for (const sample of written(tenant, n + 100)) await store.apply(commitOf(sample), client)
      expect(await store.apply(commitOf(written(tenant, n)[0]), client)).toMatchObject({
        outcome: 'repeated',
      })
      await client.query('commit')
      client.release()
      expect(done.length).toBeGreaterThan(50)
      expect([...new Set(done.flatMap(costsOf))]).toEqual([])
    },
  )
})

/** Where a statement reads a whole table that grows, or looks at more rows than it should. */
function costsOf({ Plan: plan, 'Query Text': text }: Explained): readonly string[] {
  return nodesOf(plan)
    .filter((node) => isWhole(node) || rowsOf(node) > MOST)
    .map(
      (node) =>
        `${node['Node Type']} ${node['Relation Name'] ?? node['Index Name'] ?? ''} of ${rowsOf(node)} rows in ${text.trim().replace(/\s+/g, ' ').slice(0, 120)}`,
    )
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

const STAYS_SMALL = new Set([
  'schema',
  'tenants',
  'leases',
  'checkpoints',
  'lists',
  'audience_sets',
  'counts',
])

function isWhole(node: Plan): boolean {
  return (
    node['Node Type'] === 'Seq Scan' &&
    !STAYS_SMALL.has(node['Relation Name'] ?? '') &&
    node['Actual Loops'] > 0
  )
}

/** Every row that a step of a plan looked at. */
function rowsOf(node: Plan): number {
  const each =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0) +
    (node['Rows Removed by Join Filter'] ?? 0)
  return Math.round(each * node['Actual Loops'])
}
