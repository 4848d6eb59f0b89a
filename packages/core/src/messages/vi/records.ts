import type { Accepted, Conflict } from '../../engine/outcome.ts'
import type { Entry } from '../../journal/entry.ts'
import type { IsoDay } from '../../time/day.ts'
import type { Recorder } from '../../who/party.ts'
import type { Names } from '../names.ts'
import { day } from './days.ts'

export function party(by: Recorder, names: Names, on?: IsoDay): string {
  return 'system' in by ? 'Hệ thống (tự động)' : names.actor(by.office, on).vi
}

export function conflict({ expected, revision, since }: Conflict, names: Names): string {
  const news =
    since.length === 0 ? '' : ` Đã ghi thêm: ${since.map((entry) => told(entry, names)).join('; ')}.`
  return `Hồ sơ đã có lần ghi thứ ${revision}, sau lần ghi thứ ${expected} đang xem; chưa ghi gì.${news} Hãy xem lại hồ sơ rồi quyết định ghi tiếp.`
}

export function repeated({ revision }: Accepted): string {
  return `Việc này đã được ghi nhận từ trước (lần ghi thứ ${revision}); lần này không ghi thêm.`
}

function told(entry: Entry, names: Names): string {
  return entry.kind === 'fact'
    ? `“${names.event(entry.event.type).vi}” (${day(entry.event.occurredOn)})`
    : 'tính lại các thời hạn'
}
