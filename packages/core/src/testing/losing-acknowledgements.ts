import { StoreError } from '../errors.ts'
import type { Commit, Store } from '../store/port.ts'

/**
 * A store whose acknowledgements are lost: `apply` throws StoreError `unknown`, after the commit was tried where
 * `arrives` says so (always, unless told), and without trying it elsewhere.
 */
export function losingAcknowledgements(
  store: Store,
  arrives: (commit: Commit) => boolean = () => true,
): Store {
  const apply: Store['apply'] = async (commit, connection) => {
    if (arrives(commit)) await store.apply(commit, connection)
    throw new StoreError('unknown', 'failed', 'The acknowledgement was lost; ask for the key.')
  }
  return new Proxy(store, {
    get(target, name) {
      if (name === 'apply') return apply
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
