import { join } from 'node:path'
import { expect } from 'vitest'
import { followed } from './follower.ts'
import { expectWhole } from './journal-check.ts'
import { live } from './lives.ts'
import { killed } from './mortals.ts'
import { casesShared, officeAt } from './office.ts'
import type { Stage } from './stage.ts'
import { expectNoted, expectSent } from './work-check.ts'

const SHARED = 3

/**
 * Kills writers and workers of a store at random for so many milliseconds, and claims that nothing was lost or doubled,
 * every deadline noted once and every effect sent. Prints what was gone through.
 *
 * @param meanwhile goes on beside it; what it gives is printed too
 */
export async function proveCrashes(
  stage: Stage,
  place: string,
  ms: number,
  meanwhile: (goesOn: () => boolean) => Promise<string> = async () => '',
): Promise<void> {
  const sent = join(stage.folder, 'sent.txt')
  const shared = await casesShared(place, stage.began, SHARED)
  const office = await officeAt(place, stage.began)
  const end = Date.now() + ms
  const goesOn = () => Date.now() < end
  let isOver = false
  const following = followed(office.store, () => !isOver)
  const [toll, beside] = await Promise.all([
    killed({ stage, store: place, sent, shared }, goesOn),
    meanwhile(goesOn),
  ])
  const today = office.clock().slice(0, 10)
  const last = await live(stage.worker(place, String(stage.began), sent, 'done'), stage.cache)
  isOver = true
  expect(last.ended).toBe(0)

  const { writers, workers, acknowledged } = toll
  expect(new Set([...writers, ...workers])).toEqual(new Set(['SIGKILL']))
  // Every second life of a writer ends in mid-work, after at least one acknowledgement.
  expect(acknowledged.length).toBeGreaterThan(writers.length / 3)
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  const entries = await expectWhole(office, acknowledged)
  expect(await following).toEqual(entries)
  const noted = await expectNoted(office, entries, today)
  expect(noted).toBeGreaterThan(0)
  const effects = await expectSent(office, entries, sent)
  expect(effects).toBeGreaterThan(workers.length / 4)
  await office.store.close()
  console.log(
    `proven: ${writers.length} writers and ${workers.length} workers killed${beside}; ${acknowledged.length} commands acknowledged, ${entries.length} entries, ${noted} deadlines noted, ${effects} effects sent`,
  )
}
