import type { ProvisionLine, Quantity } from '../law/provision.ts'
import type { AnyProcess } from '../process/process.ts'
import { dayNumber, type IsoDay } from '../time/day.ts'
import { quantity } from './law-cells.ts'
import type { PageWords } from './page-words.ts'

type Duty = AnyProcess['duties'][string]

/** By when a duty is to be fulfilled and how that is counted, in Vietnamese. */
export function termOf(
  process: AnyProcess,
  duty: Duty,
  line: ProvisionLine | undefined,
  words: PageWords,
): string {
  const anchor = anchorOf(process, duty, words)
  if (duty.kind === 'within' || duty.kind === 'recurs') {
    const often = duty.kind === 'recurs' && line?.limit ? `ít nhất ${quantity(line.limit)}, ` : ''
    return `${often}từ ${anchor} đến ${dayIn(process, duty.until, words)}`
  }
  if (line?.unread === true) return `theo ${anchor}; chưa đọc được lời văn nên không tính ngày`
  if (duty.kind === 'promptly') return `ngay, kể từ ${anchor}; không ấn định số ngày`
  const where = duty.kind === 'by' && duty.direction === 'before' ? 'trước' : 'kể từ'
  if (!line?.limit) return `${where} ${anchor}; không ấn định số ngày`
  return counted(duty, line.limit, anchor)
}

function counted(duty: Duty, limit: Quantity, anchor: string): string {
  const long = quantity(limit)
  if (duty.kind === 'notBefore') return `không sớm hơn ${long} kể từ ${anchor}`
  if (duty.kind === 'lasts') return `kéo dài ít nhất ${long} kể từ ${anchor}`
  if (duty.kind !== 'by') return `${long} kể từ ${anchor}`
  const where = duty.direction === 'before' ? 'trước' : 'kể từ'
  return `chậm nhất ${long} ${where} ${anchor}${limit.unit === 'workingDays' ? '' : ROLLS[duty.roll]}`
}

/** What becomes of a last day off; a term in working days never ends on one. */
const ROLLS = {
  none: '; rơi vào ngày nghỉ vẫn giữ nguyên ngày đó',
  nextWorkingDay: '; rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo',
} as const

function anchorOf(process: AnyProcess, { anchor }: Duty, words: PageWords): string {
  if ('event' in anchor) return `ngày “${eventName(process, anchor.event)}”`
  if ('duty' in anchor) return `hạn của “${process.labels.duties[anchor.duty]?.vi ?? anchor.duty}”`
  return dayIn(process, anchor.day, words)
}

function eventName({ labels }: AnyProcess, event: string): string {
  return labels.events[event]?.vi ?? event
}

const PROBE: IsoDay = '2025-01-15'

/**
 * What the day is called that a duty reads from a case. The function is asked with a case in which every value is one
 * day: what it reads names the day, what it gives says how far from it.
 */
function dayIn(
  process: AnyProcess,
  read: (context: unknown) => IsoDay | undefined,
  words: PageWords,
): string {
  const names: string[] = []
  const probe = new Proxy({}, { get: (_, name) => (names.push(String(name)), PROBE) })
  const day = read(probe)
  const [name, ...more] = new Set(names)
  const known = name === undefined ? undefined : (words.days?.[name] ?? process.labels.fields[name]?.vi)
  const apart = (dayNumber(day ?? '') ?? Number.NaN) - (dayNumber(PROBE) ?? 0)
  if (known === undefined || more.length > 0 || Number.isNaN(apart))
    throw new Error(
      `process "${process.id}" reads a day (${names.join(', ')}) that has no name; give the page one in days`,
    )
  if (apart === 0) return `“${known}”`
  return `${Math.abs(apart)} ngày ${apart < 0 ? 'trước' : 'sau'} “${known}”`
}
