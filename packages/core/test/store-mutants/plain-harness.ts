import type { Clock, Store } from '@civicflow/core'
import type { StoreHarness } from '@civicflow/core/testing'

/** A harness for stores that know no transactions of a host; every handle is the same one. */
export function harnessOf(make: (clock: Clock) => Store): StoreHarness {
  let store: Store | undefined
  return {
    open: (clock) => (store ??= make(clock)),
    reset: () => {
      store = undefined
    },
  }
}
