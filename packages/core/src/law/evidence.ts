/**
 * How a figure or wording is known. Only `official` and `published` are shown as law.
 *
 * - `official`: text read in an official or codified copy
 * - `published`: text read on a public page
 * - `secondary`: told by somebody who read it, or seen as a draft
 * - `practice`: seen done, in no text
 * - `ours`: an engineering choice or an inference
 */
export type Evidence = 'official' | 'published' | 'secondary' | 'practice' | 'ours'

/** May this be shown as law? */
export function isLaw(evidence: Evidence): boolean {
  return evidence === 'official' || evidence === 'published'
}
