import type { Label } from '@civicflow/core'
import { RequestProblem } from '../problems.ts'

/** The language a request asks for, of those that are spoken; the first of them where it asks for none. */
export function languageOf(request: Request, spoken: readonly (keyof Label)[]): keyof Label {
  const asked = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.toLowerCase().split(';', 2))
    .map(([tag = '', weight = 'q=1']) => ({
      tag: tag.trim().split('-', 1)[0],
      weight: Number(weight.trim().replace(/^q=/, '')),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  const found = asked.flatMap(({ tag }) => spoken.filter((language) => language === tag))[0]
  return found ?? spoken[0] ?? 'vi'
}

/** Visible ASCII, spaces inside. */
const KEY = /^[\u0021-\u007e](?:[\u0020-\u007e]{0,198}[\u0021-\u007e])?$/

/** A string of a structured header (RFC 9651): quotes and backslashes in it are escaped. */
const QUOTED = /^"((?:[^"\\]|\\["\\])*)"$/

/**
 * The key of a command: the header `Idempotency-Key`, bare or as a quoted string.
 *
 * @throws RequestProblem `key-missing`
 */
export function keyOf(request: Request): string {
  const given = request.headers.get('idempotency-key') ?? ''
  const key = QUOTED.exec(given)?.[1]?.replaceAll(/\\(["\\])/g, '$1') ?? given
  if (!KEY.test(key)) throw new RequestProblem('key-missing')
  return key
}

/**
 * The revision a command expects: the header `If-Match`, as the `ETag` of a case gives it; none where it is not sent.
 *
 * @throws RequestProblem `malformed`
 */
export function expectedRevisionOf(request: Request): { readonly expectedRevision?: number } {
  const given = request.headers.get('if-match')
  if (given === null) return {}
  const revision = Number(/^"([1-9]\d{0,14})"$/.exec(given.trim())?.[1])
  if (!Number.isInteger(revision))
    throw new RequestProblem('malformed', {
      detail: 'If-Match is the ETag of the case: a revision in quotes, "7".',
    })
  return { expectedRevision: revision }
}
