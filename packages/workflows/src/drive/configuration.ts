import type { AreaId } from '@civicflow/core'
import type {
  AnyProvision,
  CommonConfiguration,
  Noun,
  OwnLabels,
  Party,
} from '../building-blocks/configuration.ts'
import type { AreaLevel } from '../law/levels.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { DriveEventType } from './events.ts'
import type { DriveState } from './machine.ts'

/** Everything that one kind of drive says of itself; its kinds are what it is spent on. The rest is the same for all. */
export interface Configuration<
  Id extends string = string,
  Kind extends string = string,
  Provision extends string = AnyProvision,
> extends CommonConfiguration<Id, Kind, Provision> {
  readonly words: {
    /** What is launched. */
    readonly drive: Noun
  }
  readonly roles: {
    /** Who launches it, receives and allocates. */
    readonly organiser: Party
    /** Who looks its accounts over; another than who settles them. */
    readonly auditor: Party
    /** To whom it is reported. */
    readonly informed: Party
  }
  readonly labels?: OwnLabels<DriveState, DriveEventType>
  /** A lifelike one. */
  readonly example: { readonly title: string; readonly area: AreaId; readonly level: AreaLevel }
}

/** A configuration as the definition sees it: whatever its kinds are called, one name stands for each. */
export type AnyConfiguration = Configuration<string, 'kind', ProvisionId>
