import { and, not, or } from 'xstate'
import type { Machine } from './machine-types.ts'
import { onlyType, PayloadRead } from './only-type.ts'

/** True, false, or open: the answer depends on a payload that is not there. */
export type Truth = boolean | 'open'

/** A guard as it was asked: a name, or `and`, `or`, `not` of others. */
export type GuardTrace =
  | { readonly guard: string; readonly holds: Truth }
  | { readonly op: 'and' | 'or' | 'not'; readonly holds: Truth; readonly of: readonly GuardTrace[] }

/** A guard as XState keeps it: a name, a name with parameters, or a combination with `check` and `guards`. */
export type Guard = string | { readonly type: string; readonly params?: unknown } | Combination

interface Combination {
  readonly check: unknown
  readonly guards: readonly Guard[]
  readonly name: string
}

type Predicate = (args: { context: unknown; event: object }, params: unknown) => boolean

/** Asks a guard leaf by leaf. Without an event only its type can be read; leaves that read more are open. */
export function askGuard(
  machine: Machine,
  guard: Guard,
  context: unknown,
  event: { readonly type: string } | string,
): GuardTrace {
  const asked = typeof event === 'string' ? onlyType(event) : event
  const ask = (part: Guard): GuardTrace => {
    if (isCombination(part)) return combined(part, part.guards.map(ask))
    const name = typeof part === 'string' ? part : part.type
    const known = machine.implementations.guards[name] as Guard | Predicate | undefined
    if (known === undefined) throw new Error(`guard "${name}" has no implementation`)
    if (typeof known === 'string' || isCombination(known)) return ask(known)
    return {
      guard: name,
      holds: truth(() => (known as Predicate)({ context, event: asked }, paramsOf(part))),
    }
  }
  return ask(guard)
}

/** The names in a guard that failed, or would have to be otherwise for it to hold. */
export function failedGuards(trace: GuardTrace, wanted = true): readonly string[] {
  if (trace.holds === wanted || trace.holds === 'open') return []
  if ('guard' in trace) return [trace.guard]
  const inner = trace.op === 'not' ? !wanted : wanted
  return trace.of.flatMap((part) => failedGuards(part, inner))
}

/** The names a guard is made of. */
export function guardNames(guard: Guard): readonly string[] {
  if (isCombination(guard)) return guard.guards.flatMap(guardNames)
  return [typeof guard === 'string' ? guard : guard.type]
}

export function isCombination(guard: unknown): guard is Combination {
  return typeof guard === 'function' && 'check' in guard && 'guards' in guard
}

function combined(guard: Combination, of: readonly GuardTrace[]): GuardTrace {
  const op = operator(guard)
  const parts = of.map(({ holds }) => holds)
  if (op === 'not') return { op, of, holds: parts[0] === 'open' ? 'open' : parts[0] !== true }
  const decisive = op === 'or'
  if (parts.includes(decisive)) return { op, of, holds: decisive }
  return { op, of, holds: parts.includes('open') ? 'open' : !decisive }
}

const OPERATORS = new Map<unknown, 'and' | 'or' | 'not'>([
  [checkOf(and([])), 'and'],
  [checkOf(or([])), 'or'],
  [checkOf(not('')), 'not'],
])

function checkOf(guard: unknown): unknown {
  return (guard as Combination).check
}

/** How a combination combines. */
export function operator(guard: Combination): 'and' | 'or' | 'not' {
  const op = OPERATORS.get(guard.check)
  if (op === undefined) throw new Error('guards are combined with and, or, not, and nothing else')
  return op
}

function truth(ask: () => boolean): Truth {
  try {
    return ask()
  } catch (error) {
    if (error instanceof PayloadRead) return 'open'
    throw error
  }
}

function paramsOf(guard: Guard): unknown {
  return typeof guard === 'object' && 'params' in guard ? guard.params : undefined
}
