import { textOf } from './attempt.ts'

/** Have two values the same canonical JSON? */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isAlike(item, other[index]))
  if (isPlain(one) && isPlain(other)) return haveAlikeMembers(one, other)
  return textOf(one) === textOf(other)
}

type Plain = Readonly<Record<string, unknown>>

/** A member that is undefined is one that is not there. */
function haveAlikeMembers(one: Plain, other: Plain): boolean {
  return (
    Object.keys(one).every((name) => isAlike(one[name], other[name])) &&
    Object.keys(other).every((name) => name in one || other[name] === undefined)
  )
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
