import type { StoredCase } from '@civicflow/core'
import { dayBefore, oneOf, type ProcessName, processes, type View } from './view.ts'

/** Words that are easily taken for one another. */
const WORDS = [
  'Chợ Đồng Xuân',
  'Đường ngập nước',
  'duong ngap',
  'Đu\u031bơ\u0300ng NGA\u0323\u0302P',
  'x "y" *',
  'ſß ﬁ',
  'a-b 72/2025',
]

export function wordsOf(n: number): string {
  return WORDS[n % WORDS.length] ?? ''
}

/** A name nobody may read in a journal. */
export const SECRET = 'Ẩn Danh'

/** A hearing as it is called. */
export function callOn(view: Pick<View, 'now'>, n: number) {
  return {
    town: 'town',
    office: 'office',
    panel: n % 4 === 1 ? 'other-panel' : 'panel',
    title: wordsOf(n),
    day: dayBefore(view, 4 - (n % 30)),
    mode: n % 3 === 0 ? ('closed' as const) : ('open' as const),
  }
}

/** What is put on record with an event of a case, by a number: fitting as far as the case alone can say. */
export async function payloadFor(
  view: View,
  { process, state }: Pick<StoredCase, 'process' | 'state'>,
  type: string,
  n: number,
): Promise<object> {
  const { statements = 0, items = [] } = state.context as {
    readonly statements?: number
    readonly items?: readonly string[]
  }
  const payloads: Readonly<Record<string, object>> = {
    'hearing.called': callOn(view, n),
    'round.opened': { office: 'office', hearings: Array.from({ length: n % 3 }, () => callOn(view, n)) },
    'notice.posted': { place: wordsOf(n) },
    'hearing.moved': { day: dayBefore(view, 3 - (n % 20)) },
    'statement.taken': {
      number: statements + 1,
      speaker: `voter-${n % 3}`,
      name: SECRET,
      said: wordsOf(n + 1),
    },
    'costs.settled': { amount: n % 4 === 0 ? 1000 : n },
    'item.entered': { item: `item-${n % 4}`, title: wordsOf(n), said: wordsOf(n + 2) },
    'item.answered': { item: items[n % Math.max(1, items.length)] ?? 'none', answer: wordsOf(n) },
    'twin.marked': { twin: (await oneOf(view, n, 'matter'))?.case ?? 'nowhere' },
  }
  return payloads[type] ?? sampleOf(process as ProcessName, type)
}

function sampleOf(process: ProcessName, type: string): object {
  const samples: Readonly<Record<string, readonly object[]>> = processes[process].samples
  return samples[type]?.[0] ?? {}
}
