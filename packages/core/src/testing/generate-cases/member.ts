import type { Case, Figures } from '../../process/case.ts'
import type { DayNumber } from '../../time/day.ts'
import type { Line } from './line.ts'
import type { Habits } from './options.ts'
import type { Random } from './random.ts'
import type { When } from './deciding.ts'
import type { Moment } from './working-time.ts'

/** A case of a plan while it is carried on. */
export interface Member {
  readonly line: Line
  /** Of the case that somebody opened: this one, or the one that it comes from. */
  readonly number: number
  readonly random: Random
  /** The other cases that come from the same one. */
  readonly others: () => readonly Case[]
  readonly habits: Habits
  /** By how many days it comes after the story that its samples tell. */
  readonly shift: number
  readonly fate: Fate
  /** When duties are going to be fulfilled, by name and generation of their deadlines. */
  readonly intended: Map<string, Moment>
  /** The days that it knows or knew, with the day on which it learnt of each. */
  readonly learnt: Map<DayNumber, DayNumber>
  kase: Case
  /** What its children have added up to. */
  counters: Figures
  hasChildren: boolean
  /** When its last fact occurred and was recorded. */
  last: When
}

/** What will become of a case, if it comes to where that can be. */
export interface Fate {
  readonly stalls: boolean
  returns: boolean
  readonly endsEarly: boolean
  reopens: boolean
  /** Nobody goes on any more. */
  stalled: boolean
}

export function fateFrom({ stalled, returned, endedEarly, reopened }: Habits, random: Random): Fate {
  return {
    stalls: random.chance(stalled),
    returns: random.chance(returned),
    endsEarly: random.chance(endedEarly),
    reopens: random.chance(reopened),
    stalled: false,
  }
}
