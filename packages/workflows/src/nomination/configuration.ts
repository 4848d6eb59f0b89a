import type { AreaId, BodyId, Label } from '@civicflow/core'
import type {
  AnyProvision,
  CommonConfiguration,
  Counted,
  Noun,
  OwnLabels,
  Party,
} from '../building-blocks/configuration.ts'
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
  Provision extends string = AnyProvision,
> extends CommonConfiguration<Id, Kind, Provision> {
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
  readonly labels?: OwnLabels<NominationState, NominationEventType>
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
export type AnyConfiguration = Configuration<string, 'kind', 'measure', ProvisionId>

/** The first of the bodies that could have a role. */
export const firstOf = ({ examples }: Party): BodyId => examples[0]
