import type { Commit, Store } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { commitOf, receiptOf } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { namesOf, pictureOf, seenBy, upTo } from './picture.ts'

const OPEN = { traits: [seenBy('front'), { name: 'tag', value: 'open' }] }

/** Many commits in one call: each as if it had come alone, after those before it. */
export const batchClaims: readonly Claim[] = [
  {
    name: 'each commit of a batch has its own outcome, and a conflict leaves the others',
    holds: async ({ store }) => {
      await store.apply(commitOf({ receipt: receiptOf() }))
      const results = await store.applyAll([
        commitOf({ cases: [{ case: 'a', entries: 2 }] }),
        commitOf({ cases: [{ case: 'b' }, {}] }),
        commitOf({ cases: [{ case: 'c' }], receipt: receiptOf() }),
        commitOf({ cases: [{ expectedRevision: 1 }, { case: 'd' }] }),
      ])
      expectEqual(
        results,
        [
          { outcome: 'committed', positions: [2, 3] },
          { outcome: 'conflict', case: 'case-1', revision: 1 },
          { outcome: 'repeated', receipt: receiptOf() },
          { outcome: 'committed', positions: [4, 5] },
        ],
        'the results, in the order of the commits',
      )
      const { entries } = await store.changes('tenant-1', 0, 10)
      expectEqual(namesOf(entries), ['case-1@1', 'a@1', 'a@2', 'case-1@2', 'd@1'], 'what is written')
    },
  },
  {
    name: 'a batch leaves what its commits leave that come one after the other',
    holds: async ({ store }) => {
      const results = await store.applyAll(followingEachOther('tenant-1'))
      const alone = []
      for (const commit of followingEachOther('tenant-2')) alone.push(await store.apply(commit))
      expectEqual(results, alone, 'the results')
      const picture = async (tenant: string) => pictureOf(store, tenant, ['a', 'b', 'c'], ['key-1', 'key-2'])
      expectEqual(await picture('tenant-1'), await picture('tenant-2'), 'everything that is told')
    },
  },
  {
    name: 'of commits on one case in a batch the second begins where the first has ended',
    holds: async ({ store }) => {
      const results = await store.applyAll([
        commitOf({ cases: [{ add: OPEN }] }),
        commitOf({ cases: [{ expectedRevision: 1, entries: 2, remove: OPEN }] }),
        commitOf({ cases: [{ expectedRevision: 1 }] }),
        commitOf({ cases: [{ expectedRevision: 3 }] }),
      ])
      expectEqual(
        results,
        [
          { outcome: 'committed', positions: [1] },
          { outcome: 'committed', positions: [2, 3] },
          { outcome: 'conflict', case: 'case-1', revision: 3 },
          { outcome: 'committed', positions: [4] },
        ],
        'the results',
      )
      const { stored, index } = await store.inspect('tenant-1', 'case-1')
      expectEqual([stored?.revision, index.traits], [4, []], 'the case as all of them left it')
    },
  },
  {
    name: 'of commits under one key in a batch the first is written, and the others are told so',
    holds: async ({ store }) => {
      const first = receiptOf({ case: 'a' })
      const results = await store.applyAll([
        commitOf({ cases: [{ case: 'a' }], receipt: first }),
        commitOf({ cases: [{ case: 'b' }], receipt: receiptOf({ case: 'b' }) }),
        commitOf({ cases: [{ case: 'c' }], receipt: receiptOf({ case: 'c', caller: 'council-clerk' }) }),
        commitOf({ cases: [{ case: 'a' }], receipt: first }),
      ])
      expectEqual(
        results.map(({ outcome }) => outcome),
        ['committed', 'repeated', 'committed', 'repeated'],
        'the results',
      )
      expectEqual(
        await store.receipt('tenant-1', 'front-officer', 'key-1'),
        first,
        'the receipt of the first',
      )
      expectEqual(await store.position('tenant-1'), 2, 'two entries')
    },
  },
  {
    name: 'commits of several tenants may be in one batch, and each tenant has its own positions',
    holds: async ({ store }) => {
      await store.apply(commitOf({ tenant: 'tenant-2' }))
      const results = await store.applyAll([
        commitOf(),
        commitOf({ tenant: 'tenant-2', cases: [{ case: 'b', entries: 2 }] }),
        commitOf({ cases: [{ case: 'c' }] }),
        commitOf({ tenant: 'tenant-3' }),
      ])
      const positions = [[1], [2, 3], [2], [1]]
      expectEqual(
        results,
        positions.map((given) => ({ outcome: 'committed', positions: given })),
        'the results',
      )
      const told = upTo(3).map(async (tenant) => store.caseIds(`tenant-${tenant}`, 0, 10))
      const ids = (await Promise.all(told)).map((rows) => rows.map((row) => row.case))
      expectEqual(ids, [['case-1', 'c'], ['case-1', 'b'], ['case-1']], 'the cases of each')
    },
  },
  {
    name: 'an empty batch has no results, and changes nothing',
    holds: async ({ store }) => {
      expectEqual(await store.applyAll([]), [], 'before the first commit')
      await store.apply(commitOf())
      const before = await pictureOf(store, 'tenant-1', ['case-1'])
      expectEqual(await store.applyAll([]), [], 'after it')
      expectEqual(await pictureOf(store, 'tenant-1', ['case-1']), before, 'nothing is changed')
    },
  },
  {
    name: 'batches of several writers at the same time lose no update, and leave no gap',
    holds: async ({ store, another }) => {
      await store.apply(commitOf())
      const handles = [store, await another(), await another()]
      const added = await Promise.all(handles.map(async (handle, writer) => writeBatches(handle, writer)))
      const shared = added.reduce((sum, count) => sum + count, 0)
      expectEqual((await store.load('tenant-1', 'case-1'))?.revision, 1 + shared, 'what was committed')
      expectEqual(await store.counters('tenant-1', 'case-1'), { added: shared }, 'the counter agrees')
      const { entries } = await store.changes('tenant-1', 0, 1000)
      expectEqual(
        entries.map(({ position }) => position),
        upTo(1 + shared + 3 * ROUNDS * 2),
        'positions without a gap',
      )
    },
  },
]

