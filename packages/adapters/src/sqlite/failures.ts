import { CallerError, StoreError } from '@civicflow/core'
import type { StoreErrorReason } from '@civicflow/core'

const PRIMARY_CODE = 0xff
const CANNOT_OPEN = 14

/** The rest befalls stores that are reached over a network. */
type Reason = Exclude<StoreErrorReason, 'missing-schema' | 'unreachable' | 'timed-out'>

/** By SQLite's primary result code. */
const REASONS: Readonly<Record<number, Reason>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  11: 'corrupt',
  13: 'full',
  26: 'not-a-database',
}

const ADVICE: Readonly<Record<Reason, string>> = {
  busy: 'Another writer held the database for too long; end long transactions, then try again.',
  'read-only':
    'The database cannot be written; give this process the right to write the file and its folder.',
  corrupt:
    'The database is damaged or was altered; stop, keep the file, verify it, and restore the last good copy.',
  full: 'The disk is full, or the database has reached its greatest size; make room, then try again.',
  'not-a-database': 'The file is no SQLite database; give the path of a new file or of a database.',
  'other-schema': 'The tables were made by another release of civicflow; use that release, or another file.',
  closed: 'The store is closed; open another one.',
  failed: 'SQLite failed; see the cause.',
}

/** What SQLite threw, as a StoreError; errors of civicflow stay as they are. */
export function storeError(thrown: unknown, outcome: StoreError['outcome'] = 'not-committed'): Error {
  if (thrown instanceof StoreError || thrown instanceof CallerError) return thrown
  return failure(reasonOf(thrown), outcome, thrown)
}

/** A StoreError that says what to do. */
export function failure(
  reason: Reason,
  outcome: StoreError['outcome'] = 'not-committed',
  cause?: unknown,
): StoreError {
  const advice = reason === 'failed' && cause instanceof Error ? adviceOn(cause) : ADVICE[reason]
  const message =
    outcome === 'unknown' ? `${advice} Ask for the key to learn whether it was written.` : advice
  return new StoreError(outcome, reason, message, { cause })
}

function adviceOn(cause: Error): string {
  return 'errcode' in cause && cause.errcode === CANNOT_OPEN
    ? 'The file cannot be opened; make its folder, and give this process the right to use it.'
    : `SQLite failed: ${cause.message}.`
}

/** Did somebody else hold the database? */
export function isBusy(thrown: unknown): boolean {
  return (thrown instanceof StoreError ? thrown.code : reasonOf(thrown)) === 'busy'
}

function reasonOf(thrown: unknown): Reason {
  if (thrown instanceof SyntaxError) return 'corrupt' // a stored value that is no JSON any more
  if (!(thrown instanceof Error)) return 'failed'
  if ('errcode' in thrown && typeof thrown.errcode === 'number') {
    return REASONS[thrown.errcode & PRIMARY_CODE] ?? 'failed'
  }
  return 'code' in thrown && thrown.code === 'ERR_INVALID_STATE' ? 'closed' : 'failed'
}
