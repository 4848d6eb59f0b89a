import { StoreError } from '../errors.ts'
import type { Commit, CommitOutcome, CommitResult } from './port.ts'

/** Writes one of several commits, whose failure stops none of the others. */
export function eachAlone(write: (commit: Commit) => CommitOutcome): (commit: Commit) => CommitResult {
  return (commit) => {
    try {
      return write(commit)
    } catch (error) {
      return { outcome: 'failed', error: asStoreError(error) }
    }
  }
}

function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  return new StoreError('not-committed', 'failed', `The commit cannot be kept: ${String(error)}.`, {
    cause: error,
  })
}
