import type { Environment } from '../../kernel/environment.ts'
import type { Case } from '../../process/case.ts'
import type { AnyProcess } from '../../process/process.ts'
import type { IsoDay } from '../../time/day.ts'
import type { Payload, Recording } from '../process-suite/subject.ts'
import type { Random } from './random.ts'

/** What is planned: cases of some processes in an environment, opened and carried on from one day to another. */
export interface PlanOptions {
  readonly environment: Environment
  /** Every process that has a part in it, those of opened cases too. */
  readonly processes: readonly PlannedProcess[]
  /** The first day on which a case can be opened, and the last one on which anything is recorded. */
  readonly from: IsoDay
  readonly until: IsoDay
  /** The last day on which somebody opens a case, so that the last of them have time to end; `until` unless told. */
  readonly openedUntil?: IsoDay
  /** How many cases are opened by somebody; those that they open come on top. */
  readonly cases: number
  /** The same seed, options and environment give the same plan, on every machine. */
  readonly seed: number
  /** What goes otherwise than the book says, and how often; `usualHabits` where not told. */
  readonly habits?: Partial<Habits>
}

/** Shares from 0 to 1 of what goes otherwise than the book says. */
export interface Habits {
  /** Of the duties with a last day: so many are fulfilled after it, where the process lets them be. */
  readonly late: number
  /** Of the facts: so many are put on record some working days after they occurred; what happens meanwhile waits with them. */
  readonly recordedLater: number
  /** Of the facts: so many are some days later replaced or voided, or a fact is put in before them. */
  readonly corrected: number
  /** After so many of the facts somebody tries to record what has no place in the case, and is refused. */
  readonly refused: number
  /** Of the cases that come to where they can: so many go back to a state they have passed, or step aside. */
  readonly returned: number
  /** Of the cases that come to where they can: so many end before the end of their process. */
  readonly endedEarly: number
  /** Of the closed cases that can be: so many are opened anew. */
  readonly reopened: number
  /** Of the cases: in so many a day comes after which nobody goes on, and they are never closed. */
  readonly stalled: number
}

/** An office that mostly does what it should. */
export const usualHabits: Habits = {
  late: 0.15,
  recordedLater: 0.12,
  corrected: 0.02,
  refused: 0.02,
  returned: 0.15,
  endedEarly: 0.06,
  reopened: 0.04,
  stalled: 0.06,
}

/** A process that has a part in a plan, with what its definition cannot tell. */
export interface PlannedProcess {
  readonly process: AnyProcess
  /** How many cases are of it, against its fellows; 1 unless told, 0 where only other cases open it. */
  readonly share?: number
  /**
   * How often an event comes about, against what else could; 1 unless told, 0 for never. Of what leaves the states as they
   * are, 1 is once in a while, 20 several times in a case.
   */
  readonly weights?: Readonly<Record<string, number>>
  /**
   * How many working days an event mostly takes after the fact before it; 3 unless told, 0 for minutes. Where a duty has
   * a last day, that decides; else what was told comes before a day that the case knows.
   */
  readonly pace?: Readonly<Record<string, number>>
  /** Gives a payload lifelike words, or none for `undefined`; whatever it draws, it draws from `random`. */
  readonly vary?: (event: string, payload: Payload, variation: Variation) => Payload | undefined
  /** Makes a payload fit the case, after it was varied; `undefined` where it has no place in it. As in the process suite. */
  readonly prepare?: (event: string, payload: Payload, kase: Case | undefined) => Payload | undefined
  /** Who can record an event; found from authority and register unless told. As in the process suite. */
  readonly recordings?: (event: string, payload: Payload, kase: Case | undefined) => readonly Recording[]
}

/** For which case a payload is varied. */
export interface Variation {
  /** The case; `undefined` while it is being opened. */
  readonly kase: Case | undefined
  /** From 1, of the case that somebody opened: this one, or the one that it comes from. */
  readonly number: number
  /** The cases that come from the same one, this one left out. A payload may name their ids: where the plan is carried out, they become those of the store. */
  readonly others: () => readonly Case[]
  readonly random: Random
}
