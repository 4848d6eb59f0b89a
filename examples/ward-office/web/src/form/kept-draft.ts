import { newKey } from './key.ts'
import type { DraftGroup } from './draft.ts'

/** A form as it is being filled in, kept in this window until it is accepted or given up. */
export interface KeptDraft {
  /** Of this one act: sent again with it, nothing is recorded twice. */
  readonly key: string
  /** Of the case when the form was opened. */
  readonly revision: number
  /** Day and hour as typed, and whose act it is. */
  readonly day: string
  readonly time: string
  readonly actor: string
  readonly values: DraftGroup
}

const PREFIX = 'draft '

/** Where a form's draft is kept: by desk, case or process, and event. */
export const draftPlace = (...parts: readonly string[]): string => `${PREFIX}${parts.join(' ')}`

export function draftAt(place: string): KeptDraft | undefined {
  const kept = sessionStorage.getItem(place)
  return kept === null ? undefined : (JSON.parse(kept) as KeptDraft) // as keepDraft wrote it
}

export function keepDraft(place: string, draft: KeptDraft): void {
  sessionStorage.setItem(place, JSON.stringify(draft))
}

export function forgetDraft(place: string): void {
  sessionStorage.removeItem(place)
}

/** Forgets what this window holds of anybody. */
export function forgetDrafts(): void {
  for (const place of Object.keys(sessionStorage)) if (place.startsWith(PREFIX)) forgetDraft(place)
}

/** An empty form. */
export function newDraft(from: Omit<KeptDraft, 'key'>): KeptDraft {
  return { key: newKey(), ...from }
}
