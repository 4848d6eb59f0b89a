import type { BodyId } from '@civicflow/core'

/** What several bodies have to agree to, each by a fact of its own. */
export interface Agreement {
  /** All whose agreement is needed. */
  readonly needed: readonly BodyId[]
  /** Those that have agreed, in that order. */
  readonly given: readonly BodyId[]
}

/** Nobody has agreed yet. */
export const agreementOf = (needed: readonly BodyId[]): Agreement => ({ needed, given: [] })

/** An agreement after one more body has agreed; agreeing twice changes nothing. */
export function agreedBy(agreement: Agreement, body: BodyId): Agreement {
  return agreement.given.includes(body) ? agreement : { ...agreement, given: [...agreement.given, body] }
}

/** Those that have not agreed yet. */
export function awaitedIn({ needed, given }: Agreement): readonly BodyId[] {
  return needed.filter((body) => !given.includes(body))
}

/** Is this body's agreement still waited for? */
export function isAwaited(agreement: Agreement, body: BodyId): boolean {
  return awaitedIn(agreement).includes(body)
}

/** Is it the only one that is still waited for? */
export function isLastAwaited(agreement: Agreement, body: BodyId): boolean {
  const awaited = awaitedIn(agreement)
  return awaited.length === 1 && awaited[0] === body
}

/** Have all agreed? */
export function isComplete(agreement: Agreement): boolean {
  return awaitedIn(agreement).length === 0
}

/**
 * An agreement in which a body gave way to another. Where that one is asked already, it has agreed only if both have:
 * otherwise it is asked once more, for both.
 *
 * @example succeededIn({ needed: ['a', 'b'], given: ['a'] }, 'b', 'a') // { needed: ['a'], given: [] }
 */
export function succeededIn({ needed, given }: Agreement, body: BodyId, successor: BodyId): Agreement {
  const heirOf = (one: BodyId) => (one === body ? successor : one)
  const agreed = (heir: BodyId) =>
    needed.filter((one) => heirOf(one) === heir).every((one) => given.includes(one))
  return {
    needed: [...new Set(needed.map(heirOf))],
    given: [...new Set(given.map(heirOf))].filter(agreed),
  }
}
