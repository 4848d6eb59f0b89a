import { type Death, live } from './lives.ts'
import type { Programs } from './programs.ts'

/** What those that are killed work on, all of them at once. */
export interface Place {
  readonly programs: Programs
  readonly cache: string
  readonly file: string
  readonly began: number
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

/** Kills writers and workers, two of each at a time, until so many have died. */
export async function killed(place: Place, times: number): Promise<Toll> {
  const toll: Toll = { writers: [], workers: [], acknowledged: [] }
  const goesOn = () => toll.writers.length + toll.workers.length < times
  const each = <T>(count: number, start: (place: number) => T) =>
    Array.from({ length: count }, (_, n) => start(n))
  await Promise.all([
    ...each(WRITERS, (n) => writersLives(place, `writer-${n}`, toll, goesOn)),
    ...each(WORKERS, () => workersLives(place, toll, goesOn)),
  ])
  return toll
}

/**
 * By turns, so that a slow machine sees both: some are killed by the clock, also while they open the file; others in
 * mid-work, when so many of their commands were acknowledged, or effects sent, and the next is on its way.
 */
function deathOf(turn: number): Death {
  return turn % 2 === 0
    ? { afterMs: Math.random() * 200 }
    : { afterLines: 1 + Math.floor(Math.random() * 12) }
}

async function writersLives(
  { programs, cache, file, began, shared }: Place,
  name: string,
  { writers, acknowledged }: Toll,
  goesOn: () => boolean,
): Promise<void> {
  const last = String(Number.MAX_SAFE_INTEGER)
  for (let [first, turn] = [1, 0]; goesOn(); turn += 1) {
    const command = programs.writer(file, String(began), name, String(first), last, ...shared)
    const { printed, ended } = await live(command, cache, deathOf(turn))
    writers.push(ended)
    acknowledged.push(...printed)
    // The next life begins with what the last one was not told of: the same key, sent again.
    first += printed.length
  }
}

async function workersLives(
  { programs, cache, file, began, sent }: Place,
  { workers }: Toll,
  goesOn: () => boolean,
): Promise<void> {
  for (let turn = 0; goesOn(); turn += 1) {
    // There may be nothing to send for a while.
    const death = { afterMs: 400, ...deathOf(turn) }
    workers.push((await live(programs.worker(file, String(began), sent), cache, death)).ended)
  }
}
