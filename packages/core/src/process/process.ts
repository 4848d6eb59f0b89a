import type { ContextOf, Machine, StatePath, StateValue } from '../machine/machine-types.ts'
import type { IsoDay } from '../time/day.ts'
import type { AreaId, BodyId, Label } from '../who/register.ts'
import type { Acts, CaseState, Figures } from './case.ts'
import type { CaseId } from './case-id.ts'
import type { $ZodType } from 'zod/v4/core'
import type { Duty } from './duty.ts'
import type { EventFields } from './schema-fields.ts'
import type { AnyLabels, Labels } from './labels.ts'
import type { Rule } from './rule.ts'
import type { AnyEvent, CommandOf, EventOf, EventSchemas } from './schema.ts'

/** Who may put an event on record. */
export interface AuthorityLine<Role extends string = string> {
  /** Whose act it is: the actor must have one of these roles in the case. */
  readonly actor: readonly Role[]
  /** Who may record it on the actor's behalf, beside the actor itself. */
  readonly recordedBy?: readonly Role[]
  /** The provision that gives the right; none where it is ours. */
  readonly provision?: string
  /** It only comes about together with a fact of another case, which tells this one of it; nobody records it alone. */
  readonly onlyTold?: true
  /** Of the opening event: does it say what only the case that opens this one can say? Nobody then records it alone. */
  readonly onlyOpened?: (event: AnyEvent) => boolean
}

/** A role in a case: the kinds of body that can have it, and what it makes of them. */
export interface RoleLine {
  /** Kinds of body (words of the environment); the role of an office is that of its body's kind. */
  readonly kinds: readonly string[]
  /** What being involved means here; every involved body may read the case. */
  readonly involvement: 'lead' | 'co-host' | 'addressee' | 'copied' | 'supervised' | 'participant'
  /** Roles whose work is this one's too: an office does what falls to those it serves. */
  readonly serves?: readonly string[]
}

/** Two facts that may not come from the same actor. */
export interface Separation<EventType extends string = string> {
  readonly first: EventType
  readonly second: EventType
  readonly provision?: string
}

/** An event for another case, without day and actor: those of the event that sets it off. */
export interface Onward {
  readonly type: string
  readonly [field: string]: unknown
}

/** A case to be opened in the same commit. */
export interface Opening {
  readonly process: string
  readonly event: Onward
  /** A name of its own within the case that opens it, by which later facts are told to it. */
  readonly name?: string
  /** Whose it is and who counts it: the opening case unless told; `parent`: the opening case's own parent, where it has one. */
  readonly under?: 'own' | 'parent'
}

/** A fact that another case has to know: it goes on record there in the same commit, or neither does. */
export interface Telling {
  /**
   * `case`: one that the recorder names and must see, with a right to act there. `linked`: one that this case is bound to
   * already. `opened`: one that it opened under a name. To the last two an `onlyTold` event goes by the right of the
   * fact that tells it.
   */
  readonly to: { readonly case: CaseId } | { readonly linked: CaseId } | { readonly opened: string }
  readonly event: Onward
}

/** A kind of link to other cases: which they are, and what it is called from either end ("duplicate of", "has the duplicate"). */
export interface LinkLine<Context = never> {
  readonly of: (context: Context) => readonly CaseId[]
  readonly to: Label
  readonly from: Label
}

/** What a process knows of the case that an event is recorded in, beside the event and the context after it. */
export interface Teller<Context> {
  readonly case: CaseId
  /** The context before the event. */
  readonly before: Context
  /** The id of a case that this one opened, or opens now, under a name. */
  readonly opened: (name: string) => CaseId
}

/** What an event sets off in other cases; `undefined` and an empty list alike for nothing. */
type SetOff<E extends EventSchemas, M extends Machine, What> = {
  readonly [T in keyof E & string]?: (
    event: Extract<EventOf<E>, { type: T }>,
    context: ContextOf<M>,
    teller: Teller<ContextOf<M>>,
  ) => readonly What[]
}

/** What a process shows of a case beside its states. */
export interface Outline {
  /** The area it happens in; the reader's scope is held against it. */
  readonly area: AreaId
  /** One line that tells it from its neighbours; no personal data. */
  readonly title: string
  /** The day it takes place on, where it takes place on one; diaries list it there. */
  readonly day?: IsoDay | undefined
  /** Values to filter and count by. */
  readonly facets: Readonly<Record<string, string | number | undefined>>
}

