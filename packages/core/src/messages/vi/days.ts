import { dayOf, type IsoDay, type LocalTime, toDayNumber, weekday } from '../../time/day.ts'
import { readDay as readAs } from '../read-day.ts'

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const

/** `12/09/2025` */
export function date(day: IsoDay): string {
  return day.split('-').toReversed().join('/')
}

/** `12/09/2025 (thứ Sáu)`; `08:30 ngày 12/09/2025 (thứ Sáu)` */
export function day(time: LocalTime): string {
  const hour = time.slice(11)
  const on = dayOf(time)
  return `${hour === '' ? '' : `${hour} ngày `}${date(on)} (${nameOf(on)})`
}

/** `thứ Sáu, ngày 12 tháng 9 năm 2025`; days up to 10 and January and February are written with a nought. */
export function longDay(on: IsoDay): string {
  const [year = '', month = '', day = ''] = on.split('-')
  return `${nameOf(on)}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** Reads `12/9/2025` or `thứ Sáu, ngày 12 tháng 9 năm 2025`; `undefined` for what is no day. */
export function readDay(text: string): IsoDay | undefined {
  return readAs(text, (said) => {
    const [, day, month, year] = IN_WORDS.exec(said) ?? []
    return day === undefined ? undefined : [Number(day), Number(month), Number(year)]
  })
}

const IN_WORDS = /^(?:(?:thứ \S+|chủ nhật),? )?(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/

/** `20.000` */
export function number(value: number): string {
  return value.toLocaleString('vi')
}

function nameOf(day: IsoDay): string {
  return WEEKDAYS[weekday(toDayNumber(day)) - 1] ?? ''
}
