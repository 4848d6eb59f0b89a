import { CallerError } from '../../errors.ts'
import { sha256Hex } from '../../journal/digest.ts'
import type { Circumstances } from '../../kernel/circumstances.ts'
import type { Environment } from '../../kernel/environment.ts'
import type { Case, Figures } from '../../process/case.ts'
import type { AnyProcess } from '../../process/process.ts'
import type { AnyCommand } from '../../process/schema.ts'
import type { Instant, LocalTime } from '../../time/day.ts'
import { instantOf, localTimeOf } from '../../time/instant.ts'
import type { Party } from '../../who/party.ts'
import { daysIn } from './days-in.ts'

/** A payload of an event, without type, day and actor. */
export type Payload = Readonly<Record<string, unknown>>

/** Who records an event, and whose act it is. */
export interface Recording {
  readonly by: Party
  readonly actor: string
}

/** What the suite needs to try a process. Everything but the environment is found out where it is not given. */
export interface ProcessSuiteOptions {
  /** The world the samples belong to: their bodies stand in its register, their days in its calendar. */
  readonly environment: Environment
  /** How many random runs; 500 unless told. */
  readonly runs?: number
  /** The moment of recording; the end of the last day that a sample names unless told. */
  readonly recordedAt?: Instant
  /**
   * Makes a sample fit the case (the next number, the case's own bodies); `undefined` where it has no place in it.
   * Samples are sent as they are unless told.
   */
  readonly prepare?: (event: string, payload: Payload, kase: Case | undefined) => Payload | undefined
  /** Days an event may be said to have occurred on; the days that the case and the payload name, unless told. */
  readonly days?: (event: string, payload: Payload, kase: Case | undefined) => readonly LocalTime[]
  /**
   * Who can record an event. Unless told: for each body or office that has one of the event's roles in the case (or,
   * for an opening, is of a kind that can have it), somebody who holds an office there, or in a body that may record on its behalf.
   */
  readonly recordings?: (event: string, payload: Payload, kase: Case | undefined) => readonly Recording[]
  /** What the case's children have added up to when an event is recorded; nothing unless told. */
  readonly counters?: (event: string, kase: Case | undefined) => Figures
  /**
   * What tells cases apart that go different ways, beside their states; two cases that agree in it are walked once.
   * Unless told: which fields of the context are empty, one, or many, and which words of a list they hold.
   */
  readonly waysOf?: (kase: Case) => unknown
  /** How many configurations the walk looks at; 1,000 unless told. Ways on from those beyond are searched for one by one. */
  readonly configurations?: number
}

/** A process with everything that is needed to try it. */
export interface Subject {
  readonly process: AnyProcess
  readonly options: ProcessSuiteOptions
  readonly recordedAt: Instant
  readonly now: LocalTime
}

export function subjectOf(process: AnyProcess, options: ProcessSuiteOptions): Subject {
  const recordedAt = options.recordedAt ?? lastMomentIn(process, options.environment.zone)
  return { process, options, recordedAt, now: localTimeOf(recordedAt, options.environment.zone) }
}

/** The circumstances of a command recorded by somebody. Sealed values tell nothing of what they hold. */
export function circumstancesOf(
  { process, options, recordedAt, now }: Subject,
  by: Party,
  command: AnyCommand,
  kase: Case | undefined,
): Circumstances {
  const { type } = command
  const line = process.authority[type]
  const another = { case: 'another-case', revision: 1 }
  return {
    environment: options.environment,
    by,
    recordedAt,
    now,
    seal: (subject, text) => ({ subject, sealed: sha256Hex(text) }),
    counters: options.counters?.(type, kase) ?? {},
    ...(line?.onlyTold === true && { toldBy: another }),
    ...(line?.onlyOpened?.({ ...command, actor: '' }) === true && { openedBy: another }),
  }
}

function lastMomentIn(process: AnyProcess, zone: string): Instant {
  const last = daysIn(process.samples).toSorted().at(-1)
  if (last === undefined)
    throw new CallerError(
      'invalid-argument',
      `no sample of "${process.id}" names a day; give the suite recordedAt`,
    )
  return instantOf(`${last}T23:59`, zone)
}
