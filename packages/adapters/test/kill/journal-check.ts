import type { Store, StoredEntry } from '@civicflow/core'
import { expect } from 'vitest'
import { followed } from './follower.ts'
import { type Office, TENANT } from './office.ts'

/** Claims that a store holds every acknowledged command exactly once, and nothing that does not hang together. */
export async function expectWhole(
  { engine, store }: Pick<Office, 'engine' | 'store'>,
  acknowledged: readonly string[],
): Promise<readonly StoredEntry[]> {
  const entries = await followed(store, () => false)
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1))
  const keys = entries.flatMap(keyOf)
  const known = new Set(keys)
  expect(keys).toHaveLength(known.size)
  expect(acknowledged.filter((key) => !known.has(key))).toEqual([])
  await expectRevisionsWithoutGap(store, entries)
  expect((await engine.verify(TENANT)).faults).toEqual([])
  expect(await store.check()).toEqual([])
  return entries
}

async function expectRevisionsWithoutGap(store: Store, entries: readonly StoredEntry[]): Promise<void> {
  const revisions = Map.groupBy(entries, ({ entry }) => entry.case)
  for (const [id, own] of revisions) {
    expect(own.map(({ entry }) => entry.revision)).toEqual(own.map((_, index) => index + 1))
    expect((await store.load(TENANT, id))?.revision).toBe(own.length)
  }
}

/** The key a command was sent with stands in its entry; what the system notes has none. */
function keyOf({ entry }: StoredEntry): readonly string[] {
  return 'command' in entry && entry.command !== undefined ? [entry.command.key] : []
}
