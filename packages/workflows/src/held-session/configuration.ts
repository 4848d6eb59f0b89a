import type { AreaId, BodyId, Label } from '@civicflow/core'
import type { AnyProvision, Counted, Noun, Party } from '../building-blocks/configuration.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AreaLevel } from '../law/levels.ts'
import type { SessionEventType } from './events.ts'
import type { SessionState } from './machine.ts'
import type { Period } from './vocabulary.ts'

/** Everything that one kind of held session says of itself; the rest is the same for all. */
export interface Configuration<
  Id extends string = string,
  Kind extends string = string,
  Count extends string = string,
  Provision extends string = AnyProvision,
> {
  readonly id: Id
  readonly label: Label
  /** What it is for, in a few sentences. */
  readonly purpose: Label
  readonly words: {
    /** What is held. */
    readonly session: Noun
    /** What is put on record and followed up. */
    readonly item: Noun
    /** The paper that tells what becomes of each item. */
    readonly conclusion: Noun
  }
  /** What its items are. */
  readonly kinds: Readonly<Record<Kind, Counted<string>>>
  /** What is counted of the session itself. */
  readonly counts: Readonly<Record<Count, Counted<number>>>
  readonly roles: {
    /** Who calls it, and sees to it that nothing is left without an outcome or an owner. */
    readonly convener: Party
    readonly participant: Party
    /** To whom an item can be given. */
    readonly owner: Party<readonly [BodyId, BodyId, ...BodyId[]]>
    /** To whom an item is sent on that is not settled here. */
    readonly receiver: Party
  }
  /** By which provision it is held; where no article was read, a line that says so. */
  readonly basis: Provision
  /** How often it is held, and by which provision; `none` where no text that was read sets a period. */
  readonly period: 'none' | { readonly every: Period; readonly provision: Provision }
  /** Labels in place of those made from its words, where these would be no good. */
  readonly labels?: {
    readonly states?: Readonly<Partial<Record<SessionState, Label>>>
    readonly events?: Readonly<Partial<Record<SessionEventType, Label>>>
  }
  /** A lifelike one. */
  readonly example: { readonly title: string; readonly area: AreaId; readonly level: AreaLevel }
}

/** A configuration as the definition sees it: whatever its kinds and counts are called, one name stands for each. */
export type AnyConfiguration = Configuration<string, 'kind', 'count', ProvisionId>
