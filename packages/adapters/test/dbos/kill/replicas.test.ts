import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshDatabase } from '../../../../../scripts/postgres/fresh-database.ts'
import { testDatabase } from '../../../../../scripts/postgres/test-database.ts'
import { expectWhole } from '../../kill/journal-check.ts'
import { type Death, live } from '../../kill/lives.ts'
import { lengthOr } from '../../kill/length.ts'
import { casesShared, officeAt } from '../../kill/office.ts'
import { type Program, programsIn } from '../../kill/programs.ts'
import { expectNoted, expectSent } from '../../kill/work-check.ts'

// Replicas of an application on DBOS that work on one database, and are killed.

const LENGTH_MS = lengthOr(40)
const REPLICAS = ['replica-1', 'replica-2'] as const
const SDK = '@dbos-inc/dbos-sdk'

const folder = mkdtempSync(join(tmpdir(), 'civicflow-replicas-'))
const [sent, cache] = [join(folder, 'sent.txt'), join(folder, 'compiled')]
const began = Date.now()
let database: FreshDatabase
let replica: Program

beforeAll(async () => {
  database = await testDatabase()
  const programs = await programsIn(folder, { replica: new URL('replica.ts', import.meta.url) }, [SDK])
  replica = programs.replica
  // The SDK stays as it is installed: it loads parts of itself by name.
  mkdirSync(join(folder, 'node_modules', '@dbos-inc'), { recursive: true })
  symlinkSync(sdkFolder(), join(folder, 'node_modules', SDK))
  // Two replicas that make the tables of DBOS at the same time may be in each other's way. And only a process that ends by
  // itself leaves what it compiled to the next.
  await runs('replica-0', 'done')
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

test('however often replicas on DBOS are killed, every acknowledged command is there once, every deadline noted once and every effect sent', {
  timeout: 3 * LENGTH_MS + 120_000,
}, async () => {
  const shared = await casesShared(database.url, began, 3)
  const acknowledged: string[] = []
  const ends: (number | NodeJS.Signals)[] = []
  const end = Date.now() + LENGTH_MS
  const goesOn = () => Date.now() < end
  await Promise.all(REPLICAS.map((name) => lives(name, shared, acknowledged, ends, goesOn)))
  const office = await officeAt(database.url, began)
  const today = office.clock().slice(0, 10)
  for (const name of REPLICAS) expect((await runs(name, 'done')).ended).toBe(0)

  expect(new Set(ends)).toEqual(new Set(['SIGKILL']))
  expect(acknowledged.length).toBeGreaterThan(ends.length / 3)
  expect(new Set(acknowledged).size).toBe(acknowledged.length)
  const entries = await expectWhole(office, acknowledged)
  const noted = await expectNoted(office, entries, today)
  expect(noted).toBeGreaterThan(0)
  const effects = await expectSent(office, entries, sent)
  expect(effects).toBeGreaterThan(ends.length / 4)
  await office.store.close()
  const done = await ended(database.url)
  for (const kind of ['command', 'deadline', 'delivery']) expect(done[`civicflow.${kind}`]).toBeGreaterThan(0)
  console.log(
    `proven: ${ends.length} replicas killed; ${acknowledged.length} commands acknowledged, ${entries.length} entries, ${noted} deadlines noted, ${effects} effects sent; workflows done: ${JSON.stringify(done)}`,
  )
})

/** Lives of a replica, one after the other, each killed and begun again with what the last one was not told of. */
async function lives(
  name: string,
  shared: readonly string[],
  acknowledged: string[],
  ends: (number | NodeJS.Signals)[],
  goesOn: () => boolean,
): Promise<void> {
  let first = 1
  for (let turn = 0; goesOn(); turn += 1) {
    const { printed, ended: end } = await runs(name, String(first), shared, deathOf(turn))
    ends.push(end)
    acknowledged.push(...printed)
    first += printed.length
  }
}

async function runs(name: string, first: string, shared: readonly string[] = [], death: Death = {}) {
  return live(replica(database.url, String(began), sent, name, first, ...shared), cache, death)
}

/** By turns while it launches or soon after, and in mid-work; at the latest after some seconds, for it may have to wait. */
function deathOf(turn: number): Death {
  return turn % 2 === 0
    ? { afterMs: Math.random() * 2000 }
    : { afterMs: 8000, afterLines: 1 + Math.floor(Math.random() * 20) }
}

function sdkFolder(): string {
  return dirname(dirname(dirname(fileURLToPath(import.meta.resolve(SDK)))))
}

/** How many workflows of each name have come to their end. */
async function ended(url: string): Promise<Readonly<Record<string, number>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string; count: string }>(
    `select name, count(*) from dbos.workflow_status where status = 'SUCCESS' group by name`,
  )
  await client.end()
  return Object.fromEntries(rows.map(({ name, count }) => [name, Number(count)]))
}
