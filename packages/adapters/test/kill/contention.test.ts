import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { expectWhole } from './journal-check.ts'
import { casesShared } from './office.ts'
import { runWriter } from './writers.ts'

const WRITERS = 8
const COMMANDS = 40

const folder = mkdtempSync(join(tmpdir(), 'civicflow-contention-'))
const cache = join(folder, 'compiled')
afterAll(() => rmSync(folder, { recursive: true }))

test.for([
  { cases: 1, what: 'one case' },
  { cases: 20, what: 'many cases' },
])(
  'eight processes that write to $what lose no update and double none',
  async ({ cases }) => {
    const file = join(folder, `shared-by-${cases}.db`)
    const shared = await casesShared(file, cases)
    const names = Array.from({ length: WRITERS }, (_, writer) => `writer-${writer}`)
    const task = { file, first: 1, last: COMMANDS, shared, cache }
    const writers = await Promise.all(names.map(async (name) => runWriter({ ...task, name })))
    expect(writers.map(({ ended }) => ended)).toEqual(names.map(() => 0))
    const acknowledged = writers.flatMap((writer) => writer.acknowledged)
    expect(acknowledged).toHaveLength(WRITERS * COMMANDS)
    expect(await expectWhole(file, acknowledged)).toHaveLength(WRITERS * COMMANDS + cases)
  },
  120_000,
)
