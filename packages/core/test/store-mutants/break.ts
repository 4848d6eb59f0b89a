import type { Commit, CommitOutcome, IndexRows, Page, Store, StoredEntry } from '@civicflow/core'

/** Makes a broken store out of a right one. */
export type Break = (store: Store) => Store

export function withCommit(change: (commit: Commit) => Commit): Break {
  return (store) => ({ ...store, apply: (commit, connection) => store.apply(change(commit), connection) })
}

/** Breaks what is removed. */
export function withIndex(change: (remove: IndexRows) => IndexRows): Break {
  return withCommit((commit) => {
    const cases = commit.cases.map((part) => ({
      ...part,
      index: { add: part.index.add, remove: change(part.index.remove) },
    }))
    return { ...commit, cases }
  })
}

export function withChanges(change: (entry: StoredEntry) => StoredEntry): Break {
  return (store) => ({
    ...store,
    changes: async (tenant, after, limit, audiences) => {
      const { entries, last } = await store.changes(tenant, after, limit, audiences)
      return { entries: entries.map(change), last }
    },
  })
}

export function withTexts(commit: Commit, change: (words: string) => string): Commit {
  const changed = (rows: IndexRows): IndexRows => ({
    ...rows,
    texts: rows.texts.map(({ revision, words }) => ({ revision, words: change(words) })),
  })
  const cases = commit.cases.map(({ index, ...part }) => ({
    ...part,
    index: { add: changed(index.add), remove: changed(index.remove) },
  }))
  return { ...commit, cases }
}

export function withoutRows<Row>(page: Page<Row>, isLost: (row: Row) => boolean): Page<Row> {
  return { ...page, rows: page.rows.filter((row) => !isLost(row)) }
}

export function plain(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** The conflict a commit meets, found by looking and not by writing. */
export async function obstacle(store: Store, commit: Commit): Promise<CommitOutcome | undefined> {
  for (const part of commit.cases) {
    const revision = (await store.load(commit.tenant, part.case))?.revision ?? 0
    if (revision !== part.expectedRevision) return { outcome: 'conflict', case: part.case, revision }
  }
  return undefined
}
