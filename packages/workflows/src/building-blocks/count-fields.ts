import * as z from 'zod'
import { keysOf } from './configured-words.ts'

const howMany = z.int().nonnegative().max(100_000_000).optional()

/** A field for each thing that is counted. */
export function countFields<Count extends string>(counts: Readonly<Record<Count, unknown>>) {
  // fromEntries forgets which keys it was given
  return Object.fromEntries(keysOf(counts).map((count) => [count, howMany])) as Readonly<
    Record<Count, typeof howMany>
  >
}
