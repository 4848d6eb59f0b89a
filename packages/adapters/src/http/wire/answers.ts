import * as z from 'zod'
import { entry, finding, ground, named, refusal } from './words.ts'

const day = z.iso.date()

/** A payload schema as JSON Schema 2020-12, with `title` for every field and `oneOf` of `const` and `title` for words. */
const form = z.record(z.string(), z.unknown())

/** The form of one event, whether it can be recorded now or not: for a correction of what was recorded. */
export const eventForm = z
  .strictObject({ event: z.string(), label: z.string(), form })
  .meta({ id: 'EventForm' })

/** What may be done next, and why not the rest. */
export const allowed = z
  .strictObject({
    /** Of the case; 0 for one that is not open yet. */
    revision: z.int(),
    allowed: z.array(
      z.strictObject({
        event: z.string(),
        label: z.string(),
        /** Bodies and offices this reader can record it for, its own first. */
        actors: z.array(named),
        form,
        /** The article the act rests on, where one gives the right. */
        ground: ground.optional(),
      }),
    ),
    withheld: z.array(
      z.strictObject({
        event: z.string(),
        label: z.string(),
        refused: z.array(refusal),
        ground: ground.optional(),
        /** Names of the steps at which it has a place. */
        possibleIn: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Allowed' })

/** A command was accepted and stands in the journal. */
export const accepted = z
  .strictObject({
    outcome: z.literal('accepted'),
    case: z.string(),
    process: z.string(),
    revision: z.int(),
    position: z.int(),
    /** It had been accepted before under its key; nothing was written now. */
    repeated: z.boolean(),
    entry,
    findings: z.array(finding),
    opened: z.array(z.string()),
  })
  .meta({ id: 'Accepted' })

const part = z.strictObject({ holds: z.boolean(), refused: z.array(refusal) })

/** Why a command would be accepted or not, part by part. */
export const explanation = z
  .strictObject({
    accepted: z.boolean(),
    form: part,
    authority: part,
    place: z.strictObject({
      ...part.shape,
      from: z.array(z.string()),
      to: z.array(z.string()).optional(),
    }),
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        label: z.string(),
        severity: z.enum(['refuse', 'find']),
        verdict: z.enum(['holds', 'broken', 'not-asked']),
        ground: ground.optional(),
      }),
    ),
    findings: z.array(finding),
    refused: z.array(refusal),
  })
  .meta({ id: 'Explanation' })

/** Who is signed in, on what day, and what there is to work with. */
export const desk = z
  .strictObject({
    tenant: z.string(),
    person: z.string(),
    office: named,
    body: named,
    /** The areas whose cases it reads, with all below them. */
    areas: z.array(named),
    /** The day where the engine's law applies, and its time. */
    today: day,
    now: z.string(),
    language: z.string(),
    /** The last position of the tenant: follow the changes from here. */
    position: z.int(),
    processes: z.array(
      z.strictObject({
        id: z.string(),
        version: z.int(),
        name: z.string(),
        opening: z.string(),
        /** May this reader open a case of it? */
        mayOpen: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Desk' })

/** A process in words, for filters and headings. */
export const processDescription = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    name: z.string(),
    opening: z.string(),
    states: z.array(named),
    events: z.array(named),
    roles: z.array(named),
    duties: z.array(named),
  })
  .meta({ id: 'Process' })

/** Rows of the register that a field can name. */
export const choices = z
  .strictObject({
    rows: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Choices' })

/** A personal value, opened. */
export const revealed = z.strictObject({ text: z.string() }).meta({ id: 'Revealed' })

/** One committed entry of a case this reader sees. */
export const change = z
  .strictObject({
    position: z.int(),
    case: z.string(),
    process: named,
    entry,
  })
  .meta({ id: 'Change' })

export const changes = z
  .strictObject({
    changes: z.array(change),
    /** The position to go on from. */
    last: z.int(),
  })
  .meta({ id: 'Changes' })
