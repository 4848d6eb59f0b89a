import type { DayNumber } from '../../time/day.ts'
import type { Payload } from '../process-suite/subject.ts'
import type { Line } from './line.ts'
import type { Variation } from './options.ts'
import { type PlacedDay, placedDays, withDays } from './payload-days.ts'
import { onWorkingDay } from './working-time.ts'

/** A fact that is about to happen. */
export interface Occasion extends Variation {
  readonly line: Line
  /** By how many days the case comes after the story that the samples tell. */
  readonly shift: number
  readonly day: DayNumber
}

/**
 * A sample as it could be on an occasion, in one or two ways, the likelier first: its days are as far from one another
 * as they were, all moved to working ones. A paper is of the day of the fact, and what is named beside it lies as far
 * from that as in the sample. Without a paper the days move with the case, or further, so that all of them lie ahead.
 */
export function* payloadsOf(occasion: Occasion, event: string, sample: Payload): Generator<Payload> {
  const days = placedDays(sample)
  for (const shift of shiftsOf(occasion, days)) {
    const moved = days.length === 0 ? sample : withDays(sample, movedBy(occasion, shift))
    const fitting = fitted(occasion, event, moved)
    if (fitting !== undefined) yield fitting
  }
}

function movedBy({ line, day }: Occasion, shift: number): (placed: PlacedDay) => DayNumber {
  const { calendar } = line.environment
  return (placed) => (placed.ofPaper ? day : onWorkingDay(calendar, placed.day + shift))
}

const SOON = 3
const SPREAD = 12

function shiftsOf({ shift, day, random }: Occasion, days: readonly PlacedDay[]): readonly number[] {
  const paper = days.find(({ ofPaper }) => ofPaper)
  const others = days.filter(({ ofPaper }) => !ofPaper).map((placed) => placed.day)
  const usual = paper === undefined ? shift : day - paper.day
  const first = Math.min(...others)
  if (others.length === 0 || first + usual > day) return [usual]
  const ahead = day - first + SOON + random.below(SPREAD)
  return paper === undefined ? [ahead, usual] : [usual, ahead]
}

function fitted(occasion: Occasion, event: string, payload: Payload): Payload | undefined {
  const { vary, prepare } = occasion.line.given
  const varied = vary === undefined ? payload : vary(event, payload, occasion)
  return varied === undefined || prepare === undefined ? varied : prepare(event, varied, occasion.kase)
}
