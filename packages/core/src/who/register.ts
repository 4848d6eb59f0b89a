import type { IsoDay } from '../time/day.ts'

/** Words in the two languages. */
export interface Label {
  readonly vi: string
  readonly en: string
}

export type AreaId = string
export type BodyId = string
export type OfficeId = string
export type PersonId = string

/** A span of days: from a first day to a last day, both included; open where `until` is absent. */
export interface Validity {
  readonly from: IsoDay
  readonly until?: IsoDay
}

/** An administrative unit. Levels are words of the environment, highest first (`central`, `province`, …). */
export interface Area extends Validity {
  readonly id: AreaId
  readonly level: string
  readonly name: Label
  readonly parent?: AreaId
  /** The areas that took over when this one ended. */
  readonly successors?: readonly AreaId[]
}

/** An organ of an area. Kinds are words of the environment (`front`, `delegation`, `council`, …). */
export interface Body extends Validity {
  readonly id: BodyId
  readonly kind: string
  readonly area: AreaId
  readonly name: Label
  readonly successors?: readonly BodyId[]
}

/** An office held by a person in a body for a period; the same office may have several rows, one per holder. */
export interface Office extends Validity {
  readonly id: OfficeId
  readonly body: BodyId
  readonly name: Label
  readonly holder: PersonId
  /** The areas whose cases this office reads, with all below them; none: only cases its body is involved in. */
  readonly scope?: readonly AreaId[]
}

/** What a host's register holds. */
export interface RegisterTable {
  readonly areas: readonly Area[]
  readonly bodies: readonly Body[]
  readonly offices: readonly Office[]
}

/** The register made ready for questions. Every question is asked for a day. */
export interface Register {
  readonly table: RegisterTable
  area(id: AreaId, on: IsoDay): Area | undefined
  body(id: BodyId, on: IsoDay): Body | undefined
  /** The row of an office in force on a day. */
  office(id: OfficeId, on: IsoDay): Office | undefined
  /** The area itself and every area above it on a day, nearest first. */
  path(id: AreaId, on: IsoDay): readonly AreaId[]
  /** Does the first area hold the second, or is it the same, on a day? */
  covers(outer: AreaId, inner: AreaId, on: IsoDay): boolean
  /** The areas this one took over from, over any number of steps. */
  predecessors(id: AreaId): readonly AreaId[]
  /** The bodies this one took over from, over any number of steps. */
  bodyPredecessors(id: BodyId): readonly BodyId[]
  /** The offices a person holds on a day. */
  officesOf(person: PersonId, on: IsoDay): readonly Office[]
}
// PLACEHOLDER: registerOf(table) below, to be written.
export declare function registerOf(table: RegisterTable): Register
