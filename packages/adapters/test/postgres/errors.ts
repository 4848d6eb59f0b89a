import { type Awaitable, StoreError } from '@civicflow/core'
import { expect } from 'vitest'

/** A StoreError of a code, that says in its message what to do. */
export function storeError(code: string, says = '', outcome = 'not-committed'): Error {
  return expect.objectContaining({
    name: 'StoreError',
    code,
    outcome,
    message: expect.stringContaining(says),
  })
}

/** A CallerError about an argument, that says what it should be. */
export function callerError(says: string): Error {
  return expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(says) })
}

/** The StoreError with which a call fails. */
export async function failureOf(call: () => Awaitable<unknown>): Promise<StoreError> {
  try {
    await call()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
  throw new Error('The call came through.')
}
