import type { Commit, CommitResult } from '../store/port.ts'
import type { EngineCore } from './core.ts'
import type { Failed, Outcome, Prepared } from './outcome.ts'
import { concluded, decidedNow, record, type Recorded, type Request } from './record.ts'
import type { Caller } from './visible-case.ts'

/** What became of one of several commands; a failure of its own stops none of the others. */
export type EachRecorded = Omit<Recorded, 'outcome'> & { readonly outcome: Outcome | Failed }

/**
 * Decides several commands and writes them together, each whole or not at all. Those on one case follow each other in
 * their order, also where one of them is refused.
 */
export async function recordAll(
  core: EngineCore,
  caller: Caller,
  requests: readonly Request[],
): Promise<readonly EachRecorded[]> {
  const done: EachRecorded[] = []
  let left = [...requests.entries()]
  while (left.length > 0) {
    const turn = firstOfEachCase(left)
    const together = await recordTogether(
      core,
      caller,
      turn.map(([, request]) => request),
    )
    for (const [at, [place]] of turn.entries()) {
      const recorded = together[at]
      if (recorded !== undefined) done[place] = recorded
    }
    const taken = new Set(turn.map(([place]) => place))
    left = left.filter(([place]) => !taken.has(place))
  }
  return done
}

type Placed = readonly [place: number, request: Request]

function firstOfEachCase(requests: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>()
  return requests.filter(([, request]) => {
    if (seen.has(request.case)) return false
    seen.add(request.case)
    return true
  })
}

/** Records commands on as many cases. */
async function recordTogether(
  core: EngineCore,
  caller: Caller,
  requests: readonly Request[],
): Promise<readonly EachRecorded[]> {
  const decided = await Promise.all(
    requests.map(async (request) => ({
      request,
      answer: await orFailed(() => decidedNow(core, caller, request)),
    })),
  )
  const results = await written(
    core,
    decided.flatMap(({ answer }) => (answer.outcome === 'prepared' ? [answer.commit] : [])),
  )
  let place = 0
  return Promise.all(
    decided.map(async ({ request, answer }): Promise<EachRecorded> => {
      if (answer.outcome !== 'prepared') return { outcome: answer }
      const result = results[place++] as CommitResult | Failed // there is one of every commit
      return finished(core, caller, request, answer, result)
    }),
  )
}

/** Where the store fails as a whole, it failed for each. */
async function written(
  { options: { store } }: EngineCore,
  commits: readonly Commit[],
): Promise<readonly (CommitResult | Failed)[]> {
  try {
    return await store.applyAll(commits)
  } catch (error) {
    return commits.map(() => failed(error))
  }
}

/** What became of a command whose commit was written, or was not. */
async function finished(
  core: EngineCore,
  caller: Caller,
  request: Request,
  prepared: Prepared,
  result: CommitResult | Failed,
): Promise<EachRecorded> {
  if (result.outcome === 'failed') return { outcome: result }
  const recorded = await orFailed(async () => {
    const outcome = await concluded(core, caller, request, prepared, result)
    if (outcome === 'again') return record(core, caller, request)
    return { outcome, ...(result.outcome === 'committed' && { written: prepared.commit }) }
  })
  return 'error' in recorded ? { outcome: recorded } : recorded
}

async function orFailed<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work()
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): Failed {
  return { outcome: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
}
