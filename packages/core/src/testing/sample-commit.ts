import { sha256Hex } from '../journal/digest.ts'
import type { Effect, Entry } from '../journal/entry.ts'
import type { CaseState } from '../process/case.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyEvent } from '../process/schema.ts'
import type { CaseCommit, CaseSummary, Commit, CounterChange, IndexRows, Receipt } from '../store/port.ts'

/** What matters of a case's part in a sample; the rest is filled in. */
export interface CaseSample {
  /** `case-1` unless told. */
  readonly case?: CaseId
  /** 0 unless told: the case is opened. */
  readonly expectedRevision?: number
  /** How many entries; 1 unless told. */
  readonly entries?: number
  /** `sample` unless told. */
  readonly process?: string
  readonly version?: number
  readonly parent?: CaseId
  /** Stands in entries, state and summary, to tell one commit from another. */
  readonly note?: string
  readonly add?: Partial<IndexRows>
  readonly remove?: Partial<IndexRows>
  /** Messages to be sent to the body `front`. */
  readonly effects?: readonly string[]
}

export interface CommitSample {
  /** `tenant-1` unless told. */
  readonly tenant?: string
  /** One opened case unless told. */
  readonly cases?: readonly CaseSample[]
  readonly counters?: readonly CounterChange[]
  readonly receipt?: Receipt
}

const RECORDED_AT = Date.UTC(2026, 0, 5, 1)
const MS_PER_MINUTE = 60_000

/** A small valid commit, for trying stores. */
export function commitOf({ tenant, cases, counters, receipt }: CommitSample = {}): Commit {
  return {
    tenant: tenant ?? 'tenant-1',
    cases: (cases ?? [{}]).map(caseCommitOf),
    counters: counters ?? [],
    ...(receipt && { receipt }),
  }
}

/** A receipt of the caller `front-officer` for the first entry of `case-1`, unless told otherwise. */
export function receiptOf(receipt: Partial<Receipt> = {}): Receipt {
  const caller = 'front-officer'
  return { caller, key: 'key-1', digest: 'digest-1', case: 'case-1', revision: 1, ...receipt }
}

/** A case's part of a small valid commit. */
export function caseCommitOf(sample: CaseSample): CaseCommit {
  const { case: id = 'case-1', expectedRevision = 0, note = '', process = 'sample', version = 1 } = sample
  const revisions = Array.from({ length: sample.entries ?? 1 }, (_, index) => expectedRevision + index + 1)
  const revision = expectedRevision + revisions.length
  return {
    case: id,
    expectedRevision,
    ...(sample.parent !== undefined && { parent: sample.parent }),
    process,
    version,
    entries: revisions.map((place) => ({ ...entryOf(id, place, version, note), process })),
    state: stateAt(revision, note),
    summary: { ...summaryAt(revision, note), process },
    index: { add: rowsOf(sample.add), remove: rowsOf(sample.remove) },
    effects: (sample.effects ?? []).map((message, place) => effectOf(`${id}/${revision}/${place}`, message)),
  }
}

function entryOf(id: CaseId, revision: number, version: number, note: string): Entry {
  return {
    kind: 'fact',
    case: id,
    process: 'sample',
    version,
    revision,
    recordedAt: recordedAt(revision),
    by: { person: 'person-1', office: 'front-officer' },
    event: noteTaken(note),
    from: `at-${revision - 1}`,
    to: `at-${revision}`,
    findings: [],
    deadlines: {},
    effects: [],
    opened: [],
    environment: 'environment-1',
    previous: revision === 1 ? '' : hashAt(id, revision - 1),
    hash: hashAt(id, revision),
  }
}

function noteTaken(note: string): AnyEvent & { readonly note: string } {
  return { type: 'note.taken', occurredOn: '2026-01-05', actor: 'front', note }
}

function hashAt(id: CaseId, revision: number): string {
  return sha256Hex(`${id}@${revision}`)
}

function recordedAt(revision: number): string {
  return new Date(RECORDED_AT + revision * MS_PER_MINUTE).toISOString()
}

function stateAt(revision: number, note: string): CaseState {
  return { value: `at-${revision}`, context: { note }, acts: {}, deadlines: {}, areas: [] }
}

function summaryAt(revision: number, note: string): CaseSummary {
  return {
    process: 'sample',
    title: note,
    area: 'area-1',
    states: [`at-${revision}`],
    tags: [],
    closed: false,
    holds: ['front'],
    nextDue: null,
    facets: { field: 'land', days: revision },
  }
}

function rowsOf(rows: Partial<IndexRows> = {}): IndexRows {
  return { traits: [], queue: [], texts: [], ...rows }
}

function effectOf(id: string, message: string): Effect {
  return { id, effect: 'notify', message, to: ['front'], params: { message } }
}
