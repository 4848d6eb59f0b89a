import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { proveCrashes } from './crash-proof.ts'
import { expectWhole } from './journal-check.ts'
import { lengthOr } from './length.ts'
import { live } from './lives.ts'
import { casesShared, officeAt } from './office.ts'
import { type Stage, stageIn } from './stage.ts'

// Processes that write to one file of SQLite and work on it, and are killed.

const LENGTH_MS = lengthOr(15)
const CROWD = 8
const COMMANDS = 40

const folder = mkdtempSync(join(tmpdir(), 'civicflow-processes-'))
let stage: Stage
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  stage = await stageIn(folder)
})

test('however often writers and workers are killed, nothing is lost or doubled, every deadline is noted once and every effect sent', {
  timeout: 3 * LENGTH_MS + 120_000,
}, async () => {
  await expect(proveCrashes(stage, join(folder, 'killed.db'), LENGTH_MS)).resolves.toBeUndefined()
})

test.for([
  { cases: 1, what: 'one case' },
  { cases: 20, what: 'many cases' },
])(
  'eight processes that write to $what lose no update and double none',
  { timeout: 120_000 },
  async ({ cases }) => {
    const { writer, cache, began } = stage
    const file = join(folder, `shared-by-${cases}.db`)
    const shared = await casesShared(file, began, cases)
    const names = Array.from({ length: CROWD }, (_, n) => `writer-${n}`)
    const writers = await Promise.all(
      names.map((name) => live(writer(file, String(began), name, '1', String(COMMANDS), ...shared), cache)),
    )
    expect(writers.map(({ ended }) => ended)).toEqual(names.map(() => 0))
    const acknowledged = writers.flatMap(({ printed }) => printed)
    expect(acknowledged).toHaveLength(CROWD * COMMANDS)
    const office = await officeAt(file, began)
    expect(await expectWhole(office, acknowledged)).toHaveLength(CROWD * COMMANDS + cases)
    await office.store.close()
  },
)
