import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWhole } from './journal-check.ts'
import { live } from './lives.ts'
import { killed } from './mortals.ts'
import { casesShared, officeOn } from './office.ts'
import { type Programs, programsIn } from './programs.ts'
import { expectNoted, expectSent } from './work-check.ts'

// Processes that write to one file and work on it, and are killed; how often, the environment variable
// CIVICFLOW_KILLS may say.

const KILLS = Number(process.env['CIVICFLOW_KILLS'] ?? 200)
const CROWD = 8
const COMMANDS = 40

const folder = mkdtempSync(join(tmpdir(), 'civicflow-processes-'))
const cache = join(folder, 'compiled')
const began = Date.now()
let programs: Programs
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  programs = await programsIn(join(folder, 'programs'))
  // Only a process that ends by itself leaves what it compiled to the next.
  const file = join(folder, 'warm.db')
  await live(programs.writer(file, String(began), 'warm', '1', '4'), cache)
  await live(programs.worker(file, String(began), join(folder, 'warm.txt'), 'done'), cache)
})

test(`after ${KILLS} kills of writers and workers nothing is lost or doubled, every deadline is noted once and every effect sent`, {
  timeout: 300_000,
}, async () => {
  const [file, sent] = [join(folder, 'killed.db'), join(folder, 'sent.txt')]
  const shared = await casesShared(file, began, 3)
  const toll = await killed({ programs, cache, file, began, sent, shared }, KILLS)
  const office = officeOn(file, began)
  const today = office.clock().slice(0, 10)
  const last = await live(programs.worker(file, String(began), sent, 'done'), cache)
  expect(last.ended).toBe(0)

  const { writers, workers, acknowledged } = toll
  expect(writers.length + workers.length).toBeGreaterThanOrEqual(KILLS)
  expect(new Set([...writers, ...workers])).toEqual(new Set(['SIGKILL']))
  // Every second life of a writer ends in mid-work, after at least one acknowledgement.
  expect(acknowledged.length).toBeGreaterThan(writers.length / 3)
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  const entries = await expectWhole(office, acknowledged)
  expect(await expectNoted(office, entries, today)).toBeGreaterThan(0)
  expect(await expectSent(office, entries, sent)).toBeGreaterThan(workers.length / 4)
  office.store.close()
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
    const shared = await casesShared(file, began, cases)
    const names = Array.from({ length: CROWD }, (_, writer) => `writer-${writer}`)
    const writers = await Promise.all(
      names.map((name) =>
        live(programs.writer(file, String(began), name, '1', String(COMMANDS), ...shared), cache),
      ),
    )
    expect(writers.map(({ ended }) => ended)).toEqual(names.map(() => 0))
    const acknowledged = writers.flatMap(({ printed }) => printed)
    expect(acknowledged).toHaveLength(CROWD * COMMANDS)
    const office = officeOn(file, began)
    expect(await expectWhole(office, acknowledged)).toHaveLength(CROWD * COMMANDS + cases)
    office.store.close()
  },
)
