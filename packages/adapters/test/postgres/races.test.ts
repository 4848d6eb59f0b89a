import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '../../../../scripts/postgres/test-database.ts'
import { lengthOr } from '../kill/length.ts'
import { seedOrRandom } from '../kill/seed.ts'
import { proveRaces } from '../race/race-proof.ts'

const LENGTH_MS = lengthOr(10)

const folder = mkdtempSync(join(tmpdir(), 'civicflow-postgres-races-'))
const { url, drop } = await testDatabase()
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await drop()
})

test('what processes that write to the same cases of one database are told can have taken place one after the other', {
  timeout: 3 * LENGTH_MS + 120_000,
}, async () => {
  await expect(proveRaces(folder, url, LENGTH_MS, seedOrRandom())).resolves.toBeUndefined()
})
