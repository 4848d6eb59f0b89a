import type { Store } from '@civicflow/core'
import type { StoreHarness } from '@civicflow/core/testing'

/** A harness for stores that know no transactions of a host. */
export function harnessOf(make: () => Store): StoreHarness {
  let store = make()
  return {
    open: () => store,
    reset: () => {
      store = make()
    },
  }
}
