import type { Effect } from '../journal/entry.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Instant } from '../time/day.ts'
import { keepDelivery } from './memory-deliveries.ts'
import type {
  CaseCommit,
  Checkpoint,
  Commit,
  CommitOutcome,
  CounterChange,
  IndexRows,
  Position,
  QueueRow,
  Receipt,
  StoredCase,
  StoredEntry,
  DeliveryRow,
  TextRow,
  Trait,
} from './port.ts'

/** A case with the rows it is found by; each row under its canonical text. */
export interface KeptCase {
  stored: StoredCase
  readonly traits: Map<string, Trait>
  readonly queue: Map<string, QueueRow>
  readonly texts: Map<string, TextRow>
  readonly effects: Effect[]
  readonly entries: StoredEntry[]
}

/** A delivery as it stands; replaced whole when it changes. */
export interface KeptDelivery extends DeliveryRow {
  readonly holder: string | null
}

/** Who holds something, and until when. */
export interface Lease {
  readonly holder: string
  readonly until: Instant
}

/** Everything one tenant has in memory. */
export interface MemoryTenant {
  /** In the order they were opened. */
  readonly cases: Map<CaseId, KeptCase>
  /** Position 1 is at index 0. */
  readonly entries: StoredEntry[]
  readonly counters: Map<CaseId, Map<string, number>>
  readonly receipts: Map<string, Receipt>
  /** By effect, in the order they were sent. */
  readonly deliveries: Map<string, KeptDelivery>
  readonly leases: Map<string, Lease>
  readonly checkpoints: Checkpoint[]
}

export function emptyTenant(): MemoryTenant {
  return {
    cases: new Map(),
    entries: [],
    counters: new Map(),
    receipts: new Map(),
    deliveries: new Map(),
    leases: new Map(),
    checkpoints: [],
  }
}

/** The text a trait is kept under. */
export function traitKey({ name, value }: Trait): string {
  return JSON.stringify([name, value])
}

/** The text a receipt is kept under. */
export function receiptKey(caller: string, key: string): string {
  return JSON.stringify([caller, key])
}

/** Writes a commit, which the tenant keeps: nobody else may hold it. */
export function applyTo(tenant: MemoryTenant, commit: Commit, now: Instant): CommitOutcome {
  const obstacle = repeatedReceipt(tenant, commit.receipt) ?? firstConflict(tenant, commit.cases)
  if (obstacle !== undefined) return obstacle
  const positions = commit.cases.flatMap((part) => writeCase(tenant, part, now))
  for (const change of commit.counters) count(tenant, change)
  const { receipt } = commit
  if (receipt !== undefined) tenant.receipts.set(receiptKey(receipt.caller, receipt.key), receipt)
  return { outcome: 'committed', positions }
}

function repeatedReceipt(tenant: MemoryTenant, receipt: Receipt | undefined): CommitOutcome | undefined {
  const kept = receipt && tenant.receipts.get(receiptKey(receipt.caller, receipt.key))
  return kept && { outcome: 'repeated', receipt: kept }
}

function firstConflict(tenant: MemoryTenant, cases: readonly CaseCommit[]): CommitOutcome | undefined {
  for (const part of cases) {
    const revision = tenant.cases.get(part.case)?.stored.revision ?? 0
    if (revision !== part.expectedRevision) return { outcome: 'conflict', case: part.case, revision }
  }
  return undefined
}

function writeCase(tenant: MemoryTenant, part: CaseCommit, now: Instant): readonly Position[] {
  const first = tenant.entries.length + 1
  const entries = part.entries.map((entry, index) => Object.freeze({ position: first + index, entry }))
  const before = tenant.cases.get(part.case)
  const stored = storedAfter(before?.stored, part, first)
  const kept = before ?? openedWith(stored)
  kept.stored = stored
  tenant.cases.set(part.case, kept)
  tenant.entries.push(...entries)
  kept.entries.push(...entries)
  changeRows(kept, part.index.remove, (rows, key) => rows.delete(key))
  changeRows(kept, part.index.add, (rows, key, row) => rows.set(key, row))
  kept.effects.push(...part.effects)
  for (const effect of part.effects) keepDelivery(tenant, part.case, effect, now)
  return entries.map(({ position }) => position)
}

function storedAfter(before: StoredCase | undefined, part: CaseCommit, first: Position): StoredCase {
  const last = part.entries.at(-1)
  const { process, version, state, summary } = part
  return Object.freeze({
    case: part.case,
    opened: before?.opened ?? first,
    process,
    version,
    revision: part.expectedRevision + part.entries.length,
    head: last?.hash ?? '',
    recordedAt: last?.recordedAt ?? '',
    parent: before === undefined ? (part.parent ?? null) : before.parent,
    state,
    summary,
  })
}

function openedWith(stored: StoredCase): KeptCase {
  return { stored, traits: new Map(), queue: new Map(), texts: new Map(), effects: [], entries: [] }
}

function changeRows(
  kept: KeptCase,
  rows: IndexRows,
  change: <Row>(kept: Map<string, Row>, key: string, row: Row) => void,
): void {
  for (const row of rows.traits) change(kept.traits, traitKey(row), row)
  for (const row of rows.queue) change(kept.queue, JSON.stringify([row.list, row.day, row.item]), row)
  for (const row of rows.texts) change(kept.texts, JSON.stringify([row.revision, row.words]), row)
}

function count(tenant: MemoryTenant, change: CounterChange): void {
  const counters = tenant.counters.get(change.case) ?? new Map<string, number>()
  for (const [name, value] of Object.entries(change.add))
    counters.set(name, (counters.get(name) ?? 0) + value)
  tenant.counters.set(change.case, counters)
}
