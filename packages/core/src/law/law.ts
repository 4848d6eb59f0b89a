import { CallerError } from '../errors.ts'
import { dayNumber, type IsoDay } from '../time/day.ts'
import type { Provision, ProvisionLine } from './provision.ts'

/** The provisions an environment knows, each a dated list. */
export interface Law {
  readonly provisions: ReadonlyMap<string, Provision>
}

/**
 * Makes a body of law from dated lists.
 *
 * @throws CallerError `invalid-law`: two provisions of one id, an empty list, a day that does not exist, lines out of order,
 *   a limit that is no whole number above zero.
 */
export function lawOf(provisions: readonly Provision[]): Law {
  const byId = new Map<string, Provision>()
  for (const provision of provisions) {
    if (byId.has(provision.id))
      throw invalid(provision.id, 'is listed twice; keep one list with all its lines')
    if (provision.lines.length === 0) throw invalid(provision.id, 'has no line; add one or leave it out')
    let last = ''
    for (const { from, limit } of provision.lines) {
      if (dayNumber(from) === undefined)
        throw invalid(provision.id, `begins a line on "${from}", which is no day`)
      if (from <= last)
        throw invalid(provision.id, `has its line of ${from} after that of ${last}; order them by day`)
      if (limit && !(Number.isSafeInteger(limit.value) && limit.value > 0))
        throw invalid(provision.id, `sets ${limit.value} from ${from}; a limit is a whole number above zero`)
      last = from
    }
    byId.set(provision.id, provision)
  }
  return { provisions: byId }
}

/** The line in force on a day; `undefined` before the first line, and after a repeal. */
export function lineOn(provision: Provision, day: IsoDay): ProvisionLine | undefined {
  const line = provision.lines.findLast(({ from }) => from <= day)
  return line?.repealed === true ? undefined : line
}

/** The line that began on a day, repealed or not. */
export function lineFrom(provision: Provision, from: IsoDay): ProvisionLine | undefined {
  return provision.lines.find((line) => line.from === from)
}

function invalid(id: string, what: string): CallerError {
  return new CallerError('invalid-law', `provision "${id}" ${what}`, { provision: id })
}
