import { CallerError, StoreError } from '@civicflow/core'
import type { StoreErrorReason } from '@civicflow/core'
import type { Obstacle } from './batch.ts'
import { OBSTACLE } from './schema/writing.ts'

/** By PostgreSQL's SQLSTATE, or its first two characters. */
const REASONS: Readonly<Record<string, StoreErrorReason>> = {
  '08': 'unreachable',
  '25006': 'read-only',
  '40': 'busy',
  '42501': 'read-only',
  '3F000': 'missing-schema',
  '42P01': 'missing-schema',
  '42883': 'missing-schema',
  '53100': 'full',
  '53200': 'full',
  '53300': 'busy',
  '55P03': 'busy',
  '57014': 'timed-out',
  '57P': 'unreachable',
  XX001: 'corrupt',
  XX002: 'corrupt',
}

const ADVICE: Readonly<Record<StoreErrorReason, string>> = {
  busy: 'Other writers, or the host with all connections of the pool, held the database for too long; end long transactions, enlarge the pool, then try again.',
  'read-only':
    'The database cannot be written by this role, or is a standby; give it the rights on the schema, or connect to the primary.',
  corrupt:
    'The database is damaged or was altered; stop, keep its files, verify it, and restore the last good copy.',
  full: 'The disk or the memory of the database server is full; make room, then try again.',
  'not-a-database':
    'This is no PostgreSQL database that the store can use; it takes version 14 or later, in UTF8.',
  'other-schema':
    'The schema was made by a newer release of civicflow, or is another one of that name; use that release, or another schema.',
  'missing-schema':
    'The schema is missing, or older than this release; open the store with `migrate: true`, or run the SQL that `postgresMigration` gives.',
  closed: 'The store, or the pool that the host gave it, is closed; open another one.',
  unreachable:
    'The database server cannot be reached, or the connection was lost; try again when it is there.',
  'timed-out': 'The database server did not answer in time; look for what it waits for, then try again.',
  failed: 'PostgreSQL failed; see the cause.',
}

/** What was thrown before anything could be written, as a StoreError; errors of civicflow stay as they are. */
export function storeError(thrown: unknown): Error {
  if (thrown instanceof StoreError || thrown instanceof CallerError) return thrown
  return failure(reasonOf(thrown), 'not-committed', thrown)
}

/**
 * What was thrown while a write was under way. The server says of an error of the statement that nothing was written; a
 * connection that breaks, or a server that stops, says nothing of it.
 */
export function writeError(thrown: unknown): Error {
  if (thrown instanceof StoreError || thrown instanceof CallerError) return thrown
  return failure(reasonOf(thrown), isStatementsOwn(thrown) ? 'not-committed' : 'unknown', thrown)
}

/** What failed in a transaction of a host, which alone can say what becomes of it: nothing is committed by the store. */
export function hostsError(failed: unknown): Error {
  if (failed instanceof Error || typeof failed !== 'object' || failed === null || !('code' in failed))
    return storeError(failed)
  const { message = '', ...rest } = failed as { readonly message?: string }
  return storeError(Object.assign(new Error(message), rest))
}

/** A StoreError that says what to do. */
export function failure(
  reason: StoreErrorReason,
  outcome: StoreError['outcome'] = 'not-committed',
  cause?: unknown,
): StoreError {
  const advice =
    reason === 'failed' && cause instanceof Error ? `PostgreSQL failed: ${cause.message}.` : ADVICE[reason]
  const message =
    outcome === 'unknown' ? `${advice} Ask for the key to learn whether it was written.` : advice
  return new StoreError(outcome, reason, message, { cause })
}

/** Is the connection of no use any more? */
export function isBroken(thrown: unknown): boolean {
  return !isStatementsOwn(thrown) || isUnfit(thrown)
}

/** Was the connection left in a transaction, or without what was prepared on it? Then nothing was done that stays. */
export function isUnfit(thrown: unknown): boolean {
  return (
    thrown instanceof LeftInTransaction || ['26000', IN_FAILED_TRANSACTION].includes(sqlStateOf(thrown) ?? '')
  )
}

/** A connection of the pool had a transaction open, in which a statement was carried out. */
export class LeftInTransaction extends Error {
  constructor() {
    super('a connection of the pool was left in a transaction; end it before the connection is released')
  }
}

const IN_FAILED_TRANSACTION = '25P02'

/** Was it taken back because others were in the way? Then the same may be tried again at once. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof StoreError && sqlStateOf(error.cause)?.startsWith('40') === true
}

/** Is a function asked for that the database does not have, or its schema? */
export function isMissingFunction(thrown: unknown): boolean {
  return ['3F000', '42883'].includes(sqlStateOf(thrown) ?? '')
}

/** Had something failed in the transaction before? */
export function isInFailedTransaction(thrown: unknown): boolean {
  return sqlStateOf(thrown) === IN_FAILED_TRANSACTION
}

/** What stands against commits of a batch, where that is why it was not written. */
export function obstacleIn(error: unknown): Obstacle | undefined {
  const cause: unknown = error instanceof StoreError ? error.cause : undefined
  if (!(cause instanceof Error) || sqlStateOf(cause) !== OBSTACLE) return undefined
  return JSON.parse('detail' in cause ? String(cause.detail) : '') as Obstacle // as the function tells it
}

/** Is the statement itself what the server could not do, and not the moment? */
export function isStatementsFault(error: unknown): boolean {
  return error instanceof StoreError && error.outcome === 'not-committed' && error.code === 'failed'
}

/** Did the server refuse the statement, and goes on? */
function isStatementsOwn(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    'severity' in thrown &&
    thrown.severity === 'ERROR' &&
    sqlStateOf(thrown)?.startsWith('57P') === false
  )
}

function sqlStateOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string')) return undefined
  return /^[0-9A-Z]{5}$/.test(thrown.code) && !NETWORK.test(thrown.code) ? thrown.code : undefined
}

/** Names of errors of the network that could be taken for an SQLSTATE. */
const NETWORK = /^E[A-Z]{4}$/

function reasonOf(thrown: unknown): StoreErrorReason {
  if (thrown instanceof SyntaxError) return 'corrupt' // a stored value that is no JSON any more
  const state = sqlStateOf(thrown)
  if (state !== undefined)
    return REASONS[state] ?? REASONS[state.slice(0, 3)] ?? REASONS[state.slice(0, 2)] ?? 'failed'
  if (!(thrown instanceof Error) || thrown instanceof TypeError) return 'failed'
  return SAID_BY_PG.find(([said]) => said.test(thrown.message))?.[1] ?? 'unreachable'
}

/** What `pg` says itself, of a pool that was ended or has no connection free, and of a host's own time-out. */
const SAID_BY_PG: readonly (readonly [RegExp, StoreErrorReason])[] = [
  [/after calling end on the pool/, 'closed'],
  [/timeout exceeded when trying to connect/, 'busy'],
  [/Query read timeout/, 'timed-out'],
  [/does not support SSL|was left in a transaction/, 'failed'],
]
