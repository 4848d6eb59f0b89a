import type { SQLInputValue } from 'node:sqlite'
import { commitOf } from '@civicflow/core/testing'
import type { Awaitable, Store } from '@civicflow/core'
import { afterAll, expect, test } from 'vitest'
import { GLANCE } from '../../src/sqlite/rarity.ts'
import { questionsOn } from '../../src/sqlite/questions.ts'
import { statementsOn } from '../../src/sqlite/statements.ts'
import type { Statements } from '../../src/sqlite/statements.ts'
import { workplace } from './harness.ts'

const place = workplace()
afterAll(place.remove)

const AUDIENCES = ['front', 'council', 'ward']
const tenant = 'tenant-1'

const QUESTIONS: Readonly<
  Record<string, (store: Pick<Store, keyof ReturnType<typeof questionsOn>>) => Awaitable<unknown>>
> = {
  cases: (store) =>
    store.cases({
      tenant,
      audiences: AUDIENCES,
      traits: [{ name: 'tag', value: 'open' }],
      limit: 5,
      after: '1',
    }),
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
}

test.for([1, GLANCE])(
  'no question reads a whole table, or collects rows to sort them (glance of %i)',
  async (glance) => {
    place.reset()
    const rows = {
      traits: [...AUDIENCES.map((value) => ({ name: 'audience', value })), { name: 'tag', value: 'open' }],
      queue: ['due:front', 'due:council'].map((list) => ({ list, day: '2026-03-01', item: 'answer' })),
      texts: [{ revision: 1, words: 'sua duong' }],
    }
    await place.open().apply(commitOf({ cases: [{ add: rows }, { case: 'case-2', add: rows }] }))
    const database = place.connect()
    const { sql, plans } = explained(statementsOn(database))
    for (const ask of Object.values(QUESTIONS)) await ask(questionsOn(database, sql, glance))
    expect(plans.length).toBeGreaterThan(20)
    const given = /json_each|VIRTUAL TABLE INDEX/
    const costly = plans.filter((step) => /^SCAN|TEMP B-TREE|MATERIALIZE/.test(step) && !given.test(step))
    expect(costly).toEqual([])
  },
)

/** Statements that note the plan of every question. */
function explained(sql: Statements): { readonly sql: Statements; readonly plans: readonly string[] } {
  const plans: string[] = []
  const noting =
    (ask: Statements['one' | 'all']) =>
    (text: string, ...values: readonly SQLInputValue[]) => {
      const steps = sql.all<{ detail: string }>(`explain query plan ${text}`, ...values)
      plans.push(...steps.map(({ detail }) => detail))
      return ask(text, ...values)
    }
  // Both give what they are made from gives.
  const one = noting(sql.one) as Statements['one']
  const all = noting(sql.all) as Statements['all']
  return { plans, sql: { ...sql, one, all } }
}
