import type { AreaId, Label } from '@civicflow/core'
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
import type { MatterEventType } from './events.ts'
import type { MatterState } from './machine.ts'

/** Everything that one kind of matter says of itself; the rest is the same for all. */
export interface Configuration<
  Id extends string = string,
  Kind extends string = string,
  Count extends string = string,
  Provision extends string = AnyProvision,
> extends CommonConfiguration<Id, Kind, Provision> {
  readonly words: {
    /** What is received. */
    readonly matter: Noun
    /** Who works on it: `người hòa giải`, `mediators`. */
    readonly handlers: Label
    /** What they hold: a session, a step. */
    readonly session: Noun
  }
  /** What is counted of a session, added up over all of them. */
  readonly counts: Readonly<Record<Count, Counted<number>>>
  readonly roles: {
    /** Who receives it, keeps it, and follows it to its end. */
    readonly taker: Party
    /** To whom it is forwarded, and who settles it then. */
    readonly receiver: Party
    /** Who is above the receiver, and is asked where the taker does not agree with a result. */
    readonly superior: Party
  }
  /** By which provision whoever receives it settles it in time. */
  readonly settledInTime: Provision
  /** Of which kinds a law sets days to tell a result, and by which provisions; `none` where no law that was read does. */
  readonly told:
    | 'none'
    | {
        readonly kinds: readonly NoInfer<Kind>[]
        readonly result: Provision
        readonly superior: Provision
      }
  readonly labels?: OwnLabels<MatterState, MatterEventType>
  /** A lifelike one. */
  readonly example: { readonly area: AreaId; readonly level: AreaLevel; readonly referredTo: string }
}

/** A configuration as the definition sees it: whatever its kinds and counts are called, one name stands for each. */
export type AnyConfiguration = Configuration<string, 'kind', 'count', ProvisionId>
