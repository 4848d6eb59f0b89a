import type { Commit, CommitResult, Store } from '@civicflow/core'
import { obstacle } from './break.ts'
import type { Break } from './break.ts'

/** Stores that write several commits wrongly, each under the sentence that says how. */
export const brokenBatches: Readonly<Record<string, Break>> = {
  'stops a batch at the first that is not written': (store) => ({
    ...store,
    applyAll: async (commits) => {
      const results: CommitResult[] = []
      for (const commit of commits) {
        const last = results.at(-1)
        results.push(last && last.outcome !== 'committed' ? last : await store.apply(commit))
      }
      return results
    },
  }),
  'writes nothing of a batch in which one conflicts': (store) => ({
    ...store,
    applyAll: async (commits) => {
      for (const commit of commits) {
        const conflict = await obstacle(store, commit)
        if (conflict !== undefined) return commits.map(() => conflict)
      }
      return store.applyAll(commits)
    },
  }),
  'looks at all of a batch before it writes any of it': (store) => ({
    ...store,
    applyAll: async (commits) => {
      const obstacles = await Promise.all(commits.map(async (commit) => obstacle(store, commit)))
      const results = []
      for (const [index, commit] of commits.entries())
        results.push(obstacles[index] ?? (await store.apply(commit)))
      return results
    },
  }),
  'tells the results of a batch from the last': (store) => ({
    ...store,
    applyAll: async (commits) => (await store.applyAll(commits)).toReversed(),
  }),
  'keeps no receipts of a batch': (store) => ({
    ...store,
    applyAll: (commits) =>
      store.applyAll(commits.map(({ tenant, cases, counters }) => ({ tenant, cases, counters }))),
  }),
  'takes a batch for one of the tenant it begins with': (store) => ({
    ...store,
    applyAll: (commits) =>
      store.applyAll(commits.map((commit) => ({ ...commit, tenant: commits[0]?.tenant ?? '' }))),
  }),
  'writes a batch as one commit': (store) => ({
    ...store,
    applyAll: async (commits) => asOne(store, commits),
  }),
  'writes something of an empty batch': (store) => ({
    ...store,
    applyAll: async (commits) => {
      const nothing: Commit = {
        tenant: 'tenant-1',
        cases: [],
        counters: [{ case: 'case-1', add: { batches: 1 } }],
      }
      if (commits.length === 0) await store.apply(nothing)
      return store.applyAll(commits)
    },
  }),
  'writes a batch on what it has read a moment before': (store) => ({
    ...store,
    applyAll: async (commits) => {
      const results: CommitResult[] = []
      for (const commit of commits) {
        const conflict = await obstacle(store, commit)
        results.push(conflict ?? (await writtenAnyway(store, commit)))
      }
      return results
    },
  }),
}

async function asOne(store: Store, commits: readonly Commit[]): Promise<readonly CommitResult[]> {
  const [first] = commits
  if (first === undefined) return []
  const cases = commits.flatMap((commit) => commit.cases)
  const outcome = await store.apply({
    ...first,
    cases,
    counters: commits.flatMap(({ counters }) => counters),
  })
  return commits.map(() => outcome)
}

async function writtenAnyway(store: Store, commit: Commit): Promise<CommitResult> {
  const outcome = await store.apply(commit)
  if (outcome.outcome !== 'conflict') return outcome
  return { outcome: 'committed', positions: [] }
}
