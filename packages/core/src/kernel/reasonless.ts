import { MAX_TEXT } from './payload.ts'
import type { Refusal } from './refusal.ts'

/** Why the reason given for a decision is none, if it is none. */
export function reasonless(reason: unknown): Refusal | undefined {
  if (typeof reason !== 'string' || !/\S/.test(reason))
    return { code: 'malformed', path: 'reason', reason: 'missing' }
  if (!reason.isWellFormed()) return { code: 'malformed', path: 'reason', reason: 'half-a-character' }
  return reason.length > MAX_TEXT
    ? { code: 'too-long', path: 'reason', length: reason.length, limit: MAX_TEXT }
    : undefined
}
