import {
  accepted,
  type AnyProcess,
  type CommandFor,
  dayOf,
  type Handle,
  type LocalTime,
  type OpeningFor,
  type Refusal,
} from '@civicflow/core'
import type { Cast } from './cast.ts'

type Told<C> = C extends unknown ? Omit<C, 'occurredOn'> & { readonly occurredOn?: LocalTime } : never
/** A fact as a story tells it: of the day it is recorded on, unless it names another. */
export type FactOf<P extends AnyProcess> = Told<CommandFor<P>>

/** An attempt that was refused, as it has to be. */
export interface Attempt<Office extends string = string> {
  readonly at: LocalTime
  readonly by: Office
  readonly process: string
  /** The fact that was to be recorded. */
  readonly type: string
  readonly refused: readonly Refusal[]
}

/** Where a story is played: cases of processes, put on record by offices under a name each. */
export interface Stage<P extends AnyProcess, Office extends string, Name extends string> {
  readonly offices: Readonly<Record<Office, Handle<P>>>
  readonly cast: Cast<Name>
  readonly attempts: Attempt<Office>[]
  /** Was what was last put on record there already, by an earlier run on the same file? */
  isToldBefore?: boolean
}

/** Something that happens at a time. */
export interface Step<S> {
  readonly at: LocalTime
  readonly play: (stage: S) => Promise<void>
}

/** The steps that a story is told in. */
export interface Steps<P extends AnyProcess, Office extends string, Name extends string> {
  /** An office opens a case under a name. */
  readonly opens: <Q extends P>(
    by: Office,
    name: Name,
    at: LocalTime,
    process: Q,
    opening: Omit<OpeningFor<Q>, 'occurredOn'>,
  ) => Step<Stage<P, Office, Name>>
  /** An office puts a fact on record; what it opens gets names. The key follows from case, fact and time. */
  readonly records: (
    by: Office,
    name: Name,
    at: LocalTime,
    fact: FactOf<P> | ((cast: Cast<Name>) => FactOf<P>),
    opened?: readonly Name[],
  ) => Step<Stage<P, Office, Name>>
  /**
   * An office tries what it may not; what it is told is kept for the report. Nothing of it is in a journal: where the story
   * was told before, the case has gone on, and nothing is tried.
   */
  readonly tries: (by: Office, name: Name, at: LocalTime, fact: FactOf<P>) => Step<Stage<P, Office, Name>>
}

/**
 * The steps of a story about cases of processes.
 *
 * @throws Error while it is played: where a step is refused that should not be, or the other way round, or opens other
 *   cases than the story names.
 */
export function stepsOf<P extends AnyProcess, Office extends string, Name extends string>(): Steps<
  P,
  Office,
  Name
> {
  const commandOf = (told: FactOf<P>, at: LocalTime) => {
    const command: unknown = { ...told, occurredOn: told.occurredOn ?? dayOf(at) }
    return command as CommandFor<P> & { readonly type: string } // the day is what was left out
  }
  return {
    opens: (by, name, at, process, opening) => ({
      at,
      play: async (stage) => {
        const command = { ...opening, occurredOn: dayOf(at) } as OpeningFor<typeof process> // likewise
        const outcome = accepted(await stage.offices[by].open(process, command, { key: name }))
        stage.isToldBefore = outcome.repeated
        stage.cast.enter(name, outcome.case)
      },
    }),
    records: (by, name, at, fact, opened = []) => ({
      at,
      play: async (stage) => {
        const { offices, cast } = stage
        const command = commandOf(typeof fact === 'function' ? fact(cast) : fact, at)
        const key = `${name}: ${command.type} ${at}`
        const outcome = accepted(await offices[by].record(cast.id(name), command, { key }))
        stage.isToldBefore = outcome.repeated
        if (outcome.opened.length !== opened.length)
          throw new Error(
            `"${key}" opened ${outcome.opened.length} cases, and the story names ${opened.length}`,
          )
        for (const [index, id] of outcome.opened.entries()) cast.enter(opened[index] ?? name, id)
      },
    }),
    tries: (by, name, at, fact) => ({
      at,
      play: async ({ offices, cast, attempts, isToldBefore }) => {
        if (isToldBefore === true) return
        const command = commandOf(fact, at)
        const outcome = await offices[by].record(cast.id(name), command)
        const { process } = (await offices[by].read(cast.id(name))) ?? {}
        if (outcome.outcome !== 'refused' || process === undefined)
          throw new Error(`"${command.type}" in "${name}" was to be refused`)
        attempts.push({ at, by, process, type: command.type, refused: outcome.refused })
      },
    }),
  }
}
