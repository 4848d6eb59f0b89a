import { CallerError } from '../errors.ts'
import { dayNumber, type IsoDay } from '../time/day.ts'

/** Words in the two languages. */
export interface Label {
  readonly vi: string
  readonly en: string
}

export type AreaId = string
export type BodyId = string
export type OfficeId = string
export type PersonId = string
export type DelegationId = string

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

/**
 * Whoever holds the taker's office may, for a period, put on record acts of the giver as the giver would: the giver's own
 * acts, not those of the offices in a body that gives, nor those that were given to the giver.
 */
export interface Delegation extends Validity {
  readonly id: DelegationId
  /** A body or an office. */
  readonly giver: string
  readonly taker: OfficeId
  /** What is given, each as `process/event`; absent: every event. */
  readonly events?: readonly string[]
  readonly until: IsoDay
  /** The paper that says so, as people call it: `Giấy ủy quyền số 05/GUQ-MTTQ`. */
  readonly document: Label
}

/** What a host's register holds. */
export interface RegisterTable {
  readonly areas: readonly Area[]
  readonly bodies: readonly Body[]
  readonly offices: readonly Office[]
  readonly delegations?: readonly Delegation[]
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
  /** The bodies in force on a day that took over from this one, over any number of steps; itself while it is in force. */
  bodyHeirs(id: BodyId, on: IsoDay): readonly BodyId[]
  /** The offices a person holds on a day. */
  officesOf(person: PersonId, on: IsoDay): readonly Office[]
  /** The delegations to an office, of whatever day, by id and first day. */
  delegationsTo(taker: OfficeId): readonly Delegation[]
}

/**
 * Makes a register from its table. An id may have several rows, one after the other (a unit renamed, an office handed
 * on); on a day at most one is in force.
 *
 * @throws CallerError `invalid-register`, naming the row: a day that does not exist; a last day before the first; two
 *   rows of one id in force on the same day; an unknown parent, successor, area, body or scope; a circle of parents or
 *   of successors; a row still in force after all rows of its parent, area, body, giver or taker have ended; a delegation
 *   by an unknown body or office, to itself, or of what its giver was itself given on one of its days.
 */
export function registerOf(table: RegisterTable): Register {
  const areas = rowsOf('area', table.areas)
  const bodies = rowsOf('body', table.bodies)
  const offices = rowsOf('office', table.offices)
  const delegations = table.delegations ?? []
  rowsOf('delegation', delegations)
  for (const row of table.areas) checkArea(row, areas)
  for (const row of table.bodies) checkBody(row, areas, bodies)
  for (const row of table.offices) checkOffice(row, areas, bodies)
  for (const row of delegations) checkDelegation(row, delegations, bodies, offices)
  const predecessors = predecessorsOf('area', table.areas)
  const bodyPredecessors = predecessorsOf('body', table.bodies)
  const held = grouped(table.offices, ({ holder }) => holder)
  const taken = grouped(delegations.toSorted(byIdAndDay), ({ taker }) => taker)
  const none: readonly never[] = []

  const area = (id: AreaId, on: IsoDay) => rowOn(areas, id, on)
  return {
    table,
    area,
    body: (id, on) => rowOn(bodies, id, on),
    office: (id, on) => rowOn(offices, id, on),
    path(id, on) {
      const path: AreaId[] = []
      for (let row = area(id, on); row; row = parentOf(areas, row, on)) path.push(row.id)
      return path
    },
    covers(outer, inner, on) {
      for (let row = area(inner, on); row; row = parentOf(areas, row, on)) if (row.id === outer) return true
      return false
    },
    predecessors: (id) => predecessors.get(id) ?? none,
    bodyPredecessors: (id) => bodyPredecessors.get(id) ?? none,
    bodyHeirs: (id, on) => heirsOf(bodies, id, on),
    officesOf: (person, on) => (held.get(person) ?? none).filter((row) => isInForce(row, on)),
    delegationsTo: (taker) => taken.get(taker) ?? none,
  }
}

type RowKind = 'area' | 'body' | 'office' | 'delegation'
type Row = Validity & { readonly id: string }
type Rows<R extends Row> = ReadonlyMap<string, readonly R[]>

/** Does a span of days hold this day? */
export function isInForce({ from, until }: Validity, on: IsoDay): boolean {
  return from <= on && (until === undefined || on <= until)
}

function rowOn<R extends Row>(rows: Rows<R>, id: string, on: IsoDay): R | undefined {
  return rows.get(id)?.find((row) => isInForce(row, on))
}

function parentOf(areas: Rows<Area>, { parent }: Area, on: IsoDay): Area | undefined {
  return parent === undefined ? undefined : rowOn(areas, parent, on)
}

function rowsOf<R extends Row>(kind: RowKind, rows: readonly R[]): Rows<R> {
  for (const row of rows) checkDays(kind, row)
  const byId = grouped(rows, ({ id }) => id)
  for (const same of byId.values()) checkOverlap(kind, same)
  return byId
}

