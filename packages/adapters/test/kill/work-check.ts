import { readFileSync } from 'node:fs'
import type { DeliveryStatus, Page, StoredCase, StoredEntry } from '@civicflow/core'
import { expect } from 'vitest'
import { crossingDay } from '../../../core/src/kernel/crossing.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { type Office, TENANT } from './office.ts'

/** Claims that every deadline whose day had come by a day is noted, and none twice; gives how many were. */
export async function expectNoted(
  { store }: Office,
  entries: readonly StoredEntry[],
  day: string,
): Promise<number> {
  const notes = entries.flatMap(({ entry }) => (entry.kind === 'crossed' ? [entry] : []))
  const names = notes.map(({ case: id, duty, generation }) => `${id}/${duty}/${generation}`)
  expect(names).toHaveLength(new Set(names).size)
  expect(notes.filter((note) => note.on < note.day)).toEqual([])
  const forgotten = (await allStored(store)).flatMap(({ case: id, state }) =>
    Object.entries(state.deadlines).flatMap(([name, deadline]) => {
      const duty = hearing.duties[name]
      const noted = duty && crossingDay(duty, deadline)
      return noted !== undefined && noted <= day ? [`${id}/${name}`] : []
    }),
  )
  expect(forgotten).toEqual([])
  return notes.length
}

/**
 * Claims that every effect was sent, at least once and under its id, but what was taken back before it could be; and
 * nothing that is none. Gives how many were.
 */
export async function expectSent(
  { store }: Office,
  entries: readonly StoredEntry[],
  sent: string,
): Promise<number> {
  const effects = new Set(
    entries.flatMap(({ entry }) => ('effects' in entry ? entry.effects.map(({ id }) => id) : [])),
  )
  const lines = new Set(readFileSync(sent, 'utf8').split('\n').slice(0, -1))
  expect([...lines].filter((id) => !effects.has(id))).toEqual([])
  const [delivered, withdrawn] = [await idsThatAre(store, 'delivered'), await idsThatAre(store, 'withdrawn')]
  expect([...delivered, ...withdrawn].toSorted(byText)).toEqual([...effects].toSorted(byText))
  expect(delivered.filter((id) => !lines.has(id))).toEqual([])
  return delivered.length
}

async function idsThatAre(store: Office['store'], status: DeliveryStatus): Promise<readonly string[]> {
  const rows = await allPages((paging) => store.deliveries({ tenant: TENANT, status, ...paging }))
  return rows.map(({ effect }) => effect.id)
}

const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

const PAGE = 1000

async function allStored(store: Office['store']): Promise<readonly StoredCase[]> {
  const all: StoredCase[] = []
  for (;;) {
    const page = await store.stored(TENANT, all.at(-1)?.opened ?? 0, PAGE)
    all.push(...page)
    if (page.length < PAGE) return all
  }
}

async function allPages<Row>(
  ask: (paging: { readonly limit: number; readonly after?: string }) => Page<Row> | Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let after: string | undefined; ; ) {
    const page = await ask({ limit: PAGE, ...(after !== undefined && { after }) })
    rows.push(...page.rows)
    if (page.next === undefined) return rows
    after = page.next
  }
}
