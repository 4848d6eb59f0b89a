import * as z from 'zod'
import { entry, fact, finding, ground, named } from './words.ts'

const day = z.iso.date()

/** What a list tells of a case. */
const summary = {
  id: z.string(),
  process: named,
  version: z.int(),
  revision: z.int(),
  title: z.string(),
  area: named,
  /** Where it stands, in words. */
  status: z.string(),
  /** Dotted paths of the active states. */
  states: z.array(z.string()),
  tags: z.array(z.string()),
  closed: z.boolean(),
  /** Who holds the ball. */
  holds: z.array(named),
  /** Earliest open due day. */
  nextDue: day.nullable(),
  facets: z.record(z.string(), z.union([z.string(), z.number()])),
}

/** A case in a list. */
export const row = z.strictObject(summary).meta({ id: 'Row' })

/** A case in a list of days: a deadline, what a party has to do, or a day on which the case takes place. */
export const dayRow = z
  .strictObject({
    ...summary,
    /** No day where the work has none. */
    day: day.nullable(),
    /** Days from today to that day; below 0 where it has gone by. */
    daysLeft: z.int().nullable(),
    /** The duty; absent where the case itself is meant. */
    duty: named.optional(),
  })
  .meta({ id: 'DayRow' })

const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    rows: z.array(item),
    /** Given as `after` to the same question to go on; absent at the end. */
    next: z.string().optional(),
  })

export const rows = page(row).meta({ id: 'Rows' })
export const dayRows = page(dayRow).meta({ id: 'DayRows' })

/** How many cases have each value of one trait. */
export const counts = z
  .strictObject({
    rows: z.array(
      z.strictObject({
        process: named,
        /** A process, a dotted path of a state, a tag, an area, or when a case is due. */
        value: z.string(),
        /** What a process, a state or an area is called. */
        name: z.string().optional(),
        cases: z.int(),
      }),
    ),
  })
  .meta({ id: 'Counts' })

/** How many cases there are; `more`: at least so many. */
export const caseCount = z.strictObject({ cases: z.int(), more: z.boolean() }).meta({ id: 'CaseCount' })

/** A deadline as it stands today. */
export const deadline = z
  .strictObject({
    duty: z.string(),
    label: z.string(),
    /** The whole deadline in one line. */
    words: z.string(),
    kind: z.enum(['by', 'notBefore', 'lasts', 'within', 'recurs', 'promptly']),
    standing: z.enum(['met', 'met-late', 'open', 'overdue', 'undetermined', 'not-set-by-law', 'stopped']),
    /** The last day to keep it, or the first day on which something may be done. */
    day: day.optional(),
    /** Last day of a window. */
    until: day.optional(),
    /** The host's own earlier day. */
    target: day.optional(),
    metOn: day.optional(),
    /** Calendar days past the last day. */
    daysLate: z.int().optional(),
    /** Calendar days since it began, where no day is set. */
    age: z.int().optional(),
    owes: z.strictObject({ role: named, parties: z.array(named) }),
    ground: ground.optional(),
    /** Can its count be told day by day? */
    counted: z.boolean(),
  })
  .meta({ id: 'Deadline' })

/** A case as this reader sees it today. */
export const caseView = z
  .strictObject({
    ...summary,
    recordedAt: z.iso.datetime(),
    /** The case that opened it. */
    parent: z.string().optional(),
    parties: z.array(z.strictObject({ role: named, parties: z.array(named) })),
    /** Persons who take no part in it from a day on, with the offices they held that day; the entry of that revision says why. */
    recused: z.array(
      z.strictObject({ person: z.string(), offices: z.array(named), on: day, revision: z.int() }),
    ),
    deadlines: z.array(deadline),
    /** What is counted of it alone. */
    figures: z.record(z.string(), z.number()),
    /** What the cases it opened have added up to. */
    counters: z.record(z.string(), z.number()),
    /** What the process knows of the case; its shape belongs to the process's version. */
    context: z.unknown(),
  })
  .meta({ id: 'Case' })

/** A journal read both ways. */
export const history = z
  .strictObject({
    case: z.string(),
    revision: z.int(),
    /** As recorded. */
    entries: z.array(entry),
    /** As it happened: after every correction, in the order of the facts. */
    facts: z.array(
      z.strictObject({
        /** Of the entry that brought it on record; a correction names the fact by it. */
        revision: z.int(),
        /** Of the entry that says how it stands. */
        statedBy: z.int(),
        fact,
        findings: z.array(finding),
        opened: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'History' })

/** One end of a link, seen from the other. */
export const links = z
  .strictObject({
    links: z.array(
      z.strictObject({
        kind: z.string(),
        end: z.enum(['to', 'from']),
        label: z.string(),
        case: z.string(),
        /** Of a case this reader sees. */
        title: z.string().optional(),
        status: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Links' })

/** How a deadline's day was counted. */
export const dueExplanation = z
  .strictObject({
    duty: z.string(),
    /** Line by line, with the source of every day skipped or worked. */
    lines: z.array(z.string()),
    anchor: day,
    /** Absent where a calendar is missing. */
    day: day.optional(),
    steps: z.array(
      z.strictObject({
        day,
        kind: z.enum(['anchor', 'day', 'month', 'working', 'worked', 'weekend', 'off', 'rolled', 'unknown']),
        /** The running number after it. */
        counted: z.int().optional(),
        source: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'DueExplanation' })

/** A process as a Mermaid diagram, with the way the case walked. */
export const diagram = z.strictObject({ mermaid: z.string() }).meta({ id: 'Diagram' })
