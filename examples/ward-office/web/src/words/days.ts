import * as en from '@civicflow/core/messages/en'
import * as vi from '@civicflow/core/messages/vi'
import { useLanguage, useWords } from './language.tsx'

/** How days are read and written in the chosen language. */
export function useDays() {
  const { language } = useLanguage()
  const { day: words } = useWords()
  const [spoken, other] = language === 'vi' ? [vi, en] : [en, vi]
  const { date, longDay } = spoken
  return {
    /** Also as the other language writes it: the page may have been switched since. */
    readDay: (text: string) => spoken.readDay(text) ?? other.readDay(text),
    /** `17/12/2025`, as a field begins with in either language. */
    typed: vi.date,
    date,
    longDay,
    /** `17/12` */
    dayAndMonth: (day: string) => date(day).replace(/.\d{4}$/, ''),
    weekday: (day: string) =>
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day)),
    /** How far a day is from today, in words. */
    left: (days: number) => {
      if (days === 0) return words.today
      if (days === 1) return words.tomorrow
      return days > 0 ? words.left(days) : words.late(-days)
    },
    /** A day and hour by the clock of Hà Nội: `17/12/2025 08:00`. */
    moment: (instant: string) => `${date(hereAt(instant).slice(0, 10))} ${hereAt(instant).slice(11)}`,
    /** The day in Hà Nội at an instant. */
    dayOf: (instant: string) => hereAt(instant).slice(0, 10),
  }
}

/** The clock of Hà Nội at an instant: `2025-12-17 08:00` */
function hereAt(instant: string): string {
  return new Intl.DateTimeFormat('sv', { ...MINUTE, timeZone: 'Asia/Ho_Chi_Minh' }).format(
    Date.parse(instant),
  )
}

const MINUTE = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const
