/** What two pieces of work cost, in milliseconds each: medians over rounds in which they took turns. */
export interface Compared {
  readonly subject: number
  readonly baseline: number
  /** Median of the ratios of the rounds, so that a slow moment of the machine weighs on both sides. */
  readonly ratio: number
}

/** Work of one turn, given the number of the round. */
export type Turn = (round: number) => void | Promise<void>

/** How turns are measured, and how often. */
export interface Plan {
  /** Rounds that do not count: they let the compiler settle. */
  readonly warmUp: number
  readonly rounds: number
}

/**
 * Measures two pieces of work side by side: every round, each has one turn, by turns the first one. Short turns are
 * best, so that most of them are not interrupted.
 */
export async function compare(subject: Turn, baseline: Turn, { warmUp, rounds }: Plan): Promise<Compared> {
  const taken: { readonly subject: number; readonly baseline: number }[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const isFirst = round % 2 === 0
    const early = isFirst ? await timed(subject, round) : undefined
    const other = await timed(baseline, round)
    taken.push({ subject: early ?? (await timed(subject, round)), baseline: other })
  }
  const counted = taken.slice(warmUp)
  return {
    subject: median(counted.map((round) => round.subject)),
    baseline: median(counted.map((round) => round.baseline)),
    ratio: median(counted.map((round) => round.subject / round.baseline)),
  }
}

/** How long one turn takes, in milliseconds. */
export async function timed(turn: Turn, round = 0): Promise<number> {
  const start = performance.now()
  await turn(round)
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** The smallest of some values that is no less than a share of them. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** The same call over and over, as one turn; the sink keeps the compiler from leaving it out. */
export function repeated(times: number, call: () => unknown): Turn {
  return () => {
    for (let time = 0; time < times; time += 1) sink.last = call()
  }
}

export const sink: { last: unknown } = { last: undefined }
