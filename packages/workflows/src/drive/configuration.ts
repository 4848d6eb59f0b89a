import type { AreaId, Label } from '@civicflow/core'
import type { Counted, Noun, Party } from '../building-blocks/configuration.ts'
import type { AreaLevel } from '../law/levels.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { DriveEventType } from './events.ts'
import type { DriveState } from './machine.ts'

/** Everything that one kind of drive says of itself; the rest is the same for all. */
export interface Configuration<Id extends string = string, Kind extends string = string> {
  readonly id: Id
  readonly label: Label
  /** What it is for, in a few sentences. */
  readonly purpose: Label
  readonly words: {
    /** What is launched. */
    readonly drive: Noun
  }
  /** What it is spent on. */
  readonly kinds: Readonly<Record<Kind, Counted<string>>>
  readonly roles: {
    /** Who launches it, receives and allocates. */
    readonly organiser: Party
    /** Who looks its accounts over; another than who settles them. */
    readonly auditor: Party
    /** To whom it is reported. */
    readonly informed: Party
  }
  /** By which provision it is held; where no article was read, a line that says so. */
  readonly basis: ProvisionId
  /** Labels in place of those made from its words, where these would be no good. */
  readonly labels?: {
    readonly states?: Readonly<Partial<Record<DriveState, Label>>>
    readonly events?: Readonly<Partial<Record<DriveEventType, Label>>>
  }
  /** A lifelike one. */
  readonly example: { readonly title: string; readonly area: AreaId; readonly level: AreaLevel }
}

/** A configuration as the definition sees it: whatever its kinds are called, one name stands for each. */
export type AnyConfiguration = Configuration<string, 'kind'>
