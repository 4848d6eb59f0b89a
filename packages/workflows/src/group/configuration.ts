import type { AreaId, Label } from '@civicflow/core'
import type { CalendarPart } from '../building-blocks/calendar-period.ts'
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
import type { GroupEventType } from './events.ts'
import type { GroupState } from './machine.ts'

/** Everything that one kind of group says of itself; the rest is the same for all. */
export interface Configuration<
  Id extends string = string,
  Kind extends string = string,
  Count extends string = string,
  Provision extends string = AnyProvision,
> extends CommonConfiguration<Id, Kind, Provision> {
  readonly words: {
    /** What is formed. */
    readonly group: Noun
    /** Who is in it, in the plural: `thành viên`, `members`. */
    readonly members: Label
  }
  /** What is told of its work at a review, added up over all of them. */
  readonly counts: Readonly<Record<Count, Counted<number>>>
  readonly roles: {
    /** Who proposes it, keeps its file and reviews it. */
    readonly sponsor: Party
    /** Who recognises or forms it, and dissolves it. */
    readonly recogniser: Party
  }
  /** How often it is reviewed, and by which provision; `none` where no text that was read sets a period. */
  readonly period: 'none' | { readonly every: CalendarPart; readonly provision: Provision }
  readonly labels?: OwnLabels<GroupState, GroupEventType>
  /** A lifelike one. */
  readonly example: {
    readonly area: AreaId
    readonly level: AreaLevel
    readonly members: number
    /** One that takes it in. */
    readonly into: string
  }
}

/** A configuration as the definition sees it: whatever its kinds and counts are called, one name stands for each. */
export type AnyConfiguration = Configuration<string, 'kind', 'count', ProvisionId>
