import type { ValueCount } from '../store/port.ts'
import { type IsoDay, toDayNumber } from '../time/day.ts'
import type { DueClass, DueCount } from './handle.ts'

const CLASSES: readonly DueClass[] = ['overdue', 'today', 'week', 'later', 'none']
const DAYS_OF_WEEK = 7

/** Counts of due days as counts of classes, by process, then class. */
export function byDueClass(counts: readonly ValueCount[], today: IsoDay): readonly DueCount[] {
  const processes = Map.groupBy(counts, ({ process }) => process)
  return [...processes].flatMap(([process, days]) =>
    CLASSES.flatMap((value): readonly DueCount[] => {
      const cases = days
        .filter((day) => classOf(day.value, today) === value)
        .reduce((sum, day) => sum + day.cases, 0)
      return cases === 0 ? [] : [{ process, value, cases }]
    }),
  )
}

function classOf(day: string, today: IsoDay): DueClass {
  if (day === 'none') return 'none'
  const ahead = toDayNumber(day) - toDayNumber(today)
  if (ahead < 0) return 'overdue'
  if (ahead === 0) return 'today'
  return ahead <= DAYS_OF_WEEK ? 'week' : 'later'
}
