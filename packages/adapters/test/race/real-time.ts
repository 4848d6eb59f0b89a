import type { Call, Written } from './history.ts'

/**
 * The first call that has no moment between its invocation and its response; every call is known to have a place. Each is
 * given the earliest moment it can have taken place at, along the journal: if that is after its response, none fits.
 */
export function firstOutOfTime(journal: readonly Written[], calls: readonly Call[]): readonly string[] {
  const { writers, observers, repeaters } = placed(calls)
  let earliest = Number.NEGATIVE_INFINITY
  for (const [place, { key }] of journal.entries()) {
    const revision = place + 1
    const writer = key === undefined ? undefined : writers.get(key)
    earliest = Math.max(earliest, writer?.invoked ?? earliest)
    const seen = observers.get(revision) ?? []
    const late = [writer, ...seen, ...(repeaters.get(revision) ?? [])].find(
      (call) => call !== undefined && earliest > respondedOf(call),
    )
    if (late !== undefined) return [`at ${earliest}, ${JSON.stringify(late)} had its answer`]
    // Whoever saw this revision did so before the next one was.
    earliest = Math.max(earliest, ...seen.map(({ invoked }) => invoked))
  }
  return []
}

/** Calls by where they take place: the keys they write, or the revisions they see or repeat. */
function placed(calls: readonly Call[]) {
  const writers = new Map<string, Call>()
  const observers = new Map<number, Call[]>()
  const repeaters = new Map<number, Call[]>()
  for (const call of calls) {
    const { answer } = call
    if (answer.told === 'accepted') writers.set(answer.key, call)
    else if (answer.told === 'repeated') added(repeaters, answer.revision, call)
    else if (answer.told === 'unknown') keptFirst(writers, answer.key, call)
    else if (answer.told !== 'not-committed') added(observers, answer.revision, call)
  }
  return { writers, observers, repeaters }
}

function added(calls: Map<number, Call[]>, revision: number, call: Call): void {
  const known = calls.get(revision)
  if (known === undefined) calls.set(revision, [call])
  else known.push(call)
}

/** Of calls that may have written a command, the first is the one that can have done so soonest. */
function keptFirst(writers: Map<string, Call>, key: string, call: Call): void {
  const known = writers.get(key)
  const isSooner = known?.answer.told === 'unknown' && call.invoked < known.invoked
  if (known === undefined || isSooner) writers.set(key, call)
}

/** A command that nobody heard of again may be written at any time. */
function respondedOf({ answer, responded }: Call): number {
  return answer.told === 'unknown' ? Number.POSITIVE_INFINITY : responded
}
