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
  const failing = guards.filter(({ holds }) => holds === false).map((guard) => part(guard, true, words))
  return [...new Set(failing)].join(words.or)
}

function part(trace: GuardTrace, wanted: boolean, words: ConditionWords): string {
  if ('guard' in trace) return wanted ? words.must(trace.guard) : words.mustNot(trace.guard)
  const inner = trace.op === 'not' ? !wanted : wanted
  const failing = trace.of.filter(({ holds }) => holds === !inner).map((each) => part(each, inner, words))
  return failing.join((trace.op === 'or') === wanted ? words.or : words.and)
}
