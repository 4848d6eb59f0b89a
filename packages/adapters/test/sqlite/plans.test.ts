import type { SQLInputValue } from 'node:sqlite'
import { type CaseSample, commitOf } from '@civicflow/core/testing'
import type { Awaitable, DeliveryStatus, Store } from '@civicflow/core'
import { afterAll, expect, test } from 'vitest'
import {
  claimDeliveries,
  decideDelivery,
  hasPending,
  keepDelivery,
  settleDeliveries,
} from '../../src/sqlite/deliveries.ts'
import { releaseLease, takeLease } from '../../src/sqlite/leases.ts'
import { GLANCE } from '../../src/sqlite/rarity.ts'
import { questionsOn } from '../../src/sqlite/questions.ts'
import { statementsOn } from '../../src/sqlite/statements.ts'
import type { Statements } from '../../src/sqlite/statements.ts'
import { findTenant } from '../../src/sqlite/tenant.ts'
import type { TenantRow } from '../../src/sqlite/tenant.ts'
import { writeCommit } from '../../src/sqlite/write-commit.ts'
import { workplace } from './harness.ts'

const place = workplace()
afterAll(place.remove)

const AUDIENCES = ['front', 'council', 'ward']
const tenant = 'tenant-1'

const NOW = '2026-03-01T00:00:00.000Z'
const EFFECT = 'case-1/1/0'
const CORRECTION = { id: 'case-1/2/0', effect: 'notify', message: 'minutes', to: ['front'] }
const STATUSES: readonly DeliveryStatus[] = ['pending', 'delivered', 'dead', 'dropped', 'withdrawn']

type Asked = Pick<Store, keyof ReturnType<typeof questionsOn>>

const QUESTIONS: Readonly<Record<string, (store: Asked) => Awaitable<unknown>>> = {
  cases: (store) =>
    store.cases({
      tenant,
      audiences: AUDIENCES,
      traits: [{ name: 'tag', value: 'open' }],
      limit: 5,
      after: '1',
    }),
  count: (store) =>
    store.count({ tenant, audiences: AUDIENCES, traits: [{ name: 'tag', value: 'open' }] }, 5),
  'count of audiences': (store) => store.count({ tenant, audiences: AUDIENCES, traits: [] }, 5),
  counts: (store) => store.counts({ tenant, audiences: AUDIENCES, trait: 'tag' }),
  'counts of a value': (store) => store.counts({ tenant, audiences: AUDIENCES, trait: 'tag', value: 'open' }),
  situation: (store) => store.situation(tenant, 'case-1', { caller: 'front-officer', key: 'key-1' }),
  'several cases': (store) => store.loadAll(tenant, ['case-1', 'case-2']),
  stored: (store) => store.stored(tenant, 1, 5),
  'stored of processes': (store) => store.stored(tenant, 1, 5, ['sample', 'other']),
  'cases of audiences': (store) => store.cases({ tenant, audiences: AUDIENCES, traits: [], limit: 5 }),
  queue: (store) =>
    store.queue({
      tenant,
      lists: ['due:front', 'due:council'],
      from: '2026-03-01',
      to: '2026-04-01',
      limit: 5,
    }),
  search: (store) => store.search({ tenant, audiences: AUDIENCES, words: ['sua', 'duong'], limit: 5 }),
  children: (store) => store.children(tenant, 'campaign-1', { limit: 5 }),
  'case ids': (store) => store.caseIds(tenant, 1, 5),
  changes: (store) => store.changes(tenant, 1, 5),
  'changes of audiences': (store) => store.changes(tenant, 1, 5, AUDIENCES),
  entries: (store) => store.entries(tenant, 'case-1', 0),
  timers: (store) => store.queue({ tenant, lists: ['timers'], to: '2026-04-01', limit: 5 }),
  delivery: (store) => store.delivery(tenant, EFFECT),
  ...Object.fromEntries(
    STATUSES.map((status) => [
      `${status} deliveries`,
      (store: Asked) => store.deliveries({ tenant, audiences: AUDIENCES, status, limit: 5, after: '1' }),
    ]),
  ),
}

