import type { QueueQuery, QueueRow, Store } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { caseCommitOf, commitOf } from '../sample-commit.ts'
import type { CaseSample } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { allPages, upTo } from './picture.ts'

const WITHOUT_DAY = '9999-12-31'

/** What is due, and what a body holds, in the order of days. */
export const queueQuestionClaims: readonly Claim[] = [
  {
    name: 'a queue is told in the order day, case opened, item',
    holds: async ({ store }) => {
      await keep(store, [
        queued('z', row('2026-03-02'), row('2026-03-01', 'notice'), row('2026-03-01', 'minutes')),
        queued('a', row(WITHOUT_DAY, ''), row('2026-03-01', 'answer')),
      ])
      const expected = [
        '2026-03-01 z minutes',
        '2026-03-01 z notice',
        '2026-03-01 a answer',
        '2026-03-02 z notice',
        '9999-12-31 a ',
      ]
      for (const limit of upTo(6)) expectEqual(await told(store, {}, limit), expected, `pages of ${limit}`)
    },
  },
  {
    name: 'several lists are merged, each row once',
    holds: async ({ store }) => {
      const [front, council] = ['due:front', 'due:council']
      await keep(store, [
        queued('a', row('2026-03-02', 'notice', front), row('2026-03-02', 'notice', council)),
        queued('b', row('2026-03-01', 'notice', council), row('2026-03-03', 'notice', front)),
      ])
      const both = ['2026-03-01 b notice', '2026-03-02 a notice', '2026-03-03 b notice']
      for (const limit of upTo(4)) {
        expectEqual(await told(store, { lists: [front, council] }, limit), both, `merged, pages of ${limit}`)
      }
      expectEqual(await told(store, { lists: [front, front] }), both.slice(1), 'the same list twice')
      expectEqual(await told(store, { lists: [council] }), both.slice(0, 2), 'one list')
      expectEqual(await told(store, { lists: ['due:fron', 'work:front'] }), [], 'other lists')
      expectEqual(await told(store, { lists: [] }), [], 'no list')
    },
  },
  {
    name: 'the first and the last day asked for are included',
    holds: async ({ store }) => {
      const days = ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-03', WITHOUT_DAY]
      await keep(
        store,
        days.map((day, index) => queued(`case-${index}`, row(day))),
      )
      const daysTold = async (bounds: Partial<QueueQuery>) =>
        (await told(store, bounds, 2)).map((text) => text.slice(0, 10))
      expectEqual(await daysTold({ from: '2026-03-01', to: '2026-03-02' }), days.slice(1, 3), 'both')
      expectEqual(await daysTold({ from: '2026-03-02' }), days.slice(2), 'from')
      expectEqual(await daysTold({ to: '2026-03-01' }), days.slice(0, 2), 'to')
      expectEqual(await daysTold({ from: '2026-03-02', to: '2026-03-01' }), [], 'nothing between')
    },
  },
  {
    name: 'a queue row that was removed is gone, and a day that moved is told at its new place',
    holds: async ({ store }) => {
      await keep(store, [
        queued('a', row('2026-03-01'), row('2026-03-01', 'minutes')),
        queued('b', row('2026-03-02')),
      ])
      const remove = {
        queue: [row('2026-03-01'), row('2026-03-01', 'minutes'), row('2026-03-02', 'unheard')],
      }
      await keep(store, [{ case: 'a', expectedRevision: 1, remove, add: { queue: [row('2026-03-05')] } }])
      expectEqual(await told(store), ['2026-03-02 b notice', '2026-03-05 a notice'], 'rows')
      const { index } = await store.inspect('tenant-1', 'a')
      expectEqual(index.queue, [row('2026-03-05')], 'what is kept')
    },
  },
  {
    name: 'a queue row tells of its case what was committed last',
    holds: async ({ store }) => {
      await keep(store, [queued('a', row('2026-03-01'))])
      const later = { case: 'a', expectedRevision: 1, note: 'later' }
      await keep(store, [later])
      const { rows } = await store.queue({ tenant: 'tenant-1', lists: ['due:front'], limit: 5 })
      const { summary } = caseCommitOf(later)
      const expected = {
        case: 'a',
        opened: 1,
        revision: 2,
        version: 1,
        summary,
        day: '2026-03-01',
        item: 'notice',
      }
      expectEqual(rows, [expected], 'the row')
    },
  },
]

function row(day: string, item = 'notice', list = 'due:front'): QueueRow {
  return { list, day, item }
}

function queued(id: string, ...queue: QueueRow[]): CaseSample {
  return { case: id, add: { queue } }
}

async function keep(store: Store, cases: readonly CaseSample[]): Promise<void> {
  await store.apply(commitOf({ cases }))
}

async function told(store: Store, query: Partial<QueueQuery> = {}, limit = 100): Promise<readonly string[]> {
  const asked = { tenant: 'tenant-1', lists: ['due:front'], ...query }
  const rows = await allPages(limit, async (paging) => store.queue({ ...asked, ...paging }))
  return rows.map((hit) => `${hit.day} ${hit.case} ${hit.item}`)
}
