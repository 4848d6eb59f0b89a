import type {
  CaseRow,
  CaseSummary,
  Checkpoint,
  Commit,
  CommitOutcome,
  Page,
  Receipt,
  Store,
  StoredEntry,
  Trait,
} from '@civicflow/core'
import { receiptOf } from '@civicflow/core/testing'
import { obstacle, withCommit } from './break.ts'
import type { Break } from './break.ts'

/** Stores that write wrongly, each under the sentence that says how. */
export const brokenCommits: Readonly<Record<string, Break>> = {
  'forgets receipts': withCommit(({ tenant, cases, counters }) => ({ tenant, cases, counters })),
  'keeps receipts of all callers together': withCommit(({ receipt, ...commit }) => ({
    ...commit,
    ...(receipt && { receipt: { ...receipt, caller: 'anybody' } }),
  })),
  'looks at revisions before receipts': (store) => ({
    ...store,
    apply: async (commit) => {
      const conflict = await obstacle(store, commit)
      return conflict ?? store.apply(commit)
    },
  }),
  'keeps the receipt of a commit that conflicts': (store) => {
    const claimed = new Map<string, Receipt>()
    return {
      ...store,
      apply: async (commit) => {
        const { receipt, tenant } = commit
        if (receipt !== undefined) claimed.set(JSON.stringify([tenant, receipt.caller, receipt.key]), receipt)
        return store.apply(commit)
      },
      receipt: async (tenant, caller, key) =>
        (await store.receipt(tenant, caller, key)) ?? claimed.get(JSON.stringify([tenant, caller, key])),
    }
  },
  'does not look at the expected revision': (store) => ({
    ...store,
    apply: async (commit) => writtenSomehow(store, commit),
  }),
  'looks at the expected revision, and writes a moment later': (store) => ({
    ...store,
    apply: async (commit) => {
      const conflict = await obstacle(store, commit)
      return conflict ?? writtenSomehow(store, commit)
    },
  }),
  'says of every key that it was used': (store) => ({
    ...store,
    receipt: (tenant, caller, key) => receiptOf({ caller, key }),
  }),
  'tells of a case as it was when it was opened': (store) => {
    const first = new Map<string, CaseSummary>()
    const asOpened = <Row extends CaseRow>(page: Page<Row>) => {
      const rows = page.rows.map((row) => ({ ...row, summary: first.get(row.case) ?? row.summary }))
      return { ...page, rows }
    }
    return {
      ...store,
      apply: async (commit) => {
        for (const part of commit.cases) if (part.expectedRevision === 0) first.set(part.case, part.summary)
        return store.apply(commit)
      },
      cases: async (query) => asOpened(await store.cases(query)),
      queue: async (query) => asOpened(await store.queue(query)),
    }
  },
  'keeps a trait as often as it is added': (store) => {
    const added = new Map<string, Trait[]>()
    return {
      ...store,
      apply: async (commit) => {
        for (const { case: id, index } of commit.cases)
          added.set(id, [...(added.get(id) ?? []), ...index.add.traits])
        return store.apply(commit)
      },
      inspect: async (tenant, id) => {
        const { index, ...rest } = await store.inspect(tenant, id)
        const kept = new Set(index.traits.map(({ name, value }) => `${name} ${value}`))
        const traits = (added.get(id) ?? []).filter(({ name, value }) => kept.has(`${name} ${value}`))
        return { ...rest, index: { ...index, traits } }
      },
    }
  },
  'looks at the expected revision of the first case only': (store) => ({
    ...store,
    apply: async (commit) => {
      const first = commit.cases.slice(0, 1)
      const outcome = await store.apply({ ...commit, cases: first })
      for (const part of commit.cases.slice(1)) {
        await store.apply({ tenant: commit.tenant, cases: [part], counters: [] })
      }
      return outcome
    },
  }),
  'writes case after case, and stops at a conflict': (store) => ({
    ...store,
    apply: async (commit) => {
      for (const part of commit.cases.slice(0, -1)) {
        const outcome = await store.apply({ tenant: commit.tenant, cases: [part], counters: [] })
        if (outcome.outcome !== 'committed') return outcome
      }
      return store.apply({ ...commit, cases: commit.cases.slice(-1) })
    },
  }),
  'counts although the commit conflicts': (store) => ({
    ...store,
    apply: async (commit) => {
      const { tenant, counters } = commit
      const outcome = await store.apply({ ...commit, counters: [] })
      if (outcome.outcome !== 'repeated') await store.apply({ tenant, cases: [], counters })
      return outcome
    },
  }),
  'counts only for cases that are there': (store) => ({
    ...store,
    apply: async (commit) => {
      const known = await Promise.all(
        commit.counters.map(async ({ case: id }) => (await store.load(commit.tenant, id)) !== undefined),
      )
      return store.apply({ ...commit, counters: commit.counters.filter((_, index) => known[index]) })
    },
  }),
  'sets counters instead of adding to them': (store) => ({
    ...store,
    apply: async (commit) => {
      const counters = await Promise.all(
        commit.counters.map(async (change) => {
          const before = await store.counters(commit.tenant, change.case)
          const add = Object.entries(change.add).map(([name, value]) => [name, value - (before[name] ?? 0)])
          return { ...change, add: Object.fromEntries(add) }
        }),
      )
      return store.apply({ ...commit, counters })
    },
  }),
  'changes the parent with every commit': (store) => {
    const parents = new Map<string, string>()
    return {
      ...store,
      apply: async (commit) => {
        for (const part of commit.cases) if (part.parent !== undefined) parents.set(part.case, part.parent)
        return store.apply(commit)
      },
      load: async (tenant, id) => {
        const stored = await store.load(tenant, id)
        return stored && { ...stored, parent: parents.get(id) ?? null }
      },
    }
  },
  'keeps what it is handed without copying it': (store) => {
    const kept = new Map<string, StoredEntry[]>()
    return {
      ...store,
      apply: async (commit) => {
        const outcome = await store.apply(commit)
        for (const part of outcome.outcome === 'committed' ? commit.cases : []) {
          const own = kept.get(part.case) ?? []
          own.push(...part.entries.map((entry) => ({ position: own.length + 1, entry })))
          kept.set(part.case, own)
        }
        return outcome
      },
      entries: async (tenant, id, after = 0) =>
        tenant === 'tenant-1' ? (kept.get(id) ?? []).slice(after) : store.entries(tenant, id, after),
    }
  },
  'loses effects of later commits': (store) => ({
    ...store,
    apply: async (commit) => {
      const cases = commit.cases.map((part) => (part.expectedRevision > 0 ? { ...part, effects: [] } : part))
      return store.apply({ ...commit, cases })
    },
  }),
  'keeps checkpoints in any order': (store) => {
    const kept: Checkpoint[] = []
    return {
      ...store,
      keepCheckpoint: (checkpoint) => void kept.push(checkpoint),
      checkpoints: (tenant) => kept.filter((checkpoint) => checkpoint.tenant === tenant),
    }
  },
}

/** Writes a commit on whatever revisions the cases are at. */
async function writtenSomehow(store: Store, commit: Commit): Promise<CommitOutcome> {
  const cases = []
  for (const part of commit.cases) {
    const expectedRevision = (await store.load(commit.tenant, part.case))?.revision ?? 0
    cases.push({ ...part, expectedRevision })
  }
  const outcome = await store.apply({ ...commit, cases })
  return outcome.outcome === 'conflict' ? writtenSomehow(store, commit) : outcome
}
