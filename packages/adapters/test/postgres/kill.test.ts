import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../../scripts/postgres/fresh-database.ts'
import { type Postgres, startPostgres } from '../../../../scripts/postgres/start.ts'
import { proveCrashes } from '../kill/crash-proof.ts'
import { lengthOr } from '../kill/length.ts'
import { stageIn } from '../kill/stage.ts'

// Processes that write to one database of PostgreSQL and work on it, and are killed, as is its server.

const LENGTH_MS = lengthOr(20)
/** On a slow machine too. */
const SERVER_KILLS = 3

const folder = mkdtempSync(join(tmpdir(), 'civicflow-postgres-kill-'))
let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres({ own: true })
})
afterAll(async () => {
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

test('however often writers, workers and the server itself are killed, nothing is lost or doubled, every deadline is noted once and every effect sent', {
  timeout: 3 * LENGTH_MS + 120_000,
}, async () => {
  const stage = await stageIn(folder)
  const { url } = await freshDatabase(postgres.url)
  await expect(proveCrashes(stage, url, LENGTH_MS, serverKilled)).resolves.toBeUndefined()
})

/** Kills the server every other second or so, several times at least, and starts it again at once. */
async function serverKilled(goesOn: () => boolean): Promise<string> {
  let times = 0
  for (; goesOn() || times < SERVER_KILLS; times += 1) {
    await pause(500 + Math.random() * 3000)
    await postgres.kill()
    await postgres.restart()
  }
  return ` and the server ${times} times`
}
