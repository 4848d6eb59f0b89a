import type { BodyId, Label } from '@civicflow/core'
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
