import type { StoredCase } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { commitOf, receiptOf } from '../sample-commit.ts'
import type { CaseSample } from '../sample-commit.ts'
import type { Claim, Trial } from '../store-harness.ts'
import { seenBy, upTo } from './picture.ts'

/** Cases as they are kept: one, several, those of some processes, and what a command is decided by. */
export const loadingClaims: readonly Claim[] = [
  {
    name: 'several cases are loaded in the order they were opened, those that are there',
    holds: async ({ store }) => {
      for (const id of ['c', 'a', 'b']) await store.apply(commitOf({ cases: [{ case: id }] }))
      await store.apply(commitOf({ cases: [{ case: 'c', expectedRevision: 1 }] }))
      await store.apply(commitOf({ tenant: 'tenant-2', cases: [{ case: 'theirs' }] }))
      const all = await store.loadAll('tenant-1', ['b', 'unknown', 'theirs', 'a', 'c', 'b'])
      const alone = ['c', 'a', 'b'].map(async (id) => store.load('tenant-1', id))
      expectEqual(all, await Promise.all(alone), 'each as it is loaded alone')
      expectEqual(idsOf(await store.loadAll('tenant-1', ['b'])), ['b'], 'one')
      expectEqual(await store.loadAll('tenant-1', []), [], 'none')
      expectEqual(await store.loadAll('tenant-3', ['a']), [], 'of a tenant without cases')
    },
  },
  {
    name: 'a situation holds the case, its counters and the receipt that are asked for alone',
    holds: async (trial) => isAsAskedAlone(trial),
  },
  {
    name: 'a situation is of one moment while others write',
    holds: async ({ store, another }) => {
      await store.apply(commitOf())
      const writer = await another()
      const write = async () => {
        for (const revision of upTo(30)) {
          const counters = [{ case: 'case-1', add: { added: 1 } }]
          const receipt = receiptOf({ key: `key-${revision}` })
          await writer.apply(commitOf({ cases: [{ expectedRevision: revision }], counters, receipt }))
        }
      }
      const read = async () => {
        for (const turn of upTo(40)) {
          const { stored, counters } = await store.situation('tenant-1', 'case-1')
          expectEqual(counters['added'] ?? 0, (stored?.revision ?? 0) - 1, `counter and case, turn ${turn}`)
        }
      }
      await Promise.all([write(), read(), read()])
    },
  },
  {
    name: 'the cases of some processes are told page by page, past those of all others',
    holds: async ({ store }) => {
      const samples = ['x', 'y', 'x', 'z', 'y', 'x', 'y'].map((process, index) => ofProcess(index, process))
      await store.apply(commitOf({ cases: samples }))
      await store.apply(commitOf({ tenant: 'tenant-2', cases: [ofProcess(1, 'x')] }))
      const told = async (...asked: readonly [after: number, limit: number, processes?: readonly string[]]) =>
        (await store.stored('tenant-1', ...asked)).map(({ opened }) => opened)
      expectEqual(await told(0, 10, ['x']), [1, 3, 6], 'of one')
      expectEqual(await told(0, 10, ['z', 'x', 'z']), [1, 3, 4, 6], 'of two, each once')
      expectEqual(await told(1, 2, ['y', 'x']), [2, 3], 'so many after a position')
      expectEqual(await told(5, 1, ['y']), [7], 'past another')
      expectEqual([await told(0, 10, []), await told(0, 10, ['unheard'])], [[], []], 'of none')
      expectEqual(await told(0, 10), upTo(7), 'of all where none is asked for')
      const whole = await store.loadAll('tenant-1', ['case-1', 'case-3', 'case-6'])
      expectEqual(await store.stored('tenant-1', 0, 10, ['x']), whole, 'each as it is loaded')
    },
  },
]

async function isAsAskedAlone({ store }: Trial): Promise<void> {
  const counters = [{ case: 'case-1', add: { replies: 2, views: 0 } }]
  await store.apply(
    commitOf({ cases: [{ add: { traits: [seenBy('front')] } }], counters, receipt: receiptOf() }),
  )
  await store.apply(commitOf({ cases: [], counters: [{ case: 'later', add: { replies: 1 } }] }))
  await store.apply(commitOf({ tenant: 'tenant-2', cases: [{ note: 'theirs', entries: 2 }] }))
  const tenants = ['tenant-1', 'tenant-2', 'tenant-3']
  const keys = ['key-1', 'key-2']
  for (const tenant of tenants)
    for (const id of ['case-1', 'later', 'unknown'])
      for (const key of keys)
        for (const caller of ['front-officer', 'council-clerk']) {
          const alone = {
            stored: await store.load(tenant, id),
            counters: await store.counters(tenant, id),
            receipt: await store.receipt(tenant, caller, key),
          }
          const { stored, ...rest } = await store.situation(tenant, id, { caller, key })
          expectEqual({ stored, ...rest }, alone, `${id} of ${tenant}, ${key} of ${caller}`)
        }
  const { receipt, ...kept } = await store.situation('tenant-1', 'case-1')
  expectThat(receipt === undefined, 'no receipt where no key is asked for')
  expectEqual(kept.counters, { replies: 2 }, 'the counters')
}

function ofProcess(index: number, process: string): CaseSample {
  return { case: `case-${index + 1}`, process, add: { traits: [{ name: 'process', value: process }] } }
}

function idsOf(cases: readonly StoredCase[]): readonly string[] {
  return cases.map((stored) => stored.case)
}
