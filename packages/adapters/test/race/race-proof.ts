import { join } from 'node:path'
import type { StoredEntry } from '@civicflow/core'
import { expect } from 'vitest'
import { expectWhole } from '../kill/journal-check.ts'
import { live } from '../kill/lives.ts'
import { casesShared, officeAt } from '../kill/office.ts'
import { programsIn } from '../kill/programs.ts'
import type { Call, Written } from './history.ts'
import { faultsIn } from './linearizable.ts'

const RACERS = 4
const LANES = 2
const CASES = 3

/**
 * Has several processes write to and read the same few cases for so many milliseconds, and claims that all that they were
 * told can have taken place one call after the other, in an order in which each call lies between its beginning and its
 * end. Prints what was gone through.
 */
export async function proveRaces(folder: string, place: string, ms: number, seed: number): Promise<void> {
  const { racer } = await programsIn(join(folder, 'programs'), {
    racer: new URL('racer.ts', import.meta.url),
  })
  const began = Date.now()
  const cases = await casesShared(place, began, CASES)
  const command = (n: number) =>
    racer(place, String(began), String(seed), `racer-${n}`, String(ms), String(LANES), ...cases)
  const racers = await Promise.all(
    Array.from({ length: RACERS }, (_, n) => live(command(n), join(folder, 'compiled'))),
  )
  expect(racers.map(({ ended }) => ended)).toEqual(racers.map(() => 0))
  const calls = racers.flatMap(({ printed }) => printed.map((line) => JSON.parse(line) as Call)) // as racers print them

  const office = await officeAt(place, began)
  const entries = await expectWhole(office, calls.flatMap(acceptedKey))
  await office.store.close()
  const journals = Map.groupBy(entries, ({ entry }) => entry.case)
  for (const id of cases) {
    const own = calls.filter((call) => call.case === id)
    expect(faultsIn((journals.get(id) ?? []).map(written), own)).toEqual([])
  }
  const tally = Map.groupBy(calls, ({ answer }) => answer.told)
  expect(tally.get('conflict')?.length).toBeGreaterThan(0)
  console.log(`proven: seed ${seed}, ${RACERS} processes on ${CASES} cases; ${counted(tally)}`)
}

function acceptedKey({ answer }: Call): readonly string[] {
  return answer.told === 'accepted' ? [answer.key] : []
}

function written({ entry }: StoredEntry): Written {
  if (entry.kind !== 'fact') throw new Error(`nobody asked for ${entry.kind}`)
  const { day } = entry.event as { readonly day?: string } // every command of racers has one
  return { key: entry.command?.key, value: day ?? '' }
}

function counted(tally: ReadonlyMap<string, readonly Call[]>): string {
  const reads = tally.get('read')?.length ?? 0
  const commands = [...tally.values()].reduce((sum, calls) => sum + calls.length, 0) - reads
  const each = [...tally]
    .filter(([told]) => told !== 'read')
    .map(([told, calls]) => `${calls.length} ${told}`)
  return `${commands} commands (${each.join(', ')}) and ${reads} readings`
}
