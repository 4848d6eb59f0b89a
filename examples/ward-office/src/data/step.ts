import {
  accepted,
  type CaseId,
  type CommandFor,
  dayOf,
  type Handle,
  type IsoDay,
  type LocalTime,
  type OpeningFor,
} from '@civicflow/core'
import { campaign, voterMeeting } from '@civicflow/workflows'
import type { Desk, processes } from './desks.ts'

type Processes = (typeof processes)[number]
export type Command = CommandFor<Processes>
type Told<C> = C extends Command ? Omit<C, 'occurredOn'> & { readonly occurredOn?: LocalTime } : never
/** A fact as the data tell it: of the day it is recorded on, unless it names another. */
export type Fact = Told<Command>

/** Ids of the cases that were opened so far, by their name in the data. */
export interface Cast {
  readonly id: (name: string) => CaseId
  readonly enter: (name: string, id: CaseId) => void
}

/** Where the half year is put on record. */
export interface Stage {
  readonly at: (desk: Desk) => Handle<Processes>
  readonly cast: Cast
  /** Revision at which a case last had a fact of a type put on record. */
  readonly revisions: Map<string, number>
}

/** Something that is put on record; at its hour, or some time in its day. */
export interface Step {
  readonly at: LocalTime
  readonly play: (stage: Stage, time: LocalTime) => Promise<void>
}

/** A desk puts a fact on record; the cases it opens get names. */
export const records = (
  by: Desk,
  name: string,
  at: LocalTime,
  fact: Fact | ((cast: Cast) => Fact),
  opened: readonly string[] = [],
): Step => ({
  at,
  play: async ({ at: handleOf, cast, revisions }, time) => {
    const command = commandOf(typeof fact === 'function' ? fact(cast) : fact, time)
    const key = `${name}: ${command.type} ${time}`
    const outcome = accepted(await handleOf(by).record(cast.id(name), command, { key }))
    revisions.set(`${name}: ${command.type}`, outcome.revision)
    enterAll(cast, outcome.opened, opened, key)
  },
})

/** A fact of a meeting, at its very hour. */
export const atHour = (by: Desk, name: string, at: LocalTime, fact: Fact, opened: readonly string[] = []) =>
  records(by, name, at, { ...fact, occurredOn: at }, opened)

type OpeningOf<P extends typeof campaign | typeof voterMeeting> = Omit<OpeningFor<P>, 'occurredOn'>

/** A desk opens a campaign. */
export const opensCampaign = (
  by: Desk,
  name: string,
  at: IsoDay,
  opening: OpeningOf<typeof campaign>,
): Step => ({
  at,
  play: async ({ at: handleOf, cast }, time) => {
    const command = { ...opening, occurredOn: dayOf(time) }
    cast.enter(name, accepted(await handleOf(by).open(campaign, command, { key: name })).case)
  },
})

/** A desk opens a meeting that stands in no plan. */
export const opensMeeting = (
  by: Desk,
  name: string,
  at: IsoDay,
  opening: OpeningOf<typeof voterMeeting>,
): Step => ({
  at,
  play: async ({ at: handleOf, cast }, time) => {
    const command = { ...opening, occurredOn: dayOf(time) }
    cast.enter(name, accepted(await handleOf(by).open(voterMeeting, command, { key: name })).case)
  },
})

/** A desk corrects the fact of this type that was last put on record. */
export const corrects = (
  by: Desk,
  name: string,
  at: IsoDay,
  fact: Fact & { readonly occurredOn: LocalTime },
  reason: string,
): Step => ({
  at,
  play: async ({ at: handleOf, cast, revisions }, time) => {
    const replace = revisions.get(`${name}: ${fact.type}`) ?? 0
    const event = commandOf(fact, time)
    const options = { reason, key: `${name}: correction ${time}` }
    accepted(await handleOf(by).correct(cast.id(name), { replace, event }, options))
  },
})

function commandOf(fact: Fact, time: LocalTime): Command {
  return { ...fact, occurredOn: fact.occurredOn ?? dayOf(time) }
}

function enterAll(cast: Cast, ids: readonly CaseId[], names: readonly string[], key: string): void {
  if (ids.length !== names.length)
    throw new Error(`"${key}" opened ${ids.length} cases, and the data name ${names.length}`)
  for (const [index, id] of ids.entries()) cast.enter(names[index] ?? key, id)
}
