/**
 * The columns of a batch of commits, as `apply` takes them: one array each, of the rows' values. `case_` places count cases
 * of the batch from 1, `commit_` places commits from 0; `sign` is 1 for a row to be added and -1 for one to be taken away.
 */
export const BATCH_COLUMNS = {
  case_commit: 'integer[]',
  case_name: 'text[]',
  case_expected: 'integer[]',
  /** Place of the case's first entry among those of the batch, from 1. */
  case_first: 'integer[]',
  case_parent: 'text[]',
  case_process: 'text[]',
  case_version: 'integer[]',
  case_revision: 'integer[]',
  case_head: 'text[]',
  case_at: 'text[]',
  case_summary: 'text[]',
  case_state: 'text[]',
  /** Cases that were there, and whose audiences change. */
  moved: 'integer[]',
  entry_case: 'integer[]',
  entry_revision: 'integer[]',
  entry_body: 'text[]',
  trait_case: 'integer[]',
  trait_sign: 'integer[]',
  trait_name: 'text[]',
  trait_value: 'text[]',
  queue_case: 'integer[]',
  queue_sign: 'integer[]',
  queue_list: 'text[]',
  queue_day: 'date[]',
  queue_item: 'text[]',
  text_case: 'integer[]',
  text_sign: 'integer[]',
  text_revision: 'integer[]',
  text_words: 'text[]',
  effect_case: 'integer[]',
  effect_id: 'text[]',
  effect_body: 'text[]',
  effect_corrects: 'text[]',
  counter_case: 'text[]',
  counter_name: 'text[]',
  counter_add: 'bigint[]',
  receipt_commit: 'integer[]',
  receipt_caller: 'text[]',
  receipt_key: 'text[]',
  receipt_digest: 'text[]',
  receipt_case: 'text[]',
  receipt_revision: 'integer[]',
} as const

export type BatchColumn = keyof typeof BATCH_COLUMNS

/** The names of the columns, in the order in which `apply` takes them. */
export const BATCH_COLUMN_NAMES = Object.keys(BATCH_COLUMNS) as readonly BatchColumn[]
