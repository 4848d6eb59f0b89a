import { dayNumber, dueOn, isoDay, type IsoDay, weekday } from '@civicflow/core'
import { environment } from './engine.ts'

/** The days that the page of the day asks about. */
export interface Agenda {
  readonly today: IsoDay
  /** The third working day from today on. */
  readonly soonUntil: IsoDay
  readonly weekFrom: IsoDay
  readonly weekUntil: IsoDay
}

const SOON = { limit: { value: 3, unit: 'workingDays' }, direction: 'after', roll: 'none' } as const

/** Three working days on, and the week from Monday to Sunday, as seen from a day. */
export function agendaOn(today: IsoDay): Agenda {
  const day = dayNumber(today) ?? 0
  const monday = day - weekday(day) + 1
  const soon = dueOn(SOON, today, environment.calendar)
  return {
    today,
    soonUntil: 'day' in soon ? soon.day : isoDay(day + 3),
    weekFrom: isoDay(monday),
    weekUntil: isoDay(monday + 6),
  }
}
