import * as z from 'zod'

// What every answer is built of. Texts are in the language of the answer.

/** A thing by its id, with what it is called. */
export const named = z.strictObject({ id: z.string(), name: z.string() }).meta({ id: 'Named' })

/** A place in an instrument, by its parts. */
export const citation = z
  .strictObject({
    /** Full symbol: `72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN`. */
    instrument: z.string(),
    article: z.string().optional(),
    clause: z.string().optional(),
    point: z.string().optional(),
    /** Full symbol of what gave the place its present wording. */
    amendedBy: z.string().optional(),
    /** As people cite it: `khoản 3 Điều 6 Nghị quyết liên tịch 72/2025`. */
    words: z.string(),
  })
  .meta({ id: 'Citation' })

/** What a rule or deadline rests on, and how sure that is. */
export const ground = z
  .strictObject({
    provision: z.string(),
    /** The citation, and plainly where it is not law or was not read. */
    words: z.string(),
    evidence: z.enum(['official', 'published', 'secondary', 'practice', 'ours']),
    /** Is it law, read in an official or published text? */
    law: z.boolean(),
    citation: citation.optional(),
    /** What a lawyer should know of it, in Vietnamese. */
    note: z.string().optional(),
  })
  .meta({ id: 'Ground' })

export type Ground = z.output<typeof ground>

/** One reason why a command was not accepted. */
export interface Refusal {
  readonly code: string
  readonly words: string
  /** Dotted path of the field it is about: `organisers.0.body`, `occurredOn`, `actor`. */
  readonly at?: string | undefined
  readonly ground?: Ground | undefined
  /** Why another case that would be opened or told refuses. */
  readonly reasons?: readonly Refusal[] | undefined
}

export const refusal: z.ZodType<Refusal> = z
  .strictObject({
    code: z.string(),
    words: z.string(),
    at: z.string().optional(),
    ground: ground.optional(),
    get reasons() {
      return z.array(refusal).optional()
    },
  })
  .meta({ id: 'Refusal' })

/** A breach recorded with an accepted entry. */
export const finding = z
  .strictObject({
    code: z.enum(['rule', 'late', 'early', 'same-recorder']),
    words: z.string(),
    ground: ground.optional(),
  })
  .meta({ id: 'Finding' })

/** One value of what was put on record, in words. */
export const field = z
  .strictObject({
    /** Dotted path in the payload. */
    at: z.string(),
    label: z.string(),
    value: z.string(),
    /** Other cases that are named, by id. */
    cases: z.array(z.string()).optional(),
    /** A personal value: what `reveal` opens. `value` is then empty. */
    sealed: z.strictObject({ subject: z.string(), sealed: z.string() }).optional(),
  })
  .meta({ id: 'Field' })

/** A fact in words and as it was sent. */
export const fact = z
  .strictObject({
    event: z.string(),
    label: z.string(),
    /** A day, or a day with its hour. */
    occurredOn: z.string(),
    actor: named,
    fields: z.array(field),
    /** The payload, with personal values sealed. */
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Fact' })

/** One entry of a journal; nothing in it is ever changed. */
export const entry = z
  .strictObject({
    revision: z.int(),
    kind: z.enum(['fact', 'corrected', 'recomputed', 'crossed', 'migrated', 'recused']),
    words: z.string(),
    recordedAt: z.iso.datetime(),
    /** Who recorded it. */
    by: z.string(),
    /** Of a fact, and of a correction that puts one in. */
    fact: fact.optional(),
    /** Of a correction: the revision of the fact it voids or replaces, or before which it puts one in; and why. */
    corrects: z
      .strictObject({
        how: z.enum(['void', 'replace', 'insertBefore']),
        revision: z.int(),
        reason: z.string(),
      })
      .optional(),
    findings: z.array(finding),
    /** Cases opened in the same commit. */
    opened: z.array(z.string()),
  })
  .meta({ id: 'Entry' })
