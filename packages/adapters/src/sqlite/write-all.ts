import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '@civicflow/core'
import type { Awaitable, Clock, Commit, CommitResult } from '@civicflow/core'
import { storeError } from './failures.ts'
import type { Statements } from './statements.ts'
import { within } from './transactions.ts'
import { writeCommit } from './write-commit.ts'

/**
 * Writes commits one after the other in the transaction that is open.
 *
 * @throws what has ended that transaction, or what is wrong with the only one
 */
export function writeAll(
  database: DatabaseSync,
  sql: Statements,
  commits: readonly Commit[],
  clock: Clock,
): readonly CommitResult[] {
  const [only, ...others] = commits
  if (only !== undefined && others.length === 0) return [writeCommit(sql, only, clock())]
  return commits.map((commit) => {
    try {
      return within(database, () => writeCommit(sql, commit, clock()))
    } catch (thrown) {
      const error = storeError(thrown)
      if (!database.isTransaction || !(error instanceof StoreError)) throw error
      return { outcome: 'failed', error }
    }
  })
}

/** The results of writing commits together; where that fails as a whole, each of them has failed so. */
export function orAllFailed(
  commits: readonly Commit[],
  attempt: () => Awaitable<readonly CommitResult[]>,
): Awaitable<readonly CommitResult[]> {
  const allFailed = (error: unknown): readonly CommitResult[] => {
    if (error instanceof StoreError) return commits.map(() => ({ outcome: 'failed', error }))
    throw error
  }
  try {
    const results = attempt()
    return results instanceof Promise ? results.catch(allFailed) : results
  } catch (thrown) {
    return allFailed(thrown)
  }
}
