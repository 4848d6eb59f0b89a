import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lengthOr } from '../kill/length.ts'
import { seedOrRandom } from '../kill/seed.ts'
import { proveRaces } from './race-proof.ts'

const LENGTH_MS = lengthOr(5)

const folder = mkdtempSync(join(tmpdir(), 'civicflow-races-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what processes that write to the same cases of one file are told can have taken place one after the other', {
  timeout: 3 * LENGTH_MS + 120_000,
}, async () => {
  const proven = proveRaces(folder, join(folder, 'raced.db'), LENGTH_MS, seedOrRandom())
  await expect(proven).resolves.toBeUndefined()
})
