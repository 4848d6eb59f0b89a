import { dueOn, type Environment, type IsoDay, lineOn, type Term } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'

/**
 * The day that a term of the law comes to, counted from an anchor by the line in force on it, as a duty is counted;
 * `undefined` where no number is in force, its wording was not read, or the calendar does not reach so far.
 */
export function termOfLaw(
  provision: ProvisionId,
  anchor: IsoDay,
  way: Pick<Term, 'direction' | 'roll'>,
  { law, calendar }: Environment,
): IsoDay | undefined {
  const known = law.provisions.get(provision)
  const line = known === undefined ? undefined : lineOn(known, anchor)
  if (line === undefined || line.unread === true || !line.limit || line.limit.unit === 'times')
    return undefined
  const { value, unit } = line.limit
  const due = dueOn({ limit: { value, unit }, ...way }, anchor, calendar)
  return 'day' in due ? due.day : undefined
}
