import type { Length } from '../../law/provision.ts'
import type { DueExplanation } from '../../time/count.ts'
import { countLines } from '../count-lines.ts'
import type { Counted } from '../messages.ts'
import { date, day } from './days.ts'

/** A count, line by line. */
export const dueExplanation = countLines('vi', {
  anchor: ({ anchor, term }) =>
    `Mốc: ${day(anchor)}, không tính ngày này. Đếm ${length(term.limit)} ${term.direction === 'after' ? 'sau' : 'trước'} mốc.`,
  span: (first, last) => (first === last ? day(first) : `${date(first)} – ${date(last)}`),
  step: {
    day: (counted) => nth('ngày', counted),
    month: (counted) => nth('tháng', counted),
    working: (counted) => nth('ngày làm việc', counted),
    worked: (counted, name) => `${nth('ngày làm việc', counted)} (${name})`,
    weekend: () => 'nghỉ cuối tuần, không tính',
    off: (_, name) => `${dayOff(name)}, không tính`,
    rolled: (_, name) => `ngày làm việc tiếp theo${name === '' ? '' : ` (${name})`}`,
    unknown: () => 'chưa có lịch ngày làm việc của năm này, dừng đếm',
  },
  source: (source, verified) => ` [${verified ? '' : 'chưa kiểm chứng; '}nguồn: ${source}]`,
  result,
})

function result({ due, term }: DueExplanation): string {
  if ('day' in due) return `Kết quả: ${day(due.day)}.`
  const earliest =
    due.earliest === undefined || term.direction === 'before' ? '' : ` Sớm nhất là ${day(due.earliest)}.`
  return `Chưa tính được ngày: chưa có lịch ngày làm việc năm ${due.missingYear}.${earliest}`
}

/** `Quốc khánh` → `nghỉ Quốc khánh`; `Nghỉ hoán đổi` → `nghỉ hoán đổi` */
function dayOff(name: string): string {
  return name.startsWith('Nghỉ') ? `n${name.slice(1)}` : `nghỉ ${name}`
}

function length({ value, unit }: Length): string {
  return `${value} ${{ days: 'ngày', workingDays: 'ngày làm việc', months: 'tháng' }[unit]}`
}

function nth(what: string, { first, last }: Counted): string {
  return first === last ? `${what} thứ ${first}` : `${what} thứ ${first} đến thứ ${last}`
}
