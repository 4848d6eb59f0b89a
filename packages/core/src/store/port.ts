import type { StoreError } from '../errors.ts'
import type { Effect, Entry } from '../journal/entry.ts'
import type { CaseState, Figures } from '../process/case.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Instant, IsoDay } from '../time/day.ts'

/** A value now, or later: stores whose driver answers at once answer at once. */
export type Awaitable<T> = T | Promise<T>

/** A place in a tenant's order of commits: 1, 2, 3 …, one for every entry, in the order they became visible. */
export type Position = number

/** What is told of a case in a list; kept with the case, and made from its state alone. */
export interface CaseSummary {
  readonly process: string
  readonly title: string
  readonly area: string
  /** Dotted paths of the active states. */
  readonly states: readonly string[]
  readonly tags: readonly string[]
  readonly closed: boolean
  /** Bodies and offices that hold the ball. */
  readonly holds: readonly string[]
  /** Earliest open due day. */
  readonly nextDue: IsoDay | null
  readonly facets: Readonly<Record<string, string | number>>
}

/**
 * Rows a case is found by; made in core, so that every store answers alike.
 *
 * - traits: name and value (`state`, `tag`, `process`, `area`, `facet:field`, `party:front`, `audience`)
 * - queue: lists in the order of days: `due:<audience>` holds open due days, `work:<body>` what a body holds, `timers`
 *   the days on which it is to be noted that a deadline's day has come or gone by
 * - texts: folded words, by the revision they were recorded with
 *
 * Rows are sets. A commit removes before it adds; adding a row that is there, or removing one that is not, changes
 * nothing.
 */
export interface IndexRows {
  readonly traits: readonly Trait[]
  readonly queue: readonly QueueRow[]
  readonly texts: readonly TextRow[]
}

export interface Trait {
  readonly name: string
  readonly value: string
}

export interface QueueRow {
  readonly list: string
  /** `9999-12-31` for work without a day. */
  readonly day: IsoDay
  /** Duty, or empty for work. */
  readonly item: string
}

export interface TextRow {
  readonly revision: number
  /** Folded words, parted by single spaces. */
  readonly words: string
}

/** What a commit does to one case. */
export interface CaseCommit {
  readonly case: CaseId
  /** Entries the case must have for the commit to apply; 0 opens it. */
  readonly expectedRevision: number
  /** Kept when the case is opened; later commits do not change it. */
  readonly parent?: CaseId
  /** The same in every commit on the case, and always among its traits. */
  readonly process: string
  readonly version: number
  /** In order of revision, from `expectedRevision + 1`. */
  readonly entries: readonly Entry[]
  readonly state: CaseState
  readonly summary: CaseSummary
  readonly index: { readonly add: IndexRows; readonly remove: IndexRows }
  /** Each has to be delivered from now on. One that corrects another withdraws that one where it is pending or dead. */
  readonly effects: readonly Effect[]
}

/**
 * Whole numbers to add to a case's counters, without touching its revision. The case need not be there; a counter
 * that stands at 0 is not told.
 */
export interface CounterChange {
  readonly case: CaseId
  readonly add: Figures
}

/** How an accepted command is remembered: scoped to tenant and caller. */
export interface Receipt {
  /** The party the key belongs to. */
  readonly caller: string
  readonly key: string
  /** Keyed digest of the command. */
  readonly digest: string
  readonly case: CaseId
  readonly revision: number
}

/** Everything that becomes true together, or not at all. */
export interface Commit {
  readonly tenant: string
  readonly cases: readonly CaseCommit[]
  readonly counters: readonly CounterChange[]
  readonly receipt?: Receipt
}

/** What became of a commit. Anything else is thrown as a StoreError. */
export type CommitOutcome =
  /** `positions`: the position of every entry, in the order of `cases` and their entries. */
  | { readonly outcome: 'committed'; readonly positions: readonly Position[] }
  /** A case was at another revision; nothing was written. */
  | { readonly outcome: 'conflict'; readonly case: CaseId; readonly revision: number }
  /** The receipt's key was already there; nothing was written. */
  | { readonly outcome: 'repeated'; readonly receipt: Receipt }

