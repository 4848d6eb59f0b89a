import type { Store } from '@civicflow/core'

/** The process has ended: nothing more reaches the store. */
export class Ended extends Error {
  override readonly name = 'Ended'
}

/** A store as a process uses it that ends after so many calls, in the middle of whatever it does. */
export function mortal(store: Store, calls: number): Store {
  let left = calls
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...parts: readonly unknown[]): unknown => {
        if (left <= 0) throw new Ended()
        left -= 1
        return member.apply(target, parts)
      }
    },
  })
}
