import { setTimeout as pause } from 'node:timers/promises'
import type { Store, StoredEntry } from '@civicflow/core'
import { TENANT } from './office.ts'
import { persistently } from './persistently.ts'

const PAGE = 1000
const PAUSE_MS = 2

/** Every entry, in the order in which one learns of them who reads on from where it stopped, as long as it goes on and to the end. */
export async function followed(store: Store, goesOn: () => boolean): Promise<readonly StoredEntry[]> {
  const entries: StoredEntry[] = []
  for (let last = 0; ; ) {
    const isOver = !goesOn()
    const page = await persistently(async () => store.changes(TENANT, last, PAGE))
    entries.push(...page.entries)
    last = page.last
    if (isOver && page.entries.length === 0) return entries
    await pause(PAUSE_MS)
  }
}