const TAG = { name: 'tag', value: 'late' }
const WRITTEN: readonly (readonly CaseSample[])[] = [
  [{ case: 'case-3', add: { traits: [{ name: 'audience', value: 'front' }, TAG] } }],
  [
    {
      case: 'case-3',
      expectedRevision: 1,
      remove: { traits: [TAG] },
      add: { traits: [{ ...TAG, value: 'open' }] },
    },
  ],
  [{ case: 'case-3', expectedRevision: 2, remove: { traits: [{ name: 'audience', value: 'front' }] } }],
]

/** What a worker does again and again, and what somebody decides of what it could not deliver. */
function work(sql: Statements, row: TenantRow): void {
  const [now, until] = [NOW, '2026-03-01T00:01:00.000Z']
  takeLease(sql, row, 'deadlines', 'one', now, until)
  releaseLease(sql, row, 'deadlines', 'one')
  hasPending(sql, tenant, now)
  expect(claimDeliveries(sql, row, 'one', now, until, 5, undefined)).toHaveLength(2)
  expect(claimDeliveries(sql, row, 'two', now, until, 5, EFFECT)).toEqual([])
  settleDeliveries(sql, row, 'one', [{ effect: EFFECT, as: 'dead', error: 'no address' }], () => until)
  decideDelivery(sql, row, EFFECT, { to: 'pending', by: 'clerk', reason: 'Thử lại' }, now)
  keepDelivery(sql, row, 1, { ...CORRECTION, corrects: EFFECT }, now)
}

test.for([1, GLANCE])(
  'no question reads a whole table, or collects rows to sort them (glance of %i)',
  async (glance) => {
    place.reset()
    const rows = {
      traits: [
        ...AUDIENCES.map((value) => ({ name: 'audience', value })),
        { name: 'tag', value: 'open' },
        { name: 'process', value: 'sample' },
        { name: 'process', value: 'other' },
      ],
      queue: ['due:front', 'due:council'].map((list) => ({ list, day: '2026-03-01', item: 'answer' })),
      texts: [{ revision: 1, words: 'sua duong' }],
    }
    const effects = ['invitation', 'minutes']
    await place
      .open(() => NOW)
      .apply(
        commitOf({
          cases: [
            { add: rows, effects },
            { case: 'case-2', add: rows },
          ],
        }),
      )
    const database = place.connect()
    const { sql, plans } = explained(statementsOn(database))
    for (const ask of Object.values(QUESTIONS)) await ask(questionsOn(database, sql, glance))
    const row = findTenant(sql, tenant)
    if (row !== undefined) work(sql, row)
    for (const cases of WRITTEN)
      expect(writeCommit(sql, commitOf({ cases }), NOW)).toMatchObject({ outcome: 'committed' })
    expect(plans.length).toBeGreaterThan(50)
    // What is grouped are counts, of which there are as many as values and not as cases.
    const given = /json_each|VIRTUAL TABLE INDEX|FOR GROUP BY/
    const costly = plans.filter((step) => COSTLY.test(step) && !given.test(step))
    expect(costly).toEqual([])
  },
)

// Of a delivery, its tenant alone is no way to find it: nearly all of them are the tenant's.
const COSTLY = /^SCAN|TEMP B-TREE|MATERIALIZE|^SEARCH (d|civicflow_deliveries) .*\(tenant=\?\)$/

/** Statements that note the plan of everything they ask and write. */
function explained(sql: Statements): { readonly sql: Statements; readonly plans: readonly string[] } {
  const plans: string[] = []
  const noting =
    (ask: Statements[keyof Statements]) =>
    (text: string, ...values: readonly SQLInputValue[]) => {
      const steps = sql.all<{ detail: string }>(`explain query plan ${text}`, ...values)
      plans.push(...steps.map(({ detail }) => detail))
      return ask(text, ...values)
    }
  // Each gives what it is made from gives.
  const one = noting(sql.one) as Statements['one']
  const all = noting(sql.all) as Statements['all']
  const run = noting(sql.run) as Statements['run']
  const changed = noting(sql.changed) as Statements['changed']
  return { plans, sql: { one, all, run, changed } }
}
