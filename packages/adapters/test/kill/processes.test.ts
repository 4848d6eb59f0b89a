import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWhole } from './journal-check.ts'
import { casesShared } from './office.ts'
import { type Death, runWriter } from './writers.ts'

// Processes that write to one file, and are killed; how often, the environment variable CIVICFLOW_KILLS may say.

const KILLS = Number(process.env['CIVICFLOW_KILLS'] ?? 200)
const MORTALS = 4
/**
 * By turns, so that a slow machine sees both: some are killed by the clock, also while they open the file; others in
 * mid-work, when so many of their commands were acknowledged and the next is on its way.
 */
const deathOf = (turn: number): Death =>
  turn % 2 === 0
    ? { afterMs: Math.random() * 200 }
    : { afterAcknowledged: 1 + Math.floor(Math.random() * 12) }

const CROWD = 8
const COMMANDS = 40

const folder = mkdtempSync(join(tmpdir(), 'civicflow-processes-'))
const cache = join(folder, 'compiled')
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  // Only a process that ends by itself leaves its compiled scripts to the next.
  await runWriter({ file: join(folder, 'warm.db'), name: 'warm', first: 1, last: 4, shared: [], cache })
})

test(`writers killed ${KILLS} times lose nothing that was acknowledged, and write nothing twice`, {
  timeout: 300_000,
}, async () => {
  const file = join(folder, 'killed.db')
  const shared = await casesShared(file, 3)
  const acknowledged: string[] = []
  let killed = 0
  const lives = async (name: string) => {
    for (let [first, turn] = [1, 0]; killed < KILLS; turn += 1) {
      const task = { file, name, first, last: Number.MAX_SAFE_INTEGER, shared, cache }
      const writer = await runWriter(task, deathOf(turn))
      expect(writer.ended).toBe('SIGKILL')
      killed += 1
      acknowledged.push(...writer.acknowledged)
      // The next life begins with what the last one was not told of: the same key, sent again.
      first += writer.acknowledged.length
    }
  }
  await Promise.all(Array.from({ length: MORTALS }, async (_, writer) => lives(`writer-${writer}`)))
  expect(killed).toBeGreaterThanOrEqual(KILLS)
  // Every second life ends in mid-work, after at least one acknowledgement.
  expect(acknowledged.length).toBeGreaterThan(KILLS / 4)
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  await expectWhole(file, acknowledged)
})

test.for([
  { cases: 1, what: 'one case' },
  { cases: 20, what: 'many cases' },
])(
  'eight processes that write to $what lose no update and double none',
  {
    timeout: 120_000,
  },
  async ({ cases }) => {
    const file = join(folder, `shared-by-${cases}.db`)
    const shared = await casesShared(file, cases)
    const names = Array.from({ length: CROWD }, (_, writer) => `writer-${writer}`)
    const task = { file, first: 1, last: COMMANDS, shared, cache }
    const writers = await Promise.all(names.map(async (name) => runWriter({ ...task, name })))
    expect(writers.map(({ ended }) => ended)).toEqual(names.map(() => 0))
    const acknowledged = writers.flatMap((writer) => writer.acknowledged)
    expect(acknowledged).toHaveLength(CROWD * COMMANDS)
    expect(await expectWhole(file, acknowledged)).toHaveLength(CROWD * COMMANDS + cases)
  },
)
