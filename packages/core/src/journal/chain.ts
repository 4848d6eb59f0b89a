import { canonicalJson, sha256Hex } from './digest.ts'
import type { Entry, UnchainedEntry } from './entry.ts'

/** The largest entry, in bytes of canonical JSON. */
export const MAX_ENTRY_BYTES = 256 * 1024

/**
 * Gives an entry its hash: over its canonical JSON, which names the hash of the entry before it. `bytes` is that text's
 * length in UTF-8, or less where it is far below the limit.
 */
export function chain(entry: UnchainedEntry): { readonly entry: Entry; readonly bytes: number } {
  const text = canonicalJson(entry)
  return { entry: { ...entry, hash: sha256Hex(text) }, bytes: utf8Length(text) }
}

/** What is wrong with an entry's place in its chain; `undefined` where nothing is. */
export function chainBreak(
  entry: Entry,
  expectedRevision: number,
  previous: string,
): 'revision' | 'previous' | 'hash' | undefined {
  if (entry.revision !== expectedRevision) return 'revision'
  if (entry.previous !== previous) return 'previous'
  const { hash, ...content } = entry
  return sha256Hex(canonicalJson(content)) === hash ? undefined : 'hash'
}

function utf8Length(text: string): number {
  return text.length * 3 <= MAX_ENTRY_BYTES ? text.length : new TextEncoder().encode(text).length
}
