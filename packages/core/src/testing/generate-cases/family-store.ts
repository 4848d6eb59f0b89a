import type { CaseId } from '../../process/case-id.ts'
import type { Figures } from '../../process/case.ts'
import { memoryStore } from '../../store/memory-store.ts'
import type { CaseCommit, Commit, CommitOutcome, Store, StoredCase, StoredEntry } from '../../store/port.ts'

/** A store for one tenant and for commands alone: it copies nothing, answers no questions, and says which cases changed. */
export interface FamilyStore extends Store {
  /** The cases changed since it was last asked. */
  changed(): readonly CaseId[]
}

interface Kept {
  readonly cases: Map<CaseId, StoredCase>
  readonly entries: Map<CaseId, StoredEntry[]>
  readonly counters: Map<CaseId, Figures>
  position: number
}

/** An empty store; what is not about commands it leaves to a store in memory, which stays empty. */
export function familyStore(): FamilyStore {
  const kept: Kept = { cases: new Map(), entries: new Map(), counters: new Map(), position: 0 }
  const changed = new Set<CaseId>()
  const apply = (commit: Commit) => {
    const outcome = applied(kept, commit)
    if (outcome.outcome === 'committed') for (const { case: id } of commit.cases) changed.add(id)
    return outcome
  }
  const counters = (id: CaseId) => kept.counters.get(id) ?? {}
  return {
    ...memoryStore(),
    apply,
    applyAll: (commits) => commits.map(apply),
    load: (_tenant, id) => kept.cases.get(id),
    loadAll: (_tenant, ids) => [...kept.cases.values()].filter((stored) => ids.includes(stored.case)),
    situation: (_tenant, id) => ({ stored: kept.cases.get(id), counters: counters(id), receipt: undefined }),
    entries: (_tenant, id, after = 0, limit = Number.POSITIVE_INFINITY) =>
      kept.entries.get(id)?.slice(after, after + limit) ?? [],
    counters: (_tenant, id) => counters(id),
    changed: () => {
      const ids = [...changed]
      changed.clear()
      return ids
    },
  }
}

function applied(kept: Kept, { cases, counters }: Commit): CommitOutcome {
  for (const { case: id, expectedRevision } of cases) {
    const revision = kept.cases.get(id)?.revision ?? 0
    if (revision !== expectedRevision) return { outcome: 'conflict', case: id, revision }
  }
  const positions = cases.flatMap((part) => write(kept, part))
  for (const { case: id, add } of counters) {
    const sums: Record<string, number> = { ...kept.counters.get(id) }
    for (const [name, value] of Object.entries(add)) sums[name] = (sums[name] ?? 0) + value
    kept.counters.set(id, sums)
  }
  return { outcome: 'committed', positions }
}

function write(kept: Kept, part: CaseCommit): readonly number[] {
  const entries = part.entries.map((entry) => ({ position: (kept.position += 1), entry }))
  const { case: id, process, version, state, summary, expectedRevision } = part
  const before = kept.cases.get(id)
  const last = part.entries.at(-1)
  kept.cases.set(id, {
    case: id,
    opened: before?.opened ?? entries[0]?.position ?? 0,
    process,
    version,
    revision: expectedRevision + entries.length,
    head: last?.hash ?? '',
    recordedAt: last?.recordedAt ?? '',
    parent: before === undefined ? (part.parent ?? null) : before.parent,
    state,
    summary,
  })
  const all = kept.entries.get(id) ?? []
  all.push(...entries)
  kept.entries.set(id, all)
  return entries.map(({ position }) => position)
}
