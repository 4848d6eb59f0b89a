import { sha256Hex } from '../journal/digest.ts'
import type { CaseId } from '../process/case-id.ts'

/** Ids of opened cases follow from where they were opened: the same command opens the same cases. */
export function openedId(opener: CaseId, place: string): CaseId {
  return sha256Hex(`${opener}/${place}`).slice(0, 32)
}

/** The place of an opening that has no name of its own. */
export function placeOf(revision: number, index: number): string {
  return `${revision}/${index}`
}

/** The place of an opening under a name; no number of an entry looks like it. */
export function namedPlace(name: string): string {
  return `name/${name}`
}