/** An ordinary command that goes out for a case when its children's counters say so. */
export interface Awaited<Context = never> {
  readonly when: (counters: Figures, context: Context) => boolean
  /**
   * An event of this process; recorded by the system on behalf of `actor`, with the day of the fact that set it off, or
   * of the day itself where `catchUp` sends it.
   */
  readonly event: string
  /** Role whose act it is. */
  readonly actor: string
}

/** What a case is under the version of its process that it leaves. */
export interface Leaving {
  readonly value: StateValue
  readonly context: unknown
  readonly acts: Acts
}

/** How cases go over to a version of a process from an earlier one. */
export interface Migration<Context> {
  /** The version they leave. */
  readonly from: number
  /**
   * The state under this version. Pure, from what is given alone: a correction of an earlier fact asks it anew.
   * `undefined` where such a case has no place under this version; it then stays as it is.
   */
  readonly state: (before: Leaving) => { readonly value: StateValue; readonly context: Context } | undefined
}

/** A named effect: what is to be sent to whom when the machine names it as an action. */
export interface EffectLine<Role extends string = string> {
  readonly to: readonly Role[]
  /** Code of the message or document; its words are made when it is delivered. */
  readonly message: string
}

/** A process, as data. `defineProcess` checks it. */
export interface ProcessDefinition<
  Id extends string,
  E extends EventSchemas,
  M extends Machine,
  Role extends string,
  RuleName extends string,
  DutyName extends string,
  Opens extends keyof E & string,
> {
  readonly id: Id
  /**
   * Machine, event schemas and shape of context change only with a new version; labels, authority, rules and law
   * without one. What a stored case is found by (parties, outline, holds, duties, figures) stays as it was written
   * until the case's next entry, and `verify` tells of it: change it with a new version too.
   */
  readonly version: number
  /** How cases of an earlier version go over to this one; an event keeps its name in both. */
  readonly migration?: Migration<ContextOf<M>>
  readonly machine: M
  readonly events: E
  /** Other processes whose cases it opens; an engine that runs it has them too. */
  readonly needs?: readonly string[]
  /** The one event that opens a case; the machine's initial state takes it and nothing else. */
  readonly opening: Opens
  readonly roles: Readonly<Record<Role, RoleLine>>
  /** Which bodies and offices have which role in a case. */
  readonly parties: (context: ContextOf<M>) => Readonly<Partial<Record<NoInfer<Role>, readonly BodyId[]>>>
  readonly authority: { readonly [T in keyof E & string]: AuthorityLine<NoInfer<Role>> }
  readonly separations?: readonly Separation<keyof E & string>[]
  readonly rules: Readonly<Record<RuleName, Rule<ContextOf<M>, never, keyof E & string>>>
  readonly duties: Readonly<Record<DutyName, Duty<ContextOf<M>, keyof E & string, NoInfer<Role>>>>
  /** Who holds the ball, by state; the deepest active state that is named speaks for its region. */
  readonly holds: Readonly<Partial<Record<StatePath<M>, readonly NoInfer<Role>[]>>>
  readonly outline: (context: ContextOf<M>) => Outline
  readonly effects?: Readonly<Record<string, EffectLine<NoInfer<Role>>>>
  /** Cases an event opens. */
  readonly opens?: SetOff<E, M, Opening>
  /** Cases an event is told to. A fact that was told opens nothing and is not told on. */
  readonly tells?: SetOff<E, M, Telling>
  /** Other cases this one points to, by kind of link; they are found from both ends. */
  readonly links?: Readonly<Record<string, LinkLine<ContextOf<M>>>>
  /** What a case adds to its parent's counters, from its state alone. */
  readonly figures?: (facts: CaseFacts<ContextOf<M>>) => Figures
  readonly awaits?: readonly Awaited<ContextOf<M>>[]
  /** What is always true of a legal case; told by name when it is not. */
  readonly invariants?: Readonly<Record<string, (facts: CaseFacts<ContextOf<M>>) => boolean>>
  readonly labels: Labels<E, M, NoInfer<Role>, NoInfer<RuleName>, NoInfer<DutyName>>
  /** Lifelike payloads, at least one for every event, for tests, forms and generators. */
  readonly samples: { readonly [T in keyof E & string]: readonly Sample<E, T>[] }
}

