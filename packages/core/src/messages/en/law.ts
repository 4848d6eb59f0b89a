import type { Evidence } from '../../law/evidence.ts'
import type { Citation, CitedInstrument } from '../../law/provision.ts'
import { groundText } from '../messages.ts'

export const evidence: Readonly<Record<Evidence, string>> = {
  official: 'text read in an official or codified copy',
  published: 'text read on a public page',
  secondary: 'as told by others, not held against the text',
  practice: 'seen in practice, in no text',
  ours: 'a convention of the process, not law',
}

export function citation(cited: Citation): string {
  const amended = cited.amendedBy === undefined ? '' : `, as amended by ${inFull(cited.amendedBy)}`
  return `${place(cited)}${inFull(cited)}${amended}`
}

export function shortCitation(cited: Citation): string {
  return `${place(cited)}${cited.short.en}${cited.amendedBy === undefined ? '' : ', as amended'}`
}

const doubts = {
  evidence,
  unread: 'the wording in force on this day was not read',
  byProfile: 'a term of the office’s own, not law',
  uncited: 'a provision whose article is not given',
}

export const ground = groundText(citation, doubts)

/** A ground inside a sentence. */
export const shortGround = groundText(shortCitation, doubts)

/** `art. 24, clause 1, point a, of `, or as much of it as is given. */
function place({ point, clause, article }: Citation): string {
  const parts = [
    ...(article === undefined ? [] : [`art. ${article}`]),
    ...(clause === undefined ? [] : [`clause ${clause}`]),
    ...(point === undefined ? [] : [`point ${point}`]),
  ]
  return parts.length === 0 ? '' : `${parts.join(', ')} of `
}

/** `Joint Resolution 72/2025 (72/2025/NQLT/…)`; the symbol once, where the name is the symbol. */
function inFull({ instrument, short }: CitedInstrument): string {
  return short.en.endsWith(instrument) ? short.en : `${short.en} (${instrument})`
}
