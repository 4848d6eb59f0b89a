import type { Environment } from '../kernel/environment.ts'
import type { IsoDay } from '../time/day.ts'
import type { Acts, Figures, Recused } from './case.ts'
import type { AnyEvent } from './schema.ts'

/** What a rule is asked about. Reading the event of a rule that only needs the case keeps `allowed` exact. */
export interface RuleInput<Context, Event> {
  readonly context: Context
  readonly event: Event
  /** What was recorded before, by type. */
  readonly acts: Acts
  /** What the case's children have added up to. */
  readonly counters: Figures
  /** Who takes no part in the case; an act may name nobody of them as one who acts. */
  readonly recused: readonly Recused[]
  readonly environment: Environment
  /** The day of recording, in the environment's zone. */
  readonly today: IsoDay
}

/** `refuse`: a breach refuses the command. `find`: a breach is recorded with the entry as a finding. */
export type Severity = 'refuse' | 'find'

/**
 * What else must hold beside the machine: a pure function, with the provision it applies.
 * On a day when no line of its provision is in force it is not asked; under an unread wording it never refuses.
 */
export interface Rule<Context = never, Event = never, EventType extends string = string> {
  readonly on: readonly EventType[]
  readonly severity: Severity
  readonly provision: string
  /** The day whose wording governs; the day of the event where absent. */
  readonly governedOn?: (input: RuleInput<Context, Event>) => IsoDay | undefined
  readonly holds: (input: RuleInput<Context, Event>) => boolean
}

/**
 * Binds the types of a process once, so that each rule sees exactly the events it is about.
 *
 * @example
 * const rule = rulesOf<MeetingContext, MeetingEvent>()
 * rule(['meeting.opened'], { severity: 'refuse', provision: 'programme', holds: ({ event }) => event.chair !== '' })
 */
export function rulesOf<Context, Event extends AnyEvent>() {
  return <const Type extends Event['type']>(
    on: readonly Type[],
    rule: Omit<Rule<Context, Extract<Event, { type: Type }>, Type>, 'on'>,
  ): Rule<Context, never, Type> => ({ on, ...rule })
}
