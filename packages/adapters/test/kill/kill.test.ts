import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { expectWhole } from './journal-check.ts'
import { casesShared } from './office.ts'
import { nextAfter, runWriter } from './writers.ts'

const KILLS = Number(process.env['CIVICFLOW_KILLS'] ?? 200)
const WRITERS = 4
/** Counted from when its modules are loaded: some are killed while they open the file, others in mid-work. */
const LONGEST_LIFE_MS = 300

const folder = mkdtempSync(join(tmpdir(), 'civicflow-kill-'))
const cache = join(folder, 'compiled')
afterAll(() => rmSync(folder, { recursive: true }))

test(`whoever is killed ${KILLS} times loses nothing that was acknowledged, and writes nothing twice`, async () => {
  const file = join(folder, 'killed.db')
  const shared = await casesShared(file, 3)
  await runWriter({ file, name: 'first', first: 1, last: 1, shared, cache })
  let killed = 0
  const acknowledged: string[] = []
  const live = async (name: string) => {
    for (let first = 1; killed < KILLS; ) {
      const task = { file, name, first, last: 1_000_000, shared, cache }
      const writer = await runWriter(task, Math.random() * LONGEST_LIFE_MS)
      expect(writer.ended).toBe('SIGKILL')
      killed += 1
      acknowledged.push(...writer.acknowledged)
      first = nextAfter(writer.acknowledged, first)
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, async (_, writer) => live(`writer-${writer}`)))
  expect(killed).toBeGreaterThanOrEqual(KILLS)
  const entries = await expectWhole(file, acknowledged)
  expect(acknowledged.length).toBeGreaterThan(KILLS)
  console.log(`${killed} kills, ${acknowledged.length} acknowledged, ${entries.length} entries`)
}, 300_000)
