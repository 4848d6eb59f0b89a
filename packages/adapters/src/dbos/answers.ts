import { CallerError, StoreError } from '@civicflow/core'
import type { CallerErrorCode, Outcome, StoreErrorReason } from '@civicflow/core'

/** What the workflow of a command came to, as data. */
export type Answer = Decided | { readonly failed: Failure }

export interface Decided {
  readonly outcome: Outcome
  /** Of the command that was decided. */
  readonly digest: string
}

/** An error that another attempt under the same key may not meet. */
export type Failure =
  | {
      readonly error: 'caller'
      readonly code: CallerErrorCode
      readonly message: string
      readonly detail: Readonly<Record<string, unknown>>
    }
  | {
      readonly error: 'store'
      readonly outcome: StoreError['outcome']
      readonly code: StoreErrorReason
      readonly message: string
    }

/** @throws whatever is neither a CallerError nor a StoreError: a fault of a process, or of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallerError) {
    const { code, message, detail } = error
    return { error: 'caller', code, message, detail }
  }
  if (!(error instanceof StoreError)) throw error
  const { outcome, code, message } = error
  return { error: 'store', outcome, code, message }
}

export function errorOf(failure: Failure): CallerError | StoreError {
  return failure.error === 'caller'
    ? new CallerError(failure.code, failure.message, failure.detail)
    : new StoreError(failure.outcome, failure.code, failure.message)
}