/** What became of one of several commits. */
export type CommitResult = CommitOutcome | { readonly outcome: 'failed'; readonly error: StoreError }

/** What a command on a case is decided by, all of one moment. */
export interface Situation {
  readonly stored: StoredCase | undefined
  readonly counters: Figures
  /** Kept under the key that was asked for. */
  readonly receipt: Receipt | undefined
}

/** A case as a store keeps it. */
export interface StoredCase {
  readonly case: CaseId
  /** Position of its first entry: its place in every list. */
  readonly opened: Position
  readonly process: string
  readonly version: number
  readonly revision: number
  readonly head: string
  readonly recordedAt: Instant
  readonly parent: CaseId | null
  readonly state: CaseState
  readonly summary: CaseSummary
}

export interface StoredEntry {
  readonly position: Position
  readonly entry: Entry
}

/** One page of a totally ordered answer; `next` is given to the same question to go on, absent at the end. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next?: string
}

export interface Paging {
  /** At most so many rows; 1 … 1000. */
  readonly limit: number
  /** `next` of the page before. */
  readonly after?: string
}

/** Which cases: every trait must be there, and at least one of the audiences. In the order they were opened. */
export interface CaseQuery extends Paging {
  readonly tenant: string
  readonly audiences: readonly string[]
  readonly traits: readonly Trait[]
}

/**
 * The traits by whose values cases are counted at any time: process, dotted paths of states, tags, area, and `due`, the
 * earliest open due day, `none` in an open case without one.
 */
export const COUNTED_TRAITS = ['process', 'state', 'tag', 'area', 'due'] as const

/** How many cases with one of the audiences have each value of a counted trait. */
export interface CountsQuery {
  readonly tenant: string
  readonly audiences: readonly string[]
  readonly trait: (typeof COUNTED_TRAITS)[number]
  /** This value alone. */
  readonly value?: string
}

/** So many cases of a process have a value; ordered by process, then value, by code point. */
export interface ValueCount {
  readonly process: string
  readonly value: string
  /** From 1. */
  readonly cases: number
}

/** Rows of queue lists, merged, each once, in the order day, opened, item; `from` and `to` are included. */
export interface QueueQuery extends Paging {
  readonly tenant: string
  readonly lists: readonly string[]
  readonly from?: IsoDay
  readonly to?: IsoDay
}

/** Which cases have texts in which every word begins a word of the same text. In the order they were opened. */
export interface TextQuery extends Paging {
  readonly tenant: string
  readonly audiences: readonly string[]
  /** Folded words; at least one. */
  readonly words: readonly string[]
}

export interface CaseRow {
  readonly case: CaseId
  readonly opened: Position
  readonly revision: number
  readonly version: number
  readonly summary: CaseSummary
}

export interface QueueHit extends CaseRow {
  readonly day: IsoDay
  readonly item: string
}

/** Everything a store keeps of a case, read from the rows that answer questions and not from a copy of them. */
export interface Inspection {
  readonly stored: StoredCase | undefined
  readonly index: IndexRows
  readonly counters: Figures
  readonly effects: readonly Effect[]
  /** Ids of the effects that have a delivery, whatever became of it. */
  readonly deliveries: readonly string[]
}

/**
 * How it stands with the delivery of an effect.
 *
 * - `pending`: to be delivered, or tried again
 * - `delivered`: a handler took it
 * - `dead`: it was tried too often; somebody has to look at it
 * - `dropped`: somebody decided that it is not delivered
 * - `withdrawn`: what it said was corrected before it was delivered; where it was tried, somebody may know of it
 */
export type DeliveryStatus = 'pending' | 'delivered' | 'dead' | 'dropped' | 'withdrawn'