function checkDays(kind: RowKind, row: Row): void {
  for (const day of row.until === undefined ? [row.from] : [row.from, row.until])
    if (dayNumber(day) === undefined)
      throw invalid(kind, row, `names "${day}", which is no day; write it as YYYY-MM-DD`)
  if (row.until !== undefined && row.until < row.from)
    throw invalid(kind, row, `ends on ${row.until}, before it begins`)
}

function checkOverlap(kind: RowKind, rows: readonly Row[]): void {
  const ordered = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  for (const [index, row] of ordered.entries()) {
    const next = ordered[index + 1]
    if (next !== undefined && isInForce(row, next.from))
      throw invalid(
        kind,
        next,
        `begins while its row from ${row.from} is in force; end that one the day before`,
      )
  }
}

function checkArea(row: Area, areas: Rows<Area>): void {
  if (row.parent !== undefined) checkOwner('area', row, 'parent', areas.get(row.parent), row.parent)
  for (const id of row.successors ?? []) checkKnown('area', row, 'successor', areas, id)
  const seen = new Set([row.id])
  for (let above = parentOf(areas, row, row.from); above; above = parentOf(areas, above, row.from)) {
    if (seen.has(above.id)) throw invalid('area', row, `stands in a circle of parents through "${above.id}"`)
    seen.add(above.id)
  }
}

function checkBody(row: Body, areas: Rows<Area>, bodies: Rows<Body>): void {
  checkOwner('body', row, 'area', areas.get(row.area), row.area)
  for (const id of row.successors ?? []) checkKnown('body', row, 'successor', bodies, id)
}

function checkOffice(row: Office, areas: Rows<Area>, bodies: Rows<Body>): void {
  checkOwner('office', row, 'body', bodies.get(row.body), row.body)
  for (const id of row.scope ?? []) checkKnown('office', row, 'scope', areas, id)
}

function checkDelegation(
  row: Delegation,
  delegations: readonly Delegation[],
  bodies: Rows<Body>,
  offices: Rows<Office>,
): void {
  const { giver, taker } = row
  if (giver === taker) throw invalid('delegation', row, 'names one office as giver and as taker')
  checkOwner('delegation', row, 'giver', offices.get(giver) ?? bodies.get(giver), giver)
  checkOwner('delegation', row, 'taker', offices.get(taker), taker)
  const given = delegations.find((other) => other.taker === giver && overlap(row, other))
  if (given !== undefined)
    throw invalid(
      'delegation',
      row,
      `gives on what "${giver}" was given by "${given.id}"; let the first giver name "${taker}" instead`,
    )
}

/** Have two delegations a day and an event in common? */
function overlap(one: Delegation, other: Delegation): boolean {
  const days = one.from <= other.until && other.from <= one.until
  const events = one.events?.some((event) => other.events?.includes(event) !== false) ?? true
  return days && events
}

function byIdAndDay(one: Delegation, other: Delegation): number {
  if (one.id === other.id) return one.from < other.from ? -1 : 1
  return one.id < other.id ? -1 : 1
}

function checkKnown(kind: RowKind, row: Row, what: string, known: Rows<Row>, id: string): void {
  if (!known.has(id))
    throw invalid(kind, row, `names the ${what} "${id}", which the register does not hold; add its row`)
}

function checkOwner(
  kind: RowKind,
  row: Row,
  what: string,
  owner: readonly Row[] | undefined,
  id: string,
): void {
  if (owner === undefined)
    throw invalid(kind, row, `names the ${what} "${id}", which the register does not hold; add its row`)
  const lasts = owner.some(
    ({ until }) => until === undefined || (row.until !== undefined && row.until <= until),
  )
  if (!lasts) throw invalid(kind, row, `is in force after its ${what} "${id}" has ended; give it a last day`)
}

/** For each id, the ids it took over from over any number of steps, nearest first. */
function predecessorsOf(
  kind: RowKind,
  rows: readonly (Row & { readonly successors?: readonly string[] })[],
): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, Set<string>>()
  for (const row of rows)
    for (const heir of row.successors ?? []) direct.set(heir, (direct.get(heir) ?? new Set()).add(row.id))
  const all = new Map<string, readonly string[]>()
  for (const id of direct.keys()) {
    const found = new Set<string>(direct.get(id))
    for (const near of found) for (const far of direct.get(near) ?? []) found.add(far)
    all.set(id, [...found])
  }
  for (const row of rows)
    if (all.get(row.id)?.includes(row.id)) throw invalid(kind, row, 'stands in a circle of successors')
  return all
}

/** Follows successors from rows that have ended to rows in force; there is no circle of them. */
function heirsOf(bodies: Rows<Body>, id: BodyId, on: IsoDay): readonly BodyId[] {
  if (rowOn(bodies, id, on) !== undefined) return [id]
  const next = (bodies.get(id) ?? []).flatMap(({ successors = [] }) => successors)
  return [...new Set(next.flatMap((heir) => heirsOf(bodies, heir, on)))]
}

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

function invalid(kind: RowKind, row: Row, what: string): CallerError {
  return new CallerError('invalid-register', `${kind} "${row.id}" from ${row.from} ${what}`, {
    [kind]: row.id,
    from: row.from,
  })
}
