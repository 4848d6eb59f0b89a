import { StoreError } from '../../errors.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { losingAcknowledgements } from '../losing-acknowledgements.ts'
import { commitOf, receiptOf } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { pictureOf } from './picture.ts'

/** Accepted commands are remembered by their key, and told truly when an outcome is unknown. */
export const receiptClaims: readonly Claim[] = [
  {
    name: 'a receipt is remembered for its tenant and caller alone',
    holds: async ({ store }) => {
      await store.apply(commitOf({ receipt: receiptOf() }))
      expectEqual(await store.receipt('tenant-1', 'front-officer', 'key-1'), receiptOf(), 'by its caller')
      expectEqual(await store.receipt('tenant-1', 'council-clerk', 'key-1'), undefined, 'by another caller')
      expectEqual(await store.receipt('tenant-2', 'front-officer', 'key-1'), undefined, 'in another tenant')
      expectEqual(await store.receipt('tenant-1', 'front-officer', 'key-2'), undefined, 'by another key')
    },
  },
  {
    name: 'other callers and other tenants may use the same key',
    holds: async ({ store }) => {
      const clerks = receiptOf({ caller: 'council-clerk', case: 'case-2', digest: 'digest-2' })
      await store.apply(commitOf({ receipt: receiptOf() }))
      const outcomes = [
        await store.apply(commitOf({ cases: [{ case: 'case-2' }], receipt: clerks })),
        await store.apply(commitOf({ tenant: 'tenant-2', receipt: receiptOf() })),
      ]
      expectEqual(
        outcomes.map(({ outcome }) => outcome),
        ['committed', 'committed'],
        'both are accepted',
      )
      expectEqual(
        await store.receipt('tenant-1', 'council-clerk', 'key-1'),
        clerks,
        'each has its own receipt',
      )
    },
  },
  {
    name: 'a key that comes again is told what it did, and nothing is written',
    holds: async ({ store }) => {
      await store.apply(commitOf({ receipt: receiptOf() }))
      const before = await pictureOf(store, 'tenant-1', ['case-1', 'case-2'], ['key-1'])
      const repeated = { outcome: 'repeated', receipt: receiptOf() }
      for (const cases of [[{}], [{ expectedRevision: 1 }], [{ case: 'case-2' }]]) {
        const receipt = receiptOf({ case: 'case-2', digest: 'digest-2', revision: 2 })
        const counters = [{ case: 'case-1', add: { replies: 1 } }]
        expectEqual(
          await store.apply(commitOf({ cases, counters, receipt })),
          repeated,
          'it is told the first one',
        )
      }
      expectEqual(
        await pictureOf(store, 'tenant-1', ['case-1', 'case-2'], ['key-1']),
        before,
        'nothing is written',
      )
    },
  },
  {
    name: 'of commits with the same key at the same time exactly one is written',
    holds: async ({ store, another }) => {
      const handles = [store, await another(), await another()]
      const attempts = handles.map(async (handle, writer) =>
        handle.apply(commitOf({ cases: [{ case: `case-${writer}` }], receipt: receiptOf() })),
      )
      const outcomes = (await Promise.all(attempts)).map(({ outcome }) => outcome).toSorted()
      expectEqual(outcomes, ['committed', 'repeated', 'repeated'], 'the others are told so')
      expectEqual(await store.position('tenant-1'), 1, 'one entry')
    },
  },
  {
    name: 'a commit that conflicts leaves no receipt',
    holds: async ({ store }) => {
      await store.apply(commitOf())
      await store.apply(commitOf({ receipt: receiptOf() }))
      expectEqual(await store.receipt('tenant-1', 'front-officer', 'key-1'), undefined, 'there is no receipt')
      const { outcome } = await store.apply(
        commitOf({ cases: [{ expectedRevision: 1 }], receipt: receiptOf() }),
      )
      expectEqual(outcome, 'committed', 'the key is still free')
    },
  },
  {
    name: 'after a lost acknowledgement the key tells that the commit was written',
    holds: async ({ store, another }) => {
      await expectUnknown(losingAcknowledgements(store))
      expectEqual(
        await (await another()).receipt('tenant-1', 'front-officer', 'key-1'),
        receiptOf(),
        'the receipt',
      )
      expectEqual((await store.load('tenant-1', 'case-1'))?.revision, 1, 'the case is there')
      const again = await store.apply(commitOf({ receipt: receiptOf() }))
      expectEqual(again, { outcome: 'repeated', receipt: receiptOf() }, 'sent again, it is not done twice')
    },
  },
  {
    name: 'after a lost request the key tells that nothing was written',
    holds: async ({ store, another }) => {
      await expectUnknown(losingAcknowledgements(store, () => false))
      expectEqual(
        await (await another()).receipt('tenant-1', 'front-officer', 'key-1'),
        undefined,
        'no receipt',
      )
      expectEqual(await store.load('tenant-1', 'case-1'), undefined, 'no case')
      const again = await store.apply(commitOf({ receipt: receiptOf() }))
      expectEqual(again, { outcome: 'committed', positions: [1] }, 'sent again, it is done')
    },
  },
]

async function expectUnknown(store: Store): Promise<void> {
  const apply = async () => store.apply(commitOf({ receipt: receiptOf() }))
  const thrown = await expectThrown(apply, 'a lost acknowledgement')
  expectThat(thrown instanceof StoreError && thrown.outcome === 'unknown', 'the outcome is unknown')
}
