import * as z from 'zod'

/** Not only white space. */
const SOME_TEXT = /\S/

// Named, because JSON Schema and the kernel read them from the schema's metadata.

/**
 * A personal value (a name, an address). Before anything is stored it is sealed with the key of its data subject,
 * whose id stands in the sibling field named here.
 *
 * @example z.strictObject({ voter: z.string(), name: personal('voter') })
 */
export function personal(subjectField: string) {
  return z.string().regex(SOME_TEXT).max(2000).meta({ personal: subjectField }).brand<'personal'>()
}

/** What somebody said: searchable, no personal field by itself, though it may name people. */
export function narrative() {
  return z.string().regex(SOME_TEXT).meta({ narrative: true })
}

/** A short text that searches find (a place, a title). */
export function searchable() {
  return z.string().regex(SOME_TEXT).max(2000).meta({ searchable: true })
}

/** What a text names: a row of the register, or another case. A form offers a choice of them. */
export type Reference = 'area' | 'body' | 'office' | 'case'

/** The id of an area of the register. */
export function area() {
  return referenceTo('area')
}

/** The id of a body of the register; a form offers those of some kinds, or all. */
export function body(kinds?: readonly string[]) {
  return referenceTo('body', kinds)
}

/** The id of an office of the register; a form offers those in bodies of some kinds, or all. */
export function office(kinds?: readonly string[]) {
  return referenceTo('office', kinds)
}

/** The id of another case. */
export function caseReference() {
  return referenceTo('case')
}

function referenceTo(reference: Reference, kinds?: readonly string[]) {
  return z
    .string()
    .min(1)
    .max(200)
    .meta({ reference, ...(kinds !== undefined && { kinds }) })
}

/** A day that exists, `YYYY-MM-DD`. */
export function day() {
  return z.iso.date()
}

/** A paper the host keeps: numbers come from the host's register, the file stays with the host. */
export const documentReference = z
  .strictObject({
    /** Body that issued it. */
    issuer: z.string().min(1).max(200),
    /** Number and symbol: `02/ĐĐBQH-VP`. */
    number: z.string().min(1).max(100),
    date: z.iso.date(),
    title: z.string().min(1).max(1000).optional(),
    mediaType: z.string().max(200).optional(),
    /** Lower-case hexadecimal digest of the file. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    /** Where the host keeps the file. */
    location: z.string().max(2000).optional(),
  })
  .meta({ documentReference: true })
  .brand<'document'>()

export type DocumentReference = z.output<typeof documentReference>
