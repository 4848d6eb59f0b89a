import type { GuardTrace } from '../machine/guard.ts'

/** How conditions are told: one that must hold or must not, and several joined. */
export interface ConditionWords {
  readonly must: (guard: string) => string
  readonly mustNot: (guard: string) => string
  readonly and: string
  readonly or: string
}

/**
 * What would have to be otherwise for one of several guards to hold: only the parts that fail, and under `not` the
 * other way round.
 */
export function unmet(guards: readonly GuardTrace[], words: ConditionWords): string {
  const failing = guards.filter(({ holds }) => holds === false)
  const [first = [], ...others] = failing.map((guard) => needed(guard, true, words))
  // What every way asks for is what is missing; which of the ways it would be then is no matter.
  const common = first.filter((condition) => others.every((other) => other.includes(condition)))
  if (common.length > 0) return [...new Set(common)].join(words.and)
  return [...new Set(failing.map((guard) => part(guard, true, words)))].join(words.or)
}

/** Conditions without each of which a guard that fails cannot hold, where those can be told apart. */
function needed(trace: GuardTrace, wanted: boolean, words: ConditionWords): readonly string[] {
  if ('guard' in trace) return [part(trace, wanted, words)]
  const inner = trace.op === 'not' ? !wanted : wanted
  const failing = trace.of.filter(({ holds }) => holds === !inner)
  if ((trace.op === 'or') === wanted && failing.length > 1) return [part(trace, wanted, words)]
  return failing.flatMap((each) => needed(each, inner, words))
}

function part(trace: GuardTrace, wanted: boolean, words: ConditionWords): string {
  if ('guard' in trace) return wanted ? words.must(trace.guard) : words.mustNot(trace.guard)
  const inner = trace.op === 'not' ? !wanted : wanted
  const failing = trace.of.filter(({ holds }) => holds === !inner).map((each) => part(each, inner, words))
  return failing.join((trace.op === 'or') === wanted ? words.or : words.and)
}
