import { StoreError } from '../errors.ts'
import type { Commit, CommitOutcome, CommitResult } from './port.ts'

/** Writes one of several commits, whose failure stops none of the others. @throws what is no StoreError. */
export function eachAlone(write: (commit: Commit) => CommitOutcome): (commit: Commit) => CommitResult {
  return (commit) => {
    try {
      return write(commit)
    } catch (error) {
      if (error instanceof StoreError) return { outcome: 'failed', error }
      throw error
    }
  }
}
