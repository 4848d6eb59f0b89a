import { dayOf, type LocalTime } from '@civicflow/core'
import type { StoryClock } from './clock.ts'
import type { Step } from './steps.ts'

/** What keeps the time of a story, and notes in the morning what has fallen due. */
interface Days {
  readonly clock: StoryClock
  readonly worker: { readonly round: () => Promise<unknown> }
}

/**
 * Plays a story: every step at its time, whichever case it is about. In the morning of each day on which something
 * happens, and of the last, a worker notes what has fallen due, and sends the letters.
 */
export async function play<S>(
  steps: readonly Step<S>[],
  stage: S,
  { clock, worker }: Days,
  last: LocalTime,
): Promise<void> {
  let today = ''
  for (const step of steps.toSorted(byTime)) {
    if (dayOf(step.at) !== today) {
      today = dayOf(step.at)
      clock.goTo(`${today}T06:00`)
      await worker.round()
    }
    clock.goTo(step.at)
    await step.play(stage)
  }
  clock.goTo(last)
  await worker.round()
}

const byTime = (one: { readonly at: LocalTime }, other: { readonly at: LocalTime }) =>
  one.at < other.at ? -1 : one.at > other.at ? 1 : 0
