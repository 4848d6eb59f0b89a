import { expectEqual, expectThat } from '../expect.ts'
import { commitOf, receiptOf } from '../sample-commit.ts'
import type { HostClaim } from '../store-harness.ts'
import { expectWithoutGap, follow } from './order.ts'
import { namesOf, pictureOf } from './picture.ts'

/** A host's own transaction, in which commits become true together with the host's rows. */
export const hostTransactionClaims: readonly HostClaim[] = [
  {
    name: 'a commit in a host transaction becomes true when the host commits',
    holds: async ({ store, another }, begin) => {
      const reader = await another()
      const transaction = await begin()
      const { outcome } = await store.apply(commitOf({ receipt: receiptOf() }), transaction.connection)
      expectEqual(outcome, 'committed', 'the commit fits')
      expectEqual(await reader.position('tenant-1'), 0, 'nobody sees it before the host commits')
      await transaction.commit()
      const { entries } = await reader.changes('tenant-1', 0, 10)
      expectEqual(namesOf(entries), ['case-1@1'], 'everybody sees it afterwards')
      expectEqual(await reader.receipt('tenant-1', 'front-officer', 'key-1'), receiptOf(), 'and its receipt')
    },
  },
  {
    name: 'a host transaction that is rolled back leaves nothing and uses up no position',
    holds: async ({ store }, begin) => {
      await store.apply(commitOf({ cases: [{ case: 'before' }] }))
      const picture = async () => pictureOf(store, 'tenant-1', ['before', 'case-1'], ['key-1'])
      const before = await picture()
      const transaction = await begin()
      const counters = [{ case: 'before', add: { replies: 1 } }]
      await store.apply(commitOf({ counters, receipt: receiptOf() }), transaction.connection)
      await transaction.rollback()
      expectEqual(await picture(), before, 'nothing was written')
      const next = await store.apply(commitOf())
      expectEqual(next, { outcome: 'committed', positions: [2] }, 'the position is used by the next entry')
    },
  },
  {
    name: 'commits of one host transaction see each other, and a conflict among them takes back only itself',
    holds: async ({ store }, begin) => {
      const transaction = await begin()
      const apply = async (cases: Parameters<typeof commitOf>[0]) =>
        store.apply(commitOf(cases), transaction.connection)
      await apply({ cases: [{ case: 'a' }] })
      const conflict = await apply({ cases: [{ case: 'b' }, { case: 'a' }] })
      expectEqual(conflict, { outcome: 'conflict', case: 'a', revision: 1 }, 'the second sees the first')
      const third = await apply({ cases: [{ case: 'a', expectedRevision: 1 }] })
      expectEqual(third, { outcome: 'committed', positions: [2] }, 'the third follows the first')
      await transaction.commit()
      const { entries } = await store.changes('tenant-1', 0, 10)
      expectEqual(namesOf(entries), ['a@1', 'a@2'], 'first and third are there')
    },
  },
  {
    name: 'an entry that commits late is not skipped by whoever follows the changes',
    holds: async ({ store, another }, begin) => {
      const follower = follow(await another())
      await store.apply(commitOf({ cases: [{ case: 'before' }] }))
      const transaction = await begin()
      await store.apply(commitOf({ cases: [{ case: 'late' }] }), transaction.connection)
      await follower.readOn()
      const other = Promise.resolve(store.apply(commitOf({ cases: [{ case: 'other' }] })))
      await follower.readOn()
      await transaction.commit()
      expectEqual((await other).outcome, 'committed', 'the other writer gets through')
      const seen = await follower.readOn()
      expectWithoutGap(seen, 3)
      expectEqual(namesOf(seen).toSorted(), ['before@1', 'late@1', 'other@1'], 'every entry exactly once')
    },
  },
  {
    name: 'a host transaction that is rolled back takes no entry of another flow with it',
    holds: async ({ store }, begin) => {
      const follower = follow(store)
      const transaction = await begin()
      await store.apply(commitOf({ cases: [{ case: 'hosts' }] }), transaction.connection)
      const others = ['other-1', 'other-2'].map(async (id) =>
        store.apply(commitOf({ cases: [{ case: id }] })),
      )
      await follower.readOn()
      await transaction.rollback()
      const outcomes = await Promise.all(others)
      expectThat(
        outcomes.every(({ outcome }) => outcome === 'committed'),
        'the other flow gets through',
      )
      const seen = await follower.readOn()
      expectWithoutGap(seen, 2)
      expectEqual(namesOf(seen).toSorted(), ['other-1@1', 'other-2@1'], 'its entries are there')
      expectEqual(await store.load('tenant-1', 'hosts'), undefined, 'and the rolled back one is not')
    },
  },
]
