import type { Position, Store, StoredEntry } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { commitOf } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { namesOf, seenBy, upTo } from './picture.ts'

/** Follows a tenant's changes, in small steps, one at a time. */
export function follow(store: Store, tenant = 'tenant-1') {
  const seen: StoredEntry[] = []
  let last: Position = 0
  let reading = Promise.resolve()
  const read = async () => {
    const changes = await store.changes(tenant, last, 3)
    expectThat(changes.last >= last, 'the place to go on from never goes back')
    seen.push(...changes.entries)
    last = changes.last
    if (changes.entries.length === 3) await read()
  }
  const readOn = async (): Promise<readonly StoredEntry[]> => {
    reading = reading.then(read)
    await reading
    return seen
  }
  return { readOn }
}

/** Every position from 1, each once and in order. */
export function expectWithoutGap(entries: readonly StoredEntry[], count: number): void {
  expectEqual(
    entries.map(({ position }) => position),
    upTo(count),
    'positions are 1, 2, 3 … without a gap',
  )
}

/** One total order for every tenant, that nobody who follows it misses anything of. */
export const orderClaims: readonly Claim[] = [
  {
    name: 'positions are 1, 2, 3 … in every tenant for itself',
    holds: async ({ store }) => {
      expectEqual(await store.position('tenant-1'), 0, 'before the first entry')
      await store.apply(commitOf({ cases: [{ entries: 2 }] }))
      const other = await store.apply(commitOf({ tenant: 'tenant-2' }))
      expectEqual(other, { outcome: 'committed', positions: [1] }, 'another tenant begins at 1')
      const next = await store.apply(commitOf({ cases: [{ case: 'case-2' }] }))
      expectEqual(next, { outcome: 'committed', positions: [3] }, 'the first tenant goes on')
      expectEqual(
        [await store.position('tenant-1'), await store.position('tenant-2')],
        [3, 1],
        'last positions',
      )
    },
  },
  {
    name: 'a conflict uses up no position',
    holds: async ({ store }) => {
      await store.apply(commitOf())
      await store.apply(commitOf({ cases: [{ case: 'case-2' }, {}] }))
      const next = await store.apply(commitOf({ cases: [{ expectedRevision: 1 }] }))
      expectEqual(next, { outcome: 'committed', positions: [2] }, 'the next position follows the last entry')
    },
  },
  {
    name: 'changes are told in order, by pages, with the place to go on from',
    holds: async ({ store }) => {
      await store.apply(commitOf({ cases: [{ entries: 2 }, { case: 'case-2', entries: 2 }] }))
      const first = await store.changes('tenant-1', 0, 3)
      expectEqual(
        [namesOf(first.entries), first.last],
        [['case-1@1', 'case-1@2', 'case-2@1'], 3],
        'a first page',
      )
      const second = await store.changes('tenant-1', first.last, 3)
      expectEqual([namesOf(second.entries), second.last], [['case-2@2'], 4], 'the rest')
      expectEqual(await store.changes('tenant-1', 4, 3), { entries: [], last: 4 }, 'nothing more')
    },
  },
  {
    name: 'changes for audiences are those of the cases they may see',
    holds: async ({ store }) => {
      await store.apply(
        commitOf({ cases: [caseSeenBy('a', 'front'), caseSeenBy('b', 'council'), caseSeenBy('c', 'front')] }),
      )
      await store.apply(commitOf({ cases: [{ case: 'b', expectedRevision: 1 }] }))
      const front = await store.changes('tenant-1', 0, 10, ['front'])
      expectEqual([namesOf(front.entries), front.last], [['a@1', 'c@1'], 4], 'of the front')
      const first = await store.changes('tenant-1', 0, 1, ['front'])
      expectEqual([namesOf(first.entries), first.last], [['a@1'], 1], 'a page of one')
      const both = await store.changes('tenant-1', 2, 10, ['council', 'front'])
      expectEqual(namesOf(both.entries), ['c@1', 'b@2'], 'of both')
      expectEqual(await store.changes('tenant-1', 0, 10, []), { entries: [], last: 4 }, 'of nobody')
    },
  },
  {
    name: 'whoever follows the changes while many write gets every entry exactly once and in order',
    holds: async ({ store, another }) => {
      const handles = [await another(), await another(), await another(), await another()]
      const follower = follow(store)
      await Promise.all(
        handles.map(async (handle, writer) => {
          for (const round of upTo(12)) {
            const writing = handle.apply(
              commitOf({ cases: [{ case: `case-${writer}-${round}`, entries: 2 }] }),
            )
            await Promise.all([writing, follower.readOn()])
          }
        }),
      )
      const seen = await follower.readOn()
      expectWithoutGap(seen, 96)
      expectEqual(new Set(namesOf(seen)).size, 96, 'no entry twice')
    },
  },
  {
    name: 'cases are told in the order they were opened',
    holds: async ({ store }) => {
      for (const id of ['c', 'a', 'b']) await store.apply(commitOf({ cases: [{ case: id, entries: 2 }] }))
      await store.apply(
        commitOf({ cases: [{ case: 'c', expectedRevision: 2 }, { case: 'd' }, { case: '0' }] }),
      )
      const ids = await store.caseIds('tenant-1', 0, 10)
      const opened = [
        ['c', 1],
        ['a', 3],
        ['b', 5],
        ['d', 8],
        ['0', 9],
      ].map(([id, at]) => ({ case: id, opened: at }))
      expectEqual(ids, opened, 'all')
      expectEqual(await store.caseIds('tenant-1', 3, 2), opened.slice(2, 4), 'two after a position')
      expectEqual(await store.caseIds('tenant-1', 2, 1), opened.slice(1, 2), 'one after a position between')
    },
  },
]

function caseSeenBy(id: string, audience: string) {
  return { case: id, add: { traits: [seenBy(audience)] } }
}
