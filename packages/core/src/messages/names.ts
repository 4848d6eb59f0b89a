import type { DocumentReference } from '../process/fields.ts'
import type { AnyProcess } from '../process/process.ts'
import type { IsoDay } from '../time/day.ts'
import {
  type Area,
  type Body,
  type Delegation,
  isInForce,
  type Label,
  type Office,
  type Register,
  type RegisterTable,
  type Validity,
} from '../who/register.ts'

/**
 * What the things of a process and the bodies of a register are called, in both languages. What has no name is called by
 * its id.
 */
export interface Names {
  readonly state: (path: string) => Label
  readonly event: (type: string) => Label
  /** A place in a payload, dotted: `organisers.0.side` → `Cơ quan tổ chức › 1 › Tư cách tổ chức`. */
  readonly field: (path: string) => Label
  /** A word that the field at a place in a payload chooses. */
  readonly value: (path: string, word: string) => Label
  readonly role: (role: string) => Label
  readonly guard: (guard: string) => Label
  readonly rule: (rule: string) => Label
  readonly duty: (duty: string) => Label
  /** A process, by id. */
  readonly process: (id: string) => Label
  /** A kind of body. */
  readonly kind: (kind: string) => Label
  /** A body, or an office with its body, on a day; without one, or where it is not in force then, as it was last called. */
  readonly actor: (id: string, on?: IsoDay) => Label
  readonly area: (id: string, on?: IsoDay) => Label
  /** The paper of a delegation. */
  readonly delegation: (id: string, on?: IsoDay) => Label
  /** The names of another process, for a case that is opened along. */
  readonly of: (process: string) => Names
}

/** What names can be known beside a process and a register. */
export interface MoreNames {
  /** Processes whose cases this one opens. */
  readonly processes?: readonly AnyProcess[]
  /** What the kinds of bodies are called. */
  readonly kinds?: Readonly<Record<string, Label>>
}

type Labelled = Readonly<Record<string, Label>>

/**
 * The names that messages about a process's cases are made with.
 *
 * @example vi.refusal(refusal, namesFor(voterMeeting, register))
 */
export function namesFor(process: AnyProcess, register: Register, more: MoreNames = {}): Names {
  const { labels } = process
  const { areas, bodies, offices, delegations } = rowsById(register.table)
  const { processes = [], kinds = {} } = more
  const others = [process, ...processes]
  return {
    state: nameIn(labels.states),
    event: nameIn(labels.events),
    field: (path) =>
      joined(
        path.split('.').map((part) => fieldName(labels.fields, part)),
        ' › ',
      ),
    value: (path, word) => own(own(labels.values, lastName(path)) ?? {}, word) ?? both(word),
    role: nameIn(labels.roles),
    guard: nameIn(labels.guards),
    rule: nameIn(labels.rules),
    duty: nameIn(labels.duties),
    process: (id) => others.find((other) => other.id === id)?.labels.process ?? both(id),
    kind: nameIn(kinds),
    actor: (id, on) => {
      const office = rowOf(offices, id, on)
      const body = rowOf(bodies, office?.body ?? id, on)
      const known = [office, body].flatMap((row) => (row === undefined ? [] : [row.name]))
      return known.length === 0 ? both(id) : joined(known, ', ')
    },
    area: (id, on) => rowOf(areas, id, on)?.name ?? both(id),
    delegation: (id, on) => rowOf(delegations, id, on)?.document ?? both(id),
    of: (id) => namesFor(others.find((other) => other.id === id) ?? process, register, more),
  }
}

function nameIn(words: Labelled): (id: string) => Label {
  return (id) => own(words, id) ?? both(id)
}

type Rows<R> = ReadonlyMap<string, readonly R[]>

/** The rows of a register by id, in the order of their days. Lists ask for many names: it is made once. */
function rowsById(table: RegisterTable): NamedRows {
  const known = indexed.get(table)
  if (known !== undefined) return known
  const { areas, bodies, offices, delegations = [] } = table
  const rows = {
    areas: byId(areas),
    bodies: byId(bodies),
    offices: byId(offices),
    delegations: byId(delegations),
  }
  indexed.set(table, rows)
  return rows
}

interface NamedRows {
  readonly areas: Rows<Area>
  readonly bodies: Rows<Body>
  readonly offices: Rows<Office>
  readonly delegations: Rows<Delegation>
}

const indexed = new WeakMap<RegisterTable, NamedRows>()

function byId<R extends Validity & { readonly id: string }>(rows: readonly R[]): Rows<R> {
  return Map.groupBy(
    rows.toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    ({ id }) => id,
  )
}

/** The row in force on a day, else the last one. */
function rowOf<R extends Validity>(rows: Rows<R>, id: string, on: IsoDay | undefined): R | undefined {
  const own = rows.get(id) ?? []
  return own.find((row) => on !== undefined && isInForce(row, on)) ?? own.at(-1)
}

/** A paper's fields are the same everywhere; processes need not name them. */
const documentFields: { readonly [Name in keyof DocumentReference & string]-?: Label } = {
  issuer: { vi: 'Nơi ban hành', en: 'Issuer' },
  number: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  date: { vi: 'Ngày văn bản', en: 'Date' },
  title: { vi: 'Trích yếu', en: 'Title' },
  mediaType: { vi: 'Định dạng tệp', en: 'Media type' },
  sha256: { vi: 'Mã băm SHA-256', en: 'SHA-256' },
  location: { vi: 'Nơi lưu', en: 'Location' },
}

function fieldName(fields: Labelled, part: string): Label {
  if (/^\d+$/.test(part)) return both(String(Number(part) + 1))
  return own(fields, part) ?? own(documentFields as Labelled, part) ?? both(part)
}

function lastName(path: string): string {
  return path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
}

function joined(labels: readonly Label[], by: string): Label {
  return { vi: labels.map(({ vi }) => vi).join(by), en: labels.map(({ en }) => en).join(by) }
}

function both(text: string): Label {
  return { vi: text, en: text }
}

/** A member that a record has itself: `constructor` is nobody's label. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
