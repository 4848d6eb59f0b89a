import type { Accepted, Conflict } from '../../engine/outcome.ts'
import type { Entry } from '../../journal/entry.ts'
import type { IsoDay } from '../../time/day.ts'
import type { Recorder } from '../../who/party.ts'
import type { Names } from '../names.ts'
import { day } from './days.ts'

export function party(by: Recorder, names: Names, on?: IsoDay): string {
  return 'system' in by ? 'The system' : names.actor(by.office, on).en
}

export function conflict({ expected, revision, since }: Conflict, names: Names): string {
  const news =
    since.length === 0 ? '' : ` Recorded since: ${since.map((entry) => told(entry, names)).join('; ')}.`
  return `The case has moved on to entry ${revision} from entry ${expected}, which you saw; nothing was written.${news} Look at the case again before you record.`
}

export function repeated({ revision }: Accepted): string {
  return `This had been recorded before (entry ${revision}); nothing was written again.`
}

function told(entry: Entry, names: Names): string {
  return entry.kind === 'fact'
    ? `“${names.event(entry.event.type).en}” (${day(entry.event.occurredOn)})`
    : 'deadlines derived anew'
}
