import type { BodyId, Label } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { BodyKind } from '../register/body-kinds.ts'

// What configurations of more than one definition are made of.

/** A noun as it stands within a sentence; Vietnamese has no plural. */
export interface Noun extends Label {
  /** In English. */
  readonly plural: string
}

/** What the lines of a case can be, or what is counted: its label in a form, and that of its figure in a report. */
export interface Counted<Example> {
  readonly label: Label
  readonly figure: Label
  /** A lifelike value. */
  readonly example: Example
}

/** Who has a role: what it is called, the kinds of body that can have it, and some that could. */
export interface Party<Examples extends readonly BodyId[] = readonly [BodyId, ...BodyId[]]> {
  readonly label: Label
  readonly kinds: readonly [BodyKind, ...BodyKind[]]
  /** Bodies of the register of Hà Nội. */
  readonly examples: Examples
}

/** A provision this package knows, or one of an office's own law; one that the law lacks is told when an engine is made. */
export type AnyProvision = ProvisionId | (string & Record<never, never>)

/** What a configuration says of itself whatever its definition, beside what only that one asks for. */
export interface CommonConfiguration<Id extends string, Kind extends string, Provision extends string> {
  readonly id: Id
  readonly label: Label
  /** What it is for, in a few sentences. */
  readonly purpose: Label
  /** What its candidates or tasks are, what such a group can be, what a matter can be about, what is spent on; each is counted apart. */
  readonly kinds: Readonly<Record<Kind, Counted<string>>>
  /** By which provision there is such a thing at all; where no article was read, a line that says so. */
  readonly basis: Provision
}

/** Labels in place of those made from the words of a configuration, where these would be no good. */
export interface OwnLabels<State extends string, EventType extends string> {
  readonly states?: Readonly<Partial<Record<State, Label>>>
  readonly events?: Readonly<Partial<Record<EventType, Label>>>
}
