import { expectEqual } from '../expect.ts'
import type { Claim } from '../store-harness.ts'

/** Leases: something is one holder's for a while. */
export const leaseClaims: readonly Claim[] = [
  {
    name: 'a lease is one holder’s until it ends or is given back, by the store’s clock',
    holds: async ({ store, another, time }) => {
      const other = await another()
      const start = time.now()
      expectEqual(await store.now(), start, 'the time it is')
      expectEqual(await store.lease('tenant-1', 'work', 'one', 1000), true, 'taken')
      expectEqual(await other.lease('tenant-1', 'work', 'two', 1000), false, 'not by another')
      expectEqual(await other.lease('tenant-1', 'other-work', 'two', 1000), true, 'another name is free')
      expectEqual(await other.lease('tenant-2', 'work', 'two', 1000), true, 'and another tenant’s')
      time.goTo(new Date(Date.parse(start) + 500).toISOString())
      expectEqual(await store.lease('tenant-1', 'work', 'one', 1000), true, 'renewed')
      time.goTo(new Date(Date.parse(start) + 1499).toISOString())
      expectEqual(await other.lease('tenant-1', 'work', 'two', 1000), false, 'as long as it lasts')
      time.goTo(new Date(Date.parse(start) + 1500).toISOString())
      expectEqual(await other.lease('tenant-1', 'work', 'two', 1000), true, 'and no longer')
      await store.release('tenant-1', 'work', 'one')
      expectEqual(await store.lease('tenant-1', 'work', 'one', 1000), false, 'nobody gives back another’s')
      await other.release('tenant-1', 'work', 'two')
      expectEqual(await store.lease('tenant-1', 'work', 'one', 1000), true, 'given back')
    },
  },
]
