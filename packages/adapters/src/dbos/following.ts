import type { Awaitable, Commit, Store } from '@civicflow/core'

/** Is told what was written. */
export interface Told {
  committed(commit: Commit): void
  /** Somebody decided that a dead letter is tried again. */
  retried(tenant: string, effect: string): void
}

/**
 * A store that tells of what is written through it, and of nothing that others write. What a host writes with its own
 * transaction is not told: nobody knows here when it becomes true.
 */
export function following<S extends Store>(store: S, told: Told): S {
  const apply: Store['apply'] = (commit, connection) =>
    after(store.apply(commit, connection), ({ outcome }) => {
      if (outcome === 'committed' && connection === undefined) told.committed(commit)
    })
  const applyAll: Store['applyAll'] = (commits) =>
    after(store.applyAll(commits), (results) => {
      for (const [place, commit] of commits.entries())
        if (results[place]?.outcome === 'committed') told.committed(commit)
    })
  const decideDelivery: Store['decideDelivery'] = (tenant, effect, decision) =>
    after(store.decideDelivery(tenant, effect, decision), (isDecided) => {
      if (isDecided && decision.to === 'pending') told.retried(tenant, effect)
    })
  const followed: Store = { ...store, apply, applyAll, decideDelivery }
  delete followed.watch
  return followed as S // but for what tells of others
}

/** At once where the value is there at once: some stores answer so. */
function after<T>(value: Awaitable<T>, look: (value: T) => void): Awaitable<T> {
  if (value instanceof Promise)
    return value.then((found: T) => {
      look(found)
      return found
    })
  look(value)
  return value
}
