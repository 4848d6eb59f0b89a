import { dayOf, type LocalTime } from '@civicflow/core'
import type { Step } from './step.ts'

const OPENS = 8 * 60 + 5
const NOON = 11 * 60 + 30
const LUNCH = 2 * 60
const BETWEEN = 6

/** Steps in the order of their times. One that has only a day comes in its turn among those of that day, in office hours. */
export function timetable(steps: readonly Step[]): readonly (Step & { readonly at: LocalTime })[] {
  const before = new Map<string, number>()
  const timed = steps.map((step) => {
    if (step.at !== dayOf(step.at)) return step
    const turn = before.get(step.at) ?? 0
    before.set(step.at, turn + 1)
    return { ...step, at: `${step.at}T${hourOf(turn)}` }
  })
  return timed.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function hourOf(turn: number): string {
  const minute = OPENS + turn * BETWEEN
  return clockTime(minute < NOON ? minute : minute + LUNCH)
}

/** An hour of the day, `HH:MM`, of minutes since midnight. */
export function clockTime(minute: number): string {
  const part = (number: number) => String(number).padStart(2, '0')
  return `${part(Math.floor(minute / 60))}:${part(minute % 60)}`
}
