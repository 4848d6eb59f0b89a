import { setImmediate } from 'node:timers'
import type { Awaitable, Commit, CommitOutcome, CommitResult } from '@civicflow/core'

/** At most so many commits are written together. */
const MOST = 64

interface Waiting {
  readonly commit: Commit
  readonly done: (outcome: CommitOutcome) => void
  readonly failed: (error: unknown) => void
}

/**
 * Writes commits that come in one turn of the event loop together: the disk is waited for once for all of them. Each
 * has its own outcome.
 */
export function gathering(
  writeAll: (commits: readonly Commit[]) => Awaitable<readonly CommitResult[]>,
): (commit: Commit) => Promise<CommitOutcome> {
  const waiting: Waiting[] = []
  const writeThem = () => {
    const together = waiting.splice(0, MOST)
    if (waiting.length > 0) setImmediate(writeThem)
    void tellAll(together, () => writeAll(together.map(({ commit }) => commit)))
  }
  return (commit) =>
    new Promise((done, failed) => {
      if (waiting.length === 0) setImmediate(writeThem)
      waiting.push({ commit, done, failed })
    })
}

async function tellAll(
  together: readonly Waiting[],
  write: () => Awaitable<readonly CommitResult[]>,
): Promise<void> {
  try {
    const results = await write()
    for (const [place, { done, failed }] of together.entries()) {
      const result = results[place] as CommitResult // there is one of every commit
      if (result.outcome === 'failed') failed(result.error)
      else done(result)
    }
  } catch (error) {
    for (const { failed } of together) failed(error)
  }
}
