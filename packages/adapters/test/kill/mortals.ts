import { type Death, live } from './lives.ts'
import type { Stage } from './stage.ts'

/** What those that are killed work on, all of them at once. */
export interface Place {
  readonly stage: Stage
  /** Where the store is. */
  readonly store: string
  /** Where workers write what they send. */
  readonly sent: string
  readonly shared: readonly string[]
}

/** How those that were killed have ended, and what they were told is written. */
export interface Toll {
  readonly writers: (number | NodeJS.Signals)[]
  readonly workers: (number | NodeJS.Signals)[]
  readonly acknowledged: string[]
}

const WRITERS = 2
const WORKERS = 2
/** So many commands each writer sends at a time. */
const LANES = 3

/** Kills writers and workers, two of each at a time, as long as it goes on. */
export async function killed(place: Place, goesOn: () => boolean): Promise<Toll> {
  const toll: Toll = { writers: [], workers: [], acknowledged: [] }
  const each = <T>(count: number, start: (place: number) => T) =>
    Array.from({ length: count }, (_, n) => start(n))
  await Promise.all([
    ...each(WRITERS, (n) => writersLives(place, `writer-${n}`, toll, goesOn)),
    ...each(WORKERS, () => workersLives(place, toll, goesOn)),
  ])
  return toll
}

/**
 * By turns, so that a slow machine sees both: some are killed by the clock, also while they open the store; others in
 * mid-work, when so many of their commands were acknowledged, or effects sent, and the next is on its way.
 */
function deathOf(turn: number): Death {
  return turn % 2 === 0
    ? { afterMs: Math.random() * 400 }
    : { afterLines: 1 + Math.floor(Math.random() * 40) }
}

async function writersLives(
  { stage, store, shared }: Place,
  name: string,
  { writers, acknowledged }: Toll,
  goesOn: () => boolean,
): Promise<void> {
  const last = String(Number.MAX_SAFE_INTEGER)
  const firsts = Array.from({ length: LANES }, () => 1)
  for (let turn = 0; goesOn(); turn += 1) {
    const command = stage.writer(store, String(stage.began), name, firsts.join(','), last, ...shared)
    const { printed, ended } = await live(command, stage.cache, deathOf(turn))
    writers.push(ended)
    acknowledged.push(...printed)
    // The next life begins with what the last one was not told of: the same keys, sent again.
    for (const lane of firsts.keys())
      firsts[lane] = (firsts[lane] ?? 1) + printed.filter((key) => key.startsWith(`${name}-${lane}-`)).length
  }
}

async function workersLives(
  { stage, store, sent }: Place,
  { workers }: Toll,
  goesOn: () => boolean,
): Promise<void> {
  for (let turn = 0; goesOn(); turn += 1) {
    // There may be nothing to send for a while.
    const death = { afterMs: 1000, ...deathOf(turn) }
    workers.push((await live(stage.worker(store, String(stage.began), sent), stage.cache, death)).ended)
  }
}
