import type { CaseCommit, Commit, CommitOutcome, IndexRows, Receipt, Trait } from '@civicflow/core'
import type { Value } from './asking.ts'
import { fromColumn } from './column.ts'
import { BATCH_COLUMN_NAMES, type BatchColumn } from './schema/batch-columns.ts'

/** A batch of commits of one tenant. Every case and every key is in one of them alone. */
export interface Batch {
  /** How many entries each commit has. */
  readonly entries: readonly number[]
  /** What `apply` takes after the time: how many positions, and the columns. */
  readonly values: readonly Value[]
}

type Columns = Record<BatchColumn, (string | number | null)[]>

export function batchOf(commits: readonly Commit[]): Batch {
  const columns = Object.fromEntries(BATCH_COLUMN_NAMES.map((name) => [name, []])) as unknown as Columns // each its own
  for (const [place, commit] of commits.entries()) addCommit(columns, commit, place)
  const values = BATCH_COLUMN_NAMES.map((name) => columns[name])
  return { entries: commits.map(entriesIn), values: [columns.entry_case.length, ...values] }
}

/** How many entries a commit writes. */
function entriesIn({ cases }: Commit): number {
  return cases.reduce((sum, { entries }) => sum + entries.length, 0)
}

function addCommit(columns: Columns, { cases, counters, receipt }: Commit, place: number): void {
  for (const part of cases) addCase(columns, part, place)
  for (const { case: id, add } of counters)
    for (const [name, value] of Object.entries(add)) {
      columns.counter_case.push(id)
      columns.counter_name.push(name)
      columns.counter_add.push(value)
    }
  if (receipt !== undefined) addReceipt(columns, receipt, place)
}

function addReceipt(columns: Columns, receipt: Receipt, place: number): void {
  columns.receipt_commit.push(place)
  columns.receipt_caller.push(receipt.caller)
  columns.receipt_key.push(receipt.key)
  columns.receipt_digest.push(receipt.digest)
  columns.receipt_case.push(receipt.case)
  columns.receipt_revision.push(receipt.revision)
}

function addCase(columns: Columns, part: CaseCommit, place: number): void {
  const last = part.entries.at(-1)
  columns.case_commit.push(place)
  columns.case_name.push(part.case)
  columns.case_expected.push(part.expectedRevision)
  columns.case_first.push(columns.entry_case.length + 1)
  columns.case_parent.push(part.parent ?? null)
  columns.case_process.push(part.process)
  columns.case_version.push(part.version)
  columns.case_revision.push(part.expectedRevision + part.entries.length)
  columns.case_head.push(last?.hash ?? '')
  columns.case_at.push(last?.recordedAt ?? '')
  columns.case_summary.push(JSON.stringify(part.summary))
  columns.case_state.push(JSON.stringify(part.state))
  const k = columns.case_name.length
  if (isMoved(part)) columns.moved.push(k)
  addEntries(columns, part, k)
  addRows(columns, k, 1, part.index.add)
  addRows(columns, k, -1, removedOnly(part.index))
}

function addEntries(columns: Columns, { entries, effects }: CaseCommit, k: number): void {
  for (const entry of entries) {
    columns.entry_case.push(k)
    columns.entry_revision.push(entry.revision)
    columns.entry_body.push(JSON.stringify(entry))
  }
  for (const { id, ...body } of effects) {
    columns.effect_case.push(k)
    columns.effect_id.push(id)
    columns.effect_body.push(JSON.stringify(body))
    if (body.corrects !== undefined) columns.effect_corrects.push(body.corrects)
  }
}

function addRows(columns: Columns, k: number, sign: 1 | -1, { traits, queue, texts }: IndexRows): void {
  for (const { name, value } of traits) {
    columns.trait_case.push(k)
    columns.trait_sign.push(sign)
    columns.trait_name.push(name)
    columns.trait_value.push(value)
  }
  for (const { list, day, item } of queue) {
    columns.queue_case.push(k)
    columns.queue_sign.push(sign)
    columns.queue_list.push(list)
    columns.queue_day.push(day)
    columns.queue_item.push(item)
  }
  for (const { revision, words } of texts) {
    columns.text_case.push(k)
    columns.text_sign.push(sign)
    columns.text_revision.push(revision)
    columns.text_words.push(words)
  }
}

/** Rows to be taken away that are not added again: what is in both stays. */
function removedOnly({ add, remove }: CaseCommit['index']): IndexRows {
  return {
    traits: without(remove.traits, add.traits),
    queue: without(remove.queue, add.queue),
    texts: without(remove.texts, add.texts),
  }
}

function without<Row>(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  if (rows.length === 0 || others.length === 0) return rows
  const texts = new Set(others.map((row) => JSON.stringify(row)))
  return rows.filter((row) => !texts.has(JSON.stringify(row)))
}

/** Is it a case that was there, and that others see from now on? */
function isMoved({ expectedRevision, index: { add, remove } }: CaseCommit): boolean {
  return expectedRevision > 0 && (add.traits.some(isAudience) || remove.traits.some(isAudience))
}

function isAudience({ name }: Trait): boolean {
  return name === 'audience'
}

/** What became of the commits of a batch that was written. */
export function committed({ entries }: Batch, base: number): readonly CommitOutcome[] {
  let last = base
  return entries.map((count) => ({
    outcome: 'committed',
    positions: Array.from({ length: count }, () => (last += 1)),
  }))
}

/** What stands against commits of a batch, none of which was written. */
export interface Obstacle {
  readonly conflicts: readonly {
    readonly commit: number
    readonly case: string
    readonly revision: number
  }[]
  readonly repeated: readonly { readonly commit: number; readonly receipt: Receipt }[]
}

/** What became of the commits that something stands against; nothing of the others. */
export function hindered(
  { entries }: Batch,
  { conflicts, repeated }: Obstacle,
): readonly (CommitOutcome | undefined)[] {
  const outcomes = entries.map((): CommitOutcome | undefined => undefined)
  // A commit's first conflict is the one that is told, and that it was written before is told before any conflict.
  for (const { commit, case: id, revision } of conflicts)
    outcomes[commit] ??= { outcome: 'conflict', case: fromColumn(id), revision }
  for (const { commit, receipt } of repeated)
    outcomes[commit] = { outcome: 'repeated', receipt: receiptFrom(receipt) }
  return outcomes
}

/** A receipt as its columns hold it. */
export function receiptFrom({ caller, key, digest, case: id, revision }: Receipt): Receipt {
  return {
    caller: fromColumn(caller),
    key: fromColumn(key),
    digest: fromColumn(digest),
    case: fromColumn(id),
    revision,
  }
}
