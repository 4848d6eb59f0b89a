import { memoryStore } from '@civicflow/core'
import type { Clock, Commit, Store, StoredEntry } from '@civicflow/core'
import type { HostTransaction, StoreHarness } from '@civicflow/core/testing'

/** Ways to get the transactions of hosts wrong, over a store that has none. */
export const brokenTransactions: Readonly<Record<string, () => StoreHarness>> = {
  'writes at once, and takes nothing back': () =>
    hosted((store) => ({
      apply: (commit) => store.apply(commit),
      commit: () => {},
      rollback: () => {},
    })),
  'gives positions out before it knows that they will be used': () => {
    const hidden = new Set<string>()
    return hosted(
      (store) => ({
        apply: (commit) => {
          for (const part of commit.cases) hidden.add(part.case)
          return store.apply(commit)
        },
        commit: () => hidden.clear(),
        rollback: () => {},
      }),
      (entry) => !hidden.has(entry.entry.case),
    )
  },
  'writes only when the host commits, without looking whether it still fits': () =>
    hosted((store) => {
      const waiting: Commit[] = []
      return {
        apply: (commit) => {
          waiting.push(commit)
          return { outcome: 'committed', positions: commit.cases.map((_, index) => index + 1) }
        },
        commit: async () => {
          for (const commit of waiting) await store.apply(commit)
        },
        rollback: () => {},
      }
    }),
  'takes back with a host what others wrote meanwhile': () => swallowing(),
}

interface Broken extends Omit<HostTransaction, 'connection'> {
  readonly apply: Store['apply']
}

interface Broken extends Omit<HostTransaction, 'connection'> {
  readonly apply: Store['apply']
}
/** A harness over a memory store in which commits with a connection go to the transaction it stands for. */
function hosted(
  begin: (store: Store) => Broken,
  isTold: (entry: StoredEntry) => boolean = () => true,
): StoreHarness {
  const clock = clockOfSuite()
  let store = memoryStore(clock)
  const open = (given: Clock): Store => ({
    ...clock.following(given, store),
    // The connections of this harness are its broken transactions.
    apply: (commit, connection) => (connection ? (connection as Broken).apply(commit) : store.apply(commit)),
    changes: async (tenant, after, limit, audiences) => {
      const { entries, last } = await store.changes(tenant, after, limit, audiences)
      return { entries: entries.filter(isTold), last }
    },
    position: async (tenant) => (await store.changes(tenant, 0, 1000)).entries.filter(isTold).length,
  })
  return {
    open,
    reset: () => {
      store = memoryStore(clock)
    },
    transaction: () => {
      const broken = begin(store)
      return { connection: broken, commit: broken.commit, rollback: broken.rollback }
    },
  }
}

/** Everybody writes on one connection; a host that rolls back takes all of it back. */
function swallowing(): StoreHarness {
  const clock = clockOfSuite()
  let store = memoryStore(clock)
  let written: Commit[] = []
  const apply = (commit: Commit) => {
    written.push(commit)
    return store.apply(commit)
  }
  const restart = async (commits: readonly Commit[]) => {
    store = memoryStore(clock)
    written = []
    for (const commit of commits) await apply(commit)
  }
  return {
    // The store is another one after every restart.
    open: (given) =>
      new Proxy(clock.following(given, store), {
        get: (_, name) => (name === 'apply' ? apply : Reflect.get(store, name)),
      }),
    reset: async () => restart([]),
    transaction: () => {
      const before = [...written]
      return { connection: {}, commit: () => {}, rollback: async () => restart(before) }
    },
  }
}

/** A clock that is the one last given, so that stores made before follow it too. */
function clockOfSuite() {
  let last: Clock = () => '2026-01-05T00:00:00.000Z'
  return {
    clock: () => last(),
    following: (given: Clock, store: Store): Store => {
      last = given
      return store
    },
  }
}
