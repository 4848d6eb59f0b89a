import type { Accepted, Conflict } from '../../engine/outcome.ts'
import type { IsoDay } from '../../time/day.ts'
import type { Recorder } from '../../who/party.ts'
import { entryText } from '../messages.ts'
import type { Names } from '../names.ts'
import { deepest } from '../deepest.ts'
import { day } from './days.ts'

/** What an entry put on record, corrected or noted. */
export const entry = entryText({
  fact: ({ type, occurredOn }, names) => `“${names.event(type).vi}” (${day(occurredOn)})`,
  recomputed: 'tính lại các thời hạn',
  corrected: ({ correction, reason }, fact) => {
    if ('void' in correction) return `hủy việc ở lần ghi thứ ${correction.void} (lý do: ${reason})`
    return 'replace' in correction
      ? `sửa việc ở lần ghi thứ ${correction.replace} thành ${fact(correction.event)} (lý do: ${reason})`
      : `ghi bổ sung ${fact(correction.event)} vào trước việc ở lần ghi thứ ${correction.insertBefore} (lý do: ${reason})`
  },
  crossed: (duty, last, gone, names) =>
    `mốc ${day(last)} của “${names.duty(duty).vi}” đã ${gone ? 'qua' : 'đến'}`,
  recused: ({ person, on, reason }) =>
    `người có mã “${person}” thôi tham gia giải quyết hồ sơ từ ${day(on)} (lý do: ${reason})`,
  migrated: (from, to) => `chuyển hồ sơ từ phiên bản ${from} sang phiên bản ${to} của quy trình`,
})

export function party(by: Recorder, names: Names, on?: IsoDay): string {
  if ('system' in by) return 'Hệ thống (tự động)'
  const office = names.actor(by.office, on).vi
  return by.under === undefined ? office : `${office} (theo ủy quyền: ${names.delegation(by.under, on).vi})`
}

export function conflict({ expected, revision, since }: Conflict, names: Names): string {
  const news =
    since.length === 0 ? '' : ` Đã ghi thêm: ${since.map((each) => entry(each, names)).join('; ')}.`
  return `Hồ sơ đã có lần ghi thứ ${revision}, sau lần ghi thứ ${expected} đang xem; chưa ghi gì.${news} Hãy xem lại hồ sơ rồi quyết định ghi tiếp.`
}

export function repeated({ revision }: Accepted): string {
  return `Việc này đã được ghi nhận từ trước (lần ghi thứ ${revision}); lần này không ghi thêm.`
}

export function status(states: readonly string[], names: Names): string {
  return deepest(states)
    .map((path) => names.state(path).vi)
    .join('; ')
}
