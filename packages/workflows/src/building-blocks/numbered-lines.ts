import * as z from 'zod'

// Lines of a case (items, candidates, opinions) that facts name by their numbers.

/** Number of a line as it is written: letters and digits at both ends, between them spaces, points, strokes and hyphens. */
export const lineNumber = z
  .string()
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./-]*[\p{L}\p{N}])?$/u)
  .max(100)

/** A number as it is read: `nd-01` and `ND-01` are one. */
export const asRead = (number: string): string => number.normalize('NFC').toLowerCase()

/** Is each number named once? */
export const areApart = (numbers: readonly string[]): boolean => new Set(numbers).size === numbers.length

/** Were as many found as were named? */
export const areAll = (found: readonly unknown[], numbers: readonly string[]): boolean =>
  found.length === new Set(numbers).size
