/** What is wrong with a call, as data; each is mended in the calling code, not by trying again. */
export type CallerErrorCode =
  | 'invalid-calendar'
  | 'invalid-law'
  | 'invalid-register'
  | 'invalid-profile'
  | 'invalid-process'
  | 'unknown-process'
  | 'unknown-provision'
  | 'wrong-process'
  | 'key-reused'
  | 'invalid-key'
  | 'invalid-argument'
  | 'refused'
  | 'missing-version'
  | 'name-taken'
  | 'invalid-migration'

/**
 * The caller is wrong: the code that calls must be mended. Nothing was written.
 *
 * `code` says what is wrong, `detail` holds the values concerned, the message says what to do next.
 */
export class CallerError extends Error {
  override readonly name = 'CallerError'
  readonly code: CallerErrorCode
  readonly detail: Readonly<Record<string, unknown>>
  constructor(
    code: CallerErrorCode,
    message: string,
    detail: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.detail = detail
  }
}

/** What a store could not do; what became of the commit is told by the error's `outcome`. */
export type StoreErrorReason =
  | 'not-a-database'
  | 'other-schema'
  | 'missing-schema'
  | 'read-only'
  | 'full'
  | 'busy'
  | 'closed'
  | 'unreachable'
  | 'timed-out'
  | 'corrupt'
  | 'failed'

/**
 * A store failed. `outcome` says what became of the commit: with `not-committed` nothing was written and the
 * command may be sent again; with `unknown` ask the engine for the command's key before doing anything else.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly outcome: 'not-committed' | 'unknown'
  readonly code: StoreErrorReason
  constructor(
    outcome: 'not-committed' | 'unknown',
    code: StoreErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.outcome = outcome
    this.code = code
  }
}
