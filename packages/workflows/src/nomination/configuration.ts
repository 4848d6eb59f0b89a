import type { AreaId, BodyId, Label } from '@civicflow/core'
import type { Counted, Noun, Party } from '../building-blocks/configuration.ts'
import type { AreaLevel } from '../law/levels.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { NominationEventType } from './events.ts'
import type { NominationState } from './machine.ts'
import type { Step } from './vocabulary.ts'

/** Everything that one kind of nomination says of itself; the rest is the same for all. */
export interface Configuration<
  Id extends string = string,
  Kind extends string = string,
  Measure extends string = string,
> {
  readonly id: Id
  readonly label: Label
  /** What it is for, in a few sentences. */
  readonly purpose: Label
  readonly words: {
    /** What is opened, and closed once every candidate has an outcome. */
    readonly round: Noun
    /** What is put forward. */
    readonly candidate: Noun
    /** What becomes of a candidate that is decided on well, as a participle: `được khen thưởng`, `commended`. */
    readonly awarded: Label
    /** What an awarded candidate is given at the end, as an order: `Trao giấy khen`, `Hand over the certificates`. */
    readonly handover: Label
  }
  /** What its candidates are. */
  readonly kinds: Readonly<Record<Kind, Counted<string>>>
  /** What is approved for a candidate, and given to it: money in đồng, points. There may be none. */
  readonly measures: Readonly<Record<Measure, Counted<number>>>
  readonly roles: {
    /** Who opens the round, proposes and closes it. */
    readonly organiser: Party
    readonly nominator: Party
    /** Who finds a candidate fit or not: another than who put it forward. */
    readonly appraiser: Party
    /** Whose decision it is. */
    readonly decider: Party
  }
  /** By which provision it is held; where no article was read, a line that says so. */
  readonly basis: ProvisionId
  /** Labels in place of those made from its words, where these would be no good. */
  readonly labels?: {
    readonly states?: Readonly<Partial<Record<NominationState, Label>>>
    readonly events?: Readonly<Partial<Record<NominationEventType, Label>>>
  }
  /** A lifelike one: the round, what it asks, and the level of whoever decides. */
  readonly example: {
    readonly title: string
    readonly area: AreaId
    readonly level: AreaLevel
    readonly asks: readonly Step[]
    readonly decidedAt: AreaLevel
    readonly place: string
  }
}

/** A configuration as the definition sees it: whatever its kinds and measures are called, one name stands for each. */
export type AnyConfiguration = Configuration<string, 'kind', 'measure'>

/** The first of the bodies that could have a role. */
export const firstOf = ({ examples }: Party): BodyId => examples[0]