/** A payload that the schema takes, without type, day and actor. */
export type Sample<E extends EventSchemas, T extends keyof E & string> = Omit<
  Extract<CommandOf<E>, { type: T }>,
  'type' | 'occurredOn' | 'actor'
>

/** A case's state as figures and invariants see it. */
export interface CaseFacts<Context> {
  readonly value: StateValue
  readonly paths: readonly string[]
  readonly tags: readonly string[]
  readonly context: Context
  readonly acts: Acts
  readonly deadlines: CaseState['deadlines']
}

/** What the kernel needs of an event, found once when the process is defined. */
export interface EventPlan {
  /** Id of the process it is an event of. */
  readonly process: string
  readonly schema: $ZodType
  readonly fields: EventFields
  readonly authority: AuthorityLine
  readonly rules: readonly (readonly [name: string, rule: AnyRule])[]
  /** Separations in which this event is one of the two, with the other. */
  readonly separations: readonly { readonly other: string; readonly provision?: string }[]
}

/** What the kernel needs of a duty, found once when the process is defined. */
export interface DutyPlan {
  readonly name: string
  /** `voter-meeting/press-informed`: the name a host's profile knows it by. */
  readonly id: string
  readonly duty: AnyDuty
  /** Events that begin it, fulfil it or make it owed anew. */
  readonly touchedBy: ReadonlySet<string>
  /** Does anything of it depend on the context? */
  readonly readsContext: boolean
}

/** A rule whose event and context are not known to the types. */
export type AnyRule = Rule<Own, Own>

/** A duty whose context is not known to the types. */
export type AnyDuty = Duty<Own>

type AnySetOff<What> = (event: never, context: Own, teller: Teller<Own>) => readonly What[]

type Own = any // oxlint-disable-line typescript/no-explicit-any -- a process is handed only contexts it made itself, a rule only events it is on

/** A checked process. Its id, events and context are known to the types. */
export interface Process<
  Id extends string = string,
  E extends EventSchemas = EventSchemas,
  M extends Machine = Machine,
  Opens extends string = string,
> {
  readonly id: Id
  readonly version: number
  readonly migration: Migration<Own> | undefined
  readonly machine: M
  readonly events: E
  readonly needs: readonly string[]
  readonly opening: Opens
  readonly roles: Readonly<Record<string, RoleLine>>
  readonly parties: (context: Own) => Readonly<Record<string, readonly BodyId[] | undefined>>
  readonly authority: Readonly<Record<string, AuthorityLine>>
  readonly separations: readonly Separation[]
  readonly rules: Readonly<Record<string, AnyRule>>
  readonly duties: Readonly<Record<string, AnyDuty>>
  readonly holds: Readonly<Record<string, readonly string[] | undefined>>
  readonly outline: (context: Own) => Outline
  readonly effects: Readonly<Record<string, EffectLine>>
  readonly opens: Readonly<Record<string, AnySetOff<Opening> | undefined>>
  readonly tells: Readonly<Record<string, AnySetOff<Telling> | undefined>>
  readonly links: Readonly<Record<string, LinkLine<Own>>>
  readonly figures: ((facts: CaseFacts<Own>) => Figures) | undefined
  readonly awaits: readonly Awaited<Own>[]
  readonly invariants: Readonly<Record<string, (facts: CaseFacts<Own>) => boolean>>
  readonly labels: AnyLabels
  readonly samples: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  readonly plan: ReadonlyMap<string, EventPlan>
  readonly dutyPlans: readonly DutyPlan[]
}

/** A process the types do not know. */
export type AnyProcess = Process

/** The commands a process takes. */
export type CommandFor<P extends AnyProcess> =
  P extends Process<string, infer E, infer _M> ? CommandOf<E> : never

/** What opens a case of a process: the opening event's payload and day, its type being known. */
export type OpeningFor<P extends AnyProcess> =
  P extends Process<string, infer E, infer _M, infer Opens>
    ? Omit<Extract<CommandOf<E>, { type: Opens }>, 'type'>
    : never

/** The events a process records. */
export type EventFor<P extends AnyProcess> = P extends Process<string, infer E, infer _M> ? EventOf<E> : never

/** A state path of a process: `'scheduled' | 'inSession.floor'`. */
export type StatePathOf<P extends AnyProcess> = StatePath<P['machine']>
