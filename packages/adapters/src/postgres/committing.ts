import { StoreError } from '@civicflow/core'
import type { Commit, CommitOutcome, CommitResult } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { type Batch, batchOf, committed, hindered } from './batch.ts'
import { failure, isOvertaken, isStatementsFault, obstacleIn } from './failures.ts'
import { BATCH_COLUMN_NAMES } from './schema/batch-columns.ts'

const PLACES = BATCH_COLUMN_NAMES.map((_, place) => `$${place + 5}`).join(', ')
const APPLY: Sql = (s) => `select ${s}.apply($1, $2, $3, $4, ${PLACES}) as base`

/** At most so many commits are written together. */
const MOST = 64
/** Others that were in the way are got out of so often. */
const TRIES = 5

/**
 * Writes commits. Those of a tenant follow each other in the database, so while some are being written those that come
 * meanwhile gather, and are written together: one round trip and one synchronisation of the disk for all of them.
 */
export interface Committing {
  readonly commit: (commit: Commit) => Promise<CommitOutcome>
  /** In their order, each with its own result. */
  readonly commitAll: (commits: readonly Commit[]) => Promise<readonly CommitResult[]>
}

export function committingOn(database: Database, now: () => string | null): Committing {
  const lanes = new Map<string, Lane>()
  const laneOf = (tenant: string) => {
    const lane = lanes.get(tenant) ?? laneFor(database, tenant, now, () => lanes.delete(tenant))
    lanes.set(tenant, lane)
    return lane
  }
  const commit = (one: Commit) => laneOf(one.tenant)(one)
  return {
    commit,
    commitAll: (commits) => Promise.all(commits.map((one) => commit(one).catch(failed))),
  }
}

/** What is no StoreError was thrown while a commit was made ready to be sent. */
function failed(error: unknown): CommitResult {
  const own = error instanceof StoreError ? error : failure('failed', 'not-committed', error)
  return { outcome: 'failed', error: own }
}

type Lane = (commit: Commit) => Promise<CommitOutcome>

interface Waiting {
  readonly commit: Commit
  readonly done: (outcome: CommitOutcome) => void
  readonly failed: (error: unknown) => void
}

/** Writes the commits of one tenant, a batch after the other; `ended` when none is left. */
function laneFor(database: Database, tenant: string, now: () => string | null, ended: () => void): Lane {
  let waiting: readonly Waiting[] = []
  let isWriting = false
  const writeOn = async () => {
    isWriting = true
    for (;;) {
      const together = firstApart(waiting)
      if (together.length === 0) break
      waiting = waiting.slice(together.length)
      await writeTogether(database, tenant, together, now)
    }
    ended()
  }
  return (commit) =>
    new Promise((done, failed) => {
      waiting = [...waiting, { commit, done, failed }]
      if (!isWriting) queueMicrotask(() => isWriting || void writeOn())
    })
}

/** The first commits of which none is about a case, or under a key, that one before it has. */
function firstApart(waiting: readonly Waiting[]): readonly Waiting[] {
  const seen = new Set<string>()
  const overlaps = waiting.findIndex(({ commit }, place) => {
    const names = namesIn(commit)
    const isSeen = place === MOST || names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    return isSeen
  })
  return overlaps === -1 ? waiting : waiting.slice(0, overlaps)
}

function namesIn({ cases, receipt }: Commit): readonly string[] {
  const ids = cases.map((part) => `case ${part.case}`)
  return receipt === undefined ? ids : [...ids, `key ${JSON.stringify([receipt.caller, receipt.key])}`]
}

/** Writes a batch; those that something stands against are told so, and the others written without them. */
async function writeTogether(
  database: Database,
  tenant: string,
  together: readonly Waiting[],
  now: () => string | null,
): Promise<void> {
  try {
    const batch = batchOf(together.map(({ commit }) => commit))
    const outcomes = await applied(database, tenant, batch, now())
    const open = together.filter(({ done }, n) => {
      const outcome = outcomes[n]
      if (outcome !== undefined) done(outcome)
      return outcome === undefined
    })
    if (open.length > 0) await writeTogether(database, tenant, open, now)
  } catch (error) {
    // Which commit does not fit shows when each is written alone.
    if (together.length > 1 && (isStatementsFault(error) || isNoCommit(error)))
      for (const one of together) await writeTogether(database, tenant, [one], now)
    else for (const one of together) one.failed(error)
  }
}

/** Was it no commit that could have been sent? */
function isNoCommit(error: unknown): boolean {
  return !(error instanceof StoreError)
}

async function applied(
  { write, lockMs }: Database,
  tenant: string,
  batch: Batch,
  now: string | null,
): Promise<readonly (CommitOutcome | undefined)[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [row] = await write<{ readonly base: string }>(APPLY, lockMs, tenant, now, ...batch.values)
      if (row === undefined) throw failure('failed', 'unknown')
      return committed(batch, Number(row.base))
    } catch (error) {
      const obstacle = obstacleIn(error)
      if (obstacle !== undefined) return hindered(batch, obstacle)
      if (attempt === TRIES || !isOvertaken(error)) throw error
    }
  }
}
