import {
  accepted,
  type AnyProcess,
  type CommandFor,
  dayOf,
  type LocalTime,
  type OpeningFor,
  type Refusal,
} from '@civicflow/core'
import type { Office, processes, World } from '../world.ts'
import type { Cast, CaseName } from './cast.ts'

type Processes = (typeof processes)[number]
type Command = CommandFor<Processes>
type Told<C> = C extends Command ? Omit<C, 'occurredOn'> : never
/** A fact as the story tells it: of the day it is recorded on. */
export type Fact = Told<Command>

/** An attempt that was refused, as it has to be. */
export interface Attempt {
  readonly at: LocalTime
  readonly by: Office
  readonly process: string
  readonly fact: Fact
  readonly refused: readonly Refusal[]
}

/** Where the story is played. */
export interface Stage {
  readonly world: World
  readonly cast: Cast
  readonly attempts: Attempt[]
}

/** Something that happens at a time. */
export interface Step {
  readonly at: LocalTime
  readonly play: (stage: Stage) => Promise<void>
}

/** An office opens a case under a name. */
export function opens<P extends Processes & AnyProcess>(
  by: Office,
  name: CaseName,
  at: LocalTime,
  process: P,
  opening: Omit<OpeningFor<P>, 'occurredOn'>,
): Step {
  return {
    at,
    play: async ({ world, cast }) => {
      const command = { ...opening, occurredOn: dayOf(at) } as OpeningFor<P> // the day is what was left out
      const { case: id } = accepted(await world.offices[by].open(process, command, { key: name }))
      cast.enter(name, id)
    },
  }
}

/** An office puts a fact on record; what it opens gets names. The key follows from case, fact and time. */
export function records(
  by: Office,
  name: CaseName,
  at: LocalTime,
  fact: Fact | ((cast: Cast) => Fact),
  opened: readonly CaseName[] = [],
): Step {
  return {
    at,
    play: async ({ world, cast }) => {
      const command = commandOf(fact, cast, at)
      const key = `${name}: ${command.type} ${at}`
      const outcome = accepted(await world.offices[by].record(cast.id(name), command, { key }))
      if (outcome.opened.length !== opened.length)
        throw new Error(
          `"${key}" opened ${outcome.opened.length} cases, and the story names ${opened.length}`,
        )
      for (const [index, id] of outcome.opened.entries()) cast.enter(opened[index] ?? name, id)
    },
  }
}

/** An office tries what it may not; what it is told is kept for the report. */
export function tries(by: Office, name: CaseName, at: LocalTime, fact: Fact): Step {
  return {
    at,
    play: async ({ world, cast, attempts }) => {
      const office = world.offices[by]
      const outcome = await office.record(cast.id(name), commandOf(fact, cast, at))
      const { process } = (await office.read(cast.id(name))) ?? {}
      if (outcome.outcome !== 'refused' || process === undefined)
        throw new Error(`"${fact.type}" in "${name}" was to be refused`)
      attempts.push({ at, by, process, fact, refused: outcome.refused })
    },
  }
}

function commandOf(fact: Fact | ((cast: Cast) => Fact), cast: Cast, at: LocalTime): Command {
  const told = typeof fact === 'function' ? fact(cast) : fact
  return { ...told, occurredOn: dayOf(at) }
}