/** An effect and how it stands with its delivery. */
export interface DeliveryRow {
  readonly case: CaseId
  readonly effect: Effect
  readonly status: DeliveryStatus
  /** How often it was handed to a handler, since somebody last decided that it is tried again. */
  readonly attempts: number
  /** Not before this moment is it handed to one (again). */
  readonly nextAt: Instant
  /** What went wrong last. */
  readonly error: string | null
  /** Who retried or dropped it last, and why. */
  readonly decided: { readonly by: string; readonly reason: string } | null
}

/** An effect that a worker has to deliver, alone until its lease ends. */
export interface ClaimedDelivery {
  readonly case: CaseId
  readonly effect: Effect
  /** This one included. */
  readonly attempts: number
  /** Of the effects it follows up, one after the other, the last that a handler was handed; none where nobody was told. */
  readonly follows: string | null
}

/** What became of a claimed delivery. `retry`: it is pending again, after so many milliseconds. */
export type Settlement = { readonly effect: string } & (
  | { readonly as: 'delivered' | 'withdrawn' }
  | { readonly as: 'retry'; readonly error: string; readonly afterMs: number }
  | { readonly as: 'dead'; readonly error: string }
)

/** Deliveries of some status, in the order of their effects, of cases with one of the audiences, or of all. */
export interface DeliveryQuery extends Paging {
  readonly tenant: string
  readonly audiences?: readonly string[]
  readonly status: DeliveryStatus
}

/** What somebody decides of a delivery that is dead. */
export interface DeliveryDecision {
  readonly to: 'pending' | 'dropped'
  readonly by: string
  readonly reason: string
}

/** A stored checkpoint: the root over the case heads that changed since the one before, and over that one's root. */
export interface Checkpoint {
  readonly tenant: string
  /** 1, 2, 3 … */
  readonly number: number
  /** Last position it covers. */
  readonly position: Position
  readonly takenAt: Instant
  /** Root of the checkpoint before; empty in the first. */
  readonly previous: string
  readonly leaves: readonly CheckpointLeaf[]
  /** The short text a host keeps outside. */
  readonly root: string
}

export interface CheckpointLeaf {
  readonly case: CaseId
  readonly revision: number
  readonly head: string
}

/**
 * Where cases live. Every question is scoped to a tenant; every answer has a total order.
 *
 * Throws StoreError: `not-committed` where nothing was written, `unknown` where it cannot tell.
 * `@civicflow/core/testing` holds the suite every store passes.
 */
