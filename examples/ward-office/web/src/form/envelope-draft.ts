import { cleanLine } from './clean.ts'
import type { KeptDraft } from './kept-draft.ts'
import type { Fault, ReadDay } from './read-draft.ts'
import { readTime } from './read-time.ts'

interface Envelope {
  readonly value: { readonly occurredOn: string; readonly actor?: string }
  readonly faults: readonly Fault[]
}

/** When it happened and whose act it was, as they are sent. */
export function readEnvelope({ day, time, actor }: KeptDraft, readDay: ReadDay): Envelope {
  const [typedDay, typedTime] = [cleanLine(day).trim(), cleanLine(time).trim()]
  const on = readDay(typedDay)
  const at = typedTime === '' ? '' : readTime(typedTime)
  const faults: Fault[] = []
  if (on === undefined) faults.push({ at: 'occurredOn', code: typedDay === '' ? 'missing' : 'no-day' })
  if (at === undefined) faults.push({ at: 'occurredAt', code: 'no-time' })
  return {
    value: {
      occurredOn: at ? `${on}T${at}` : (on ?? ''),
      ...(actor !== '' && { actor }),
    },
    faults,
  }
}
