import { median, percentile } from './measure.ts'
import type { Row } from './row.ts'

/** Sends one command, and is done when it is durable. */
export type Send = () => Promise<void>

/** What callers who were at it at the same time got done in one slice of time. */
export interface Slice {
  readonly perSecond: number
  /** Of each command, in milliseconds. */
  readonly taken: readonly number[]
}

export interface ContestPlan {
  readonly sliceMs: number
  /** Rounds that do not count: connections are made, and statements prepared. */
  readonly warmUp: number
  readonly rounds: number
}

/**
 * Has sides take turns in short slices of time, so that a slow moment of the machine weighs on all. Of each side as many
 * callers as it has senders are at it at once, each with one command at a time.
 */
export async function contest<Side extends string>(
  sides: Readonly<Record<Side, readonly Send[]>>,
  { sliceMs, warmUp, rounds }: ContestPlan,
): Promise<Readonly<Record<Side, readonly Slice[]>>> {
  const names = Object.keys(sides) as Side[] // the keys of a literal
  const slices = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Side, Slice[]>
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const slice = await sliceOf(sides[name], sliceMs)
      if (round >= warmUp) slices[name].push(slice)
    }
  }
  return slices
}

async function sliceOf(senders: readonly Send[], ms: number): Promise<Slice> {
  const taken: number[] = []
  const start = performance.now()
  await Promise.all(
    senders.map(async (send) => {
      while (performance.now() < start + ms) {
        const sent = performance.now()
        await send()
        taken.push(performance.now() - sent)
      }
    }),
  )
  return { perSecond: (taken.length / (performance.now() - start)) * 1000, taken }
}

/** Commands a second, with the median of the rounds' ratios, and how long half of the commands and nearly all take. */
export function contestRows(
  question: string,
  subject: readonly Slice[],
  baseline: readonly Slice[],
  aim?: number,
): readonly Row[] {
  const speeds = subject.map((slice, round) => slice.perSecond / (baseline[round]?.perSecond ?? Number.NaN))
  const speed = median(speeds)
  const rate: Row = {
    question,
    subject: median(subject.map((slice) => slice.perSecond)),
    baseline: median(baseline.map((slice) => slice.perSecond)),
    ratio: speed,
    unit: 'commands/s',
    aim: aim === undefined ? null : `ratio ≥ ${aim}`,
    met: aim === undefined ? null : speed >= aim,
  }
  return [
    rate,
    durations(`${question}, p50`, 0.5, subject, baseline),
    durations(`${question}, p99`, 0.99, subject, baseline),
  ]
}

function durations(
  question: string,
  share: number,
  subject: readonly Slice[],
  baseline: readonly Slice[],
): Row {
  const [ours, theirs] = [subject, baseline].map((slices) =>
    percentile(
      slices.flatMap(({ taken }) => taken),
      share,
    ),
  ) as [number, number] // of two, two
  return {
    question,
    subject: ours,
    baseline: theirs,
    ratio: ours / theirs,
    unit: 'ms',
    aim: null,
    met: null,
  }
}