const ROUNDS = 5

function followingEachOther(tenant: string): readonly Commit[] {
  const queue = [{ list: 'due:front', day: '2026-03-01', item: 'notice' }]
  const texts = [{ revision: 1, words: 'sua duong' }]
  return [
    commitOf({ tenant, cases: [{ case: 'a', add: { ...OPEN, queue, texts }, effects: ['invitation'] }] }),
    commitOf({
      tenant,
      cases: [{ case: 'a', expectedRevision: 1, remove: { queue }, add: { traits: [seenBy('council')] } }],
      counters: [{ case: 'a', add: { replies: 1 } }],
      receipt: receiptOf(),
    }),
    commitOf({ tenant, cases: [{ case: 'b', parent: 'a', add: OPEN }, { case: 'a' }] }),
    commitOf({ tenant, cases: [{ case: 'c' }], receipt: receiptOf() }),
    commitOf({ tenant, cases: [{ case: 'b', entries: 2, add: OPEN }], receipt: receiptOf({ key: 'key-2' }) }),
    commitOf({ tenant, cases: [], counters: [{ case: 'a', add: { replies: 1 } }] }),
  ]
}

/** Writes batches of new cases around an entry on the case that all write; gives how many of those were committed. */
async function writeBatches(store: Store, writer: number): Promise<number> {
  let added = 0
  for (const round of upTo(ROUNDS)) {
    const expectedRevision = (await store.load('tenant-1', 'case-1'))?.revision ?? 0
    const counters = [{ case: 'case-1', add: { added: 1 } }]
    const results = await store.applyAll([
      commitOf({ cases: [{ case: `${writer}-${round}-before` }] }),
      commitOf({ cases: [{ expectedRevision }], counters }),
      commitOf({ cases: [{ case: `${writer}-${round}-after` }] }),
    ])
    if (results[1]?.outcome === 'committed') added += 1
  }
  return added
}
