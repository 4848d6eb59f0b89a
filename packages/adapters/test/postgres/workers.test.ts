import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accepted, createEngine, type DeliveryStatus } from '@civicflow/core'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { call, clerk } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { OPTIONS, TENANT } from '../kill/office.ts'
import { programsIn } from '../kill/programs.ts'
import { workplace } from './harness.ts'
import { startCourier } from './workers/couriers.ts'

// Workers in processes of their own, on the server's time.

const PATIENCE = { timeout: 60_000, interval: 20 }
const LONG_MS = 10 * 60_000
const HOUR_MS = 60 * 60_000

const folder = mkdtempSync(join(tmpdir(), 'civicflow-workers-'))
const place = await workplace()
const { courier } = await programsIn(folder, { courier: new URL('workers/courier.ts', import.meta.url) })
const store = await place.open()
const engine = createEngine({ ...OPTIONS, store, wait: async () => {} })
const office = engine.as({ tenant: TENANT, party: clerk })
afterAll(async () => {
  await place.remove()
  rmSync(folder, { recursive: true })
})

let turn = 0
let sent = ''
let letsGoOn = ''
beforeEach(async () => {
  await place.reset()
  turn += 1
  ;[sent, letsGoOn] = [join(folder, `sent-${turn}`), join(folder, `go-on-${turn}`)]
  writeFileSync(sent, '')
})

const goOn = () => writeFileSync(letsGoOn, '')
const started = ({ name = '', pause = 50, ahead = 0 } = {}) =>
  startCourier(
    courier(place.url, name || `courier-${Math.random()}`, String(pause), sent, letsGoOn, String(ahead)),
  )
const linesSent = () => readFileSync(sent, 'utf8').split('\n').slice(0, -1)

/** Opens cases, each with one effect and with no deadline for years; gives the ids of these effects. */
async function opened(count: number): Promise<readonly string[]> {
  const opening = { ...call, day: '2099-01-05' }
  const openings = Array.from({ length: count }, () => ({ process: hearing, opening }))
  const outcomes = await office.recordAll(openings)
  return outcomes.flatMap((outcome) => {
    if (outcome.outcome === 'failed') throw outcome.error
    const { entry } = accepted(outcome)
    return 'effects' in entry ? entry.effects.map(({ id }) => id) : []
  })
}

const rowsOf = async (status: DeliveryStatus) =>
  (await store.deliveries({ tenant: TENANT, status, limit: 1000 })).rows

const delivered = (count: number) =>
  vi.waitUntil(async () => (await rowsOf('delivered')).length === count, PATIENCE)

test('workers together deliver every effect, and none of them twice', async () => {
  const effects = await opened(150)
  const couriers = await Promise.all(Array.from({ length: 4 }, () => started()))
  // None waits for what another has in its hands.
  await vi.waitUntil(() => couriers.every(({ took }) => took().length > 0), PATIENCE)
  goOn()
  await delivered(effects.length)
  for (const one of couriers) await one.stop()
  for (const one of couriers) await one.ends()
  expect(linesSent().toSorted()).toEqual(effects.toSorted())
  expect((await rowsOf('delivered')).map(({ attempts }) => attempts)).toEqual(effects.map(() => 1))
})

/** Waits until somebody listens on the database; with `not`, somebody else than those. Gives who. */
async function listening(not: readonly number[] = []): Promise<readonly number[]> {
  return vi.waitUntil(async () => {
    const { rows } = await place.pool.query<{ readonly pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`,
    )
    const pids = rows.map(({ pid }) => pid).filter((pid) => !not.includes(pid))
    return pids.length > 0 && pids
  }, PATIENCE)
}

test('a worker that waits for long is woken when another process commits an effect, also after its connection was cut', async () => {
  goOn()
  const waiting = await started({ pause: LONG_MS })
  const first = await listening()
  await opened(1)
  await delivered(1)

  await place.pool.query('select pg_terminate_backend(pid) from unnest($1::integer[]) as pid', [first])
  await opened(1) // nobody listens
  await delivered(2)
  await listening(first)
  await opened(1)
  expect(await delivered(3)).toBe(true)
  await waiting.stop()
  await waiting.ends()
})

test('a worker that is stopped finishes what it has in its hands, and takes nothing more', async () => {
  const [effect = ''] = await opened(1)
  const stopping = await started()
  await stopping.says(`took ${effect}`)
  await stopping.stop()
  const [later] = await opened(1)
  goOn()
  await stopping.ends()
  expect((await rowsOf('delivered')).map((row) => row.effect.id)).toEqual([effect])
  const left = (await rowsOf('pending')).map((row) => [row.effect.id, row.attempts])
  expect(left).toEqual([[later, 0]])
})

test('what a killed worker had in its hands another takes when its time is over, under the same id', async () => {
  const [effect = ''] = await opened(1)
  const killed = await started()
  await killed.says(`took ${effect}`)
  await killed.kill()
  goOn()
  const tooSoon = await started()
  const next = await started({ ahead: HOUR_MS })
  await delivered(1)
  expect([tooSoon.took(), next.took(), linesSent()]).toEqual([[], [effect], [effect]])
  expect((await rowsOf('delivered')).map(({ attempts }) => attempts)).toEqual([2])
})

test('a worker is turned away while one of its name runs in another process, and begins when that has stopped', async () => {
  const first = await started({ name: 'scribe' })
  const second = engine.worker({ tenants: [TENANT], name: 'scribe', deliver: () => {} })
  await expect(second.start()).rejects.toMatchObject({ code: 'name-taken', detail: { name: 'scribe' } })
  await first.stop()
  await first.ends()
  const third = await started({ name: 'scribe' })
  await third.stop()
  await third.ends()
})
