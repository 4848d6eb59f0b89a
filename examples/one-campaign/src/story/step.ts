import {
  accepted,
  type Allowed,
  type CaseId,
  type CommandFor,
  dayOf,
  type Forecast,
  type LocalTime,
  type OpeningFor,
  type Outcome,
  type Refusal,
  type WhatIf,
} from '@civicflow/core'
import type { FactOf } from '@civicflow/example-told-story/steps'
import { campaign } from '@civicflow/workflows'
import type { Office, processes, World } from '../world.ts'
import type { Cast, CaseName } from './cast.ts'

type Command = CommandFor<(typeof processes)[number]>
/** A fact as the story tells it. */
export type Fact = FactOf<(typeof processes)[number]>

/** What was only looked at and stands in no journal; missing where the story had been told before. */
export interface Moments {
  next?: { readonly case: CaseId; readonly answers: readonly (readonly [Office, Allowed])[] }
  refused?: { readonly at: LocalTime; readonly reasons: readonly Refusal[] }
  whatIf?: { readonly at: LocalTime; readonly case: CaseId; readonly answer: WhatIf }
  forecast?: {
    readonly at: LocalTime
    readonly case: CaseId
    readonly until: LocalTime
    readonly coming: readonly Forecast[]
  }
}

/** Where the story is played. */
export interface Stage {
  readonly world: World
  readonly cast: Cast
  /** Revision at which a case last had a fact of a type put on record. */
  readonly revisions: Map<string, number>
  readonly moments: Moments
  /** Commands sent, and how many of them had been recorded by an earlier run. */
  sent: number
  repeated: number
}

/** Something that happens at a time. */
export interface Step {
  readonly at: LocalTime
  readonly play: (stage: Stage) => Promise<void>
}

/** Opens a campaign under a name. */
export function opens(
  name: CaseName,
  at: LocalTime,
  opening: Omit<OpeningFor<typeof campaign>, 'occurredOn'>,
): Step {
  return {
    at,
    play: async (stage) => {
      const command = { ...opening, occurredOn: dayOf(at) }
      const { case: id } = take(
        stage,
        await stage.world.offices.secretary.open(campaign, command, { key: name }),
      )
      stage.cast.enter(name, id)
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
    play: async (stage) => {
      const command = commandOf(fact, stage.cast, at)
      const key = `${name}: ${command.type} ${at}`
      const outcome = take(stage, await stage.world.offices[by].record(stage.cast.id(name), command, { key }))
      stage.revisions.set(`${name}: ${command.type}`, outcome.revision)
      if (outcome.opened.length !== opened.length)
        throw new Error(
          `"${key}" opened ${outcome.opened.length} cases, and the story names ${opened.length}`,
        )
      for (const [index, id] of outcome.opened.entries()) stage.cast.enter(opened[index] ?? name, id)
    },
  }
}

/** Something is only looked at, when the story gets there for the first time. */
export function looks(at: LocalTime, look: (stage: Stage) => Promise<void>): Step {
  return {
    at,
    play: async (stage) => {
      if (stage.repeated < stage.sent) await look(stage)
    },
  }
}

/** The command that a told fact is. */
export function commandOf(fact: Fact | ((cast: Cast) => Fact), cast: Cast, at: LocalTime): Command {
  const told = typeof fact === 'function' ? fact(cast) : fact
  return { ...told, occurredOn: told.occurredOn ?? dayOf(at) }
}

/** Takes what was accepted, and counts it. */
export function take<Id extends string>(stage: Stage, outcome: Outcome<Id>) {
  const taken = accepted(outcome)
  stage.sent += 1
  if (taken.repeated) stage.repeated += 1
  return taken
}