export interface Store {
  /**
   * Writes a commit whole or not at all. With `connection`, a host's own open transaction on the same database, it
   * becomes true when the host commits; what `connection` is belongs to the store.
   */
  apply(commit: Commit, connection?: unknown): Awaitable<CommitOutcome>
  /**
   * Writes commits one after the other, each whole or not at all, and made durable together. What stands against one, or
   * fails in it, stops none of the others; results in the order of the commits.
   */
  applyAll(commits: readonly Commit[]): Awaitable<readonly CommitResult[]>
  load(tenant: string, id: CaseId): Awaitable<StoredCase | undefined>
  /** Those of the cases that are there, in the order they were opened. */
  loadAll(tenant: string, ids: readonly CaseId[]): Awaitable<readonly StoredCase[]>
  situation(tenant: string, id: CaseId, sent?: Pick<Receipt, 'caller' | 'key'>): Awaitable<Situation>
  /** Entries of a case by revision, ascending, from `after + 1`; at most `limit`, or all. */
  entries(tenant: string, id: CaseId, after?: number, limit?: number): Awaitable<readonly StoredEntry[]>
  receipt(tenant: string, caller: string, key: string): Awaitable<Receipt | undefined>
  /** How many receipts a tenant has. */
  receiptCount(tenant: string): Awaitable<number>
  /**
   * Committed entries by position, ascending, after a position: every one exactly once, and none is skipped that
   * commits late. With `audiences`, only those of cases with one of them; `last` is the position to go on from: of the
   * last entry given, or of the tenant's last where fewer than `limit` were left.
   */
  changes(
    tenant: string,
    after: Position,
    limit: number,
    audiences?: readonly string[],
  ): Awaitable<{ readonly entries: readonly StoredEntry[]; readonly last: Position }>
  /** Does the case have one of these audiences? */
  isVisible(tenant: string, id: CaseId, audiences: readonly string[]): Awaitable<boolean>
  cases(query: CaseQuery): Awaitable<Page<CaseRow>>
  /** How many cases a question finds, counted up to `most`; more are told as `most`. */
  count(query: Omit<CaseQuery, keyof Paging>, most: number): Awaitable<number>
  /** Figures that are kept with every commit: as quick with a million cases as with ten. */
  counts(query: CountsQuery): Awaitable<readonly ValueCount[]>
  queue(query: QueueQuery): Awaitable<Page<QueueHit>>
  search(query: TextQuery): Awaitable<Page<CaseRow>>
  counters(tenant: string, id: CaseId): Awaitable<Figures>
  children(tenant: string, id: CaseId, paging: Paging): Awaitable<Page<CaseRow>>
  /** Cases as they are kept, in the order they were opened, after a position; of some processes, or of all. */
  stored(
    tenant: string,
    after: Position,
    limit: number,
    processes?: readonly string[],
  ): Awaitable<readonly StoredCase[]>
  /** Ids of cases in the order they were opened, after a position. */
  caseIds(
    tenant: string,
    after: Position,
    limit: number,
  ): Awaitable<readonly { readonly case: CaseId; readonly opened: Position }[]>
  inspect(tenant: string, id: CaseId): Awaitable<Inspection>
  /** What is wrong with the store's own structures, in its own words; nothing where all is well. May take long. */
  check(): Awaitable<readonly string[]>
  /** Last position of a tenant; 0 before its first entry. */
  position(tenant: string): Awaitable<Position>
  checkpoints(tenant: string): Awaitable<readonly Checkpoint[]>
  lastCheckpoint(tenant: string): Awaitable<Checkpoint | undefined>
  /** Stores a checkpoint. @throws StoreError `failed` where its number is not the next one: take it anew. */
  keepCheckpoint(checkpoint: Checkpoint): Awaitable<void>

  /** The time by the store's own clock, by which leases end and deliveries are tried again. */
  now(): Awaitable<Instant>
  /** Takes or renews a lease on a name for so many milliseconds; `false` where another holds it. */
  lease(tenant: string, name: string, holder: string, ms: number): Awaitable<boolean>
  /** Gives a lease back, where the holder still has it. */
  release(tenant: string, name: string, holder: string): Awaitable<void>
  /**
   * Claims pending deliveries whose time has come, in the order of time and effects: nobody else gets them until so
   * many milliseconds have gone by. Each counts as an attempt. With `only`, none but that effect's.
   */
  claim(
    tenant: string,
    holder: string,
    ms: number,
    limit: number,
    only?: string,
  ): Awaitable<readonly ClaimedDelivery[]>
  /**
   * Settles claimed deliveries; gives the ids of those settled. One whose claim has gone to another stays as it is. One
   * that was corrected while it was claimed is delivered where it is settled so, and otherwise stays withdrawn.
   */
  settle(tenant: string, holder: string, settlements: readonly Settlement[]): Awaitable<readonly string[]>
  deliveries(query: DeliveryQuery): Awaitable<Page<DeliveryRow>>
  /** The delivery of an effect. */
  delivery(tenant: string, effect: string): Awaitable<DeliveryRow | undefined>
  /** Retries or drops a dead delivery; `false` where there is none that is dead: what was corrected is withdrawn. */
  decideDelivery(tenant: string, effect: string, decision: DeliveryDecision): Awaitable<boolean>
  /**
   * Calls back soon after something has come about that a worker may do, in whatever process; now and then it does not,
   * so that whoever waits for it looks for himself from time to time. Gives what ends it. Absent where a store knows of
   * no other process.
   */
  watch?(tenants: readonly string[], wake: () => void): Awaitable<() => Awaitable<void>>
  close(): Awaitable<void>
}
