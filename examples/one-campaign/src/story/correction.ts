import type { LocalTime } from '@civicflow/core'
import type { Office } from '../world.ts'
import type { CaseName } from './cast.ts'
import { commandOf, type Fact, type Step, take } from './step.ts'

type Named = { readonly replace: Fact['type'] } | { readonly insertBefore: Fact['type'] }

/** An office corrects the fact of a type that was last recorded on a case, or puts one in before it. */
export function corrects(
  by: Office,
  name: CaseName,
  at: LocalTime,
  named: Named,
  fact: Fact,
  reason: string,
): Step {
  return {
    at,
    play: async (stage) => {
      const { world, cast, revisions } = stage
      const event = commandOf(fact, cast, at)
      const revision = (type: string) => revisions.get(`${name}: ${type}`) ?? 0
      const correction =
        'replace' in named
          ? { replace: revision(named.replace), event }
          : { insertBefore: revision(named.insertBefore), event }
      const key = `${name}: correction ${at}`
      take(stage, await world.offices[by].correct(cast.id(name), correction, { key, reason }))
    },
  }
}
