import { StoreError } from '../errors.ts'
import type { Store } from '../store/port.ts'

/**
 * How a call to a store goes wrong.
 *
 * - `before`: the store says that nothing was written, and nothing was
 * - `after`: what was asked for was done, and the answer is lost
 * - `late`: nobody waits any longer, and what was asked for is done afterwards, when `arrive` is called
 */
export type StoreFault = 'before' | 'after' | 'late'

export const STORE_FAULTS: readonly StoreFault[] = ['before', 'after', 'late']

/** A store of which one call goes wrong. */
export interface FaultyStore {
  readonly store: Store
  /** How many calls there were. */
  readonly calls: () => number
  /** Lets what is late arrive; gives whether something was. */
  readonly arrive: () => Promise<boolean>
}

const WRITES = new Set<keyof Store>([
  'apply',
  'applyAll',
  'keepCheckpoint',
  'lease',
  'release',
  'claim',
  'settle',
  'decideDelivery',
])
/** What asks nothing of the data. */
const ASIDE = new Set<keyof Store>(['watch', 'close'])

/** A store whose so-manieth call from now on, from 1, goes wrong. */
export function failingAt(store: Store, nth: number, fault: StoreFault): FaultyStore {
  let calls = 0
  let late: (() => unknown) | undefined
  const met = async (name: keyof Store, call: () => unknown) => {
    calls += 1
    if (calls !== nth) return call()
    if (fault === 'after') await call()
    if (fault === 'late') late = call
    throw lost(fault === 'before' || !WRITES.has(name))
  }
  const faulty = new Proxy(store, {
    get(target, name: keyof Store) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      const call = member.bind(target) as (...given: readonly unknown[]) => unknown
      return ASIDE.has(name) ? call : (...given: readonly unknown[]) => met(name, () => call(...given))
    },
  })
  return {
    store: faulty,
    calls: () => calls,
    arrive: async () => {
      const arriving = late
      late = undefined
      await arriving?.()
      return arriving !== undefined
    },
  }
}

function lost(isKnown: boolean): StoreError {
  return isKnown
    ? new StoreError('not-committed', 'unreachable', 'The store cannot be reached; try again.')
    : new StoreError('unknown', 'timed-out', 'The acknowledgement was lost; ask for the key.')
}
