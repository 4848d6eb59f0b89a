import { accepted, createEngine, developmentKeys, type Instant, memoryStore } from '@civicflow/core'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { FreshDatabase } from '../../../../scripts/postgres/fresh-database.ts'
import { testDatabase } from '../../../../scripts/postgres/test-database.ts'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { type Application, applicationOn, TENANT } from './application.ts'

const WAIT = { timeout: 30_000, interval: 20 }
const NO_SWEEP = 2 ** 31 - 1

const BEGAN = Date.now()

/** Goes as the machine's, from the day of the call on. */
const clock = (): Instant =>
  new Date(Date.parse('2025-09-01T05:00:00.000Z') + Date.now() - BEGAN).toISOString()

describe('an effect on DBOS', () => {
  let database: FreshDatabase
  let application: Application
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterEach(async () => application.stop())
  afterAll(async () => database.drop())

  const becomes = async (effect: string, status: string) =>
    vi.waitFor(async () => {
      const row = await application.store.delivery(TENANT, effect)
      expect(row?.status).toBe(status)
      return row
    }, WAIT)

  /** Which effects workflows that have come to their end were for. */
  const workflowsOf = async (effect: string) => {
    const all = await DBOS.listWorkflows({ workflowName: 'civicflow.delivery', status: 'SUCCESS' })
    return all.filter(({ input }) => input?.[1] === effect).map(({ output }) => output)
  }

  test('goes out although the host was started too early', async () => {
    application = await applicationOn(database.url, { clock, pause: NO_SWEEP, startsEarly: true })
    const { case: id } = accepted(await application.office.open(hearing, call))
    expect(await becomes(`${id}/1/0`, 'delivered')).toMatchObject({ attempts: 1 })
  })

  test('goes out by a workflow of its own as soon as its fact is recorded', async () => {
    application = await applicationOn(database.url, { clock, pause: NO_SWEEP })
    const { case: id } = accepted(await application.office.open(hearing, call))
    const effect = `${id}/1/0`
    await becomes(effect, 'delivered')
    expect(application.taken.map((one) => [one.id, one.attempt])).toEqual([[effect, 1]])
    await vi.waitFor(async () => expect(await workflowsOf(effect)).toEqual(['delivered']), WAIT)
  })

  test('that fails is tried again when its time has come, always under one id', async () => {
    const tried: string[] = []
    application = await applicationOn(database.url, {
      clock,
      pause: NO_SWEEP,
      backOff: () => 10,
      deliver: ({ id }) => {
        tried.push(id)
        if (tried.length < 3) throw new Error('no line')
      },
    })
    const { case: id } = accepted(await application.office.open(hearing, call))
    const effect = `${id}/1/0`
    expect(await becomes(effect, 'delivered')).toMatchObject({ attempts: 3, error: null })
    expect(tried).toEqual([effect, effect, effect])
    await vi.waitFor(
      async () => expect(await workflowsOf(effect)).toEqual(['failed', 'failed', 'delivered']),
      WAIT,
    )
  })

  test('that fails for good is a dead letter, and goes out once somebody has it retried', async () => {
    let fails = true
    application = await applicationOn(database.url, {
      clock,
      pause: NO_SWEEP,
      attempts: 1,
      deliver: () => {
        if (fails) throw new Error('no address')
      },
    })
    const { office } = application
    const effect = `${accepted(await office.open(hearing, call)).case}/1/0`
    expect(await becomes(effect, 'dead')).toMatchObject({ error: 'Error: no address' })
    expect((await office.deadLetters()).rows.map((row) => row.effect.id)).toEqual([effect])
    fails = false
    expect((await office.retryDelivery(effect, 'Địa chỉ đã sửa')).outcome).toBe('decided')
    await becomes(effect, 'delivered')
  })

  test('that no workflow was begun for is found at the start, and later by a sweep', async () => {
    const store = memoryStore({ clock })
    const plain = createEngine({
      store,
      processes: [hearing],
      environment: hearingEnvironment,
      keys: developmentKeys(),
      clock,
    }).as({ tenant: TENANT, party: clerk })
    const before = accepted(await plain.open(hearing, call)).case
    application = await applicationOn(database.url, { clock, store, pause: 50 })
    await becomes(`${before}/1/0`, 'delivered')
    const meanwhile = accepted(await plain.open(hearing, call)).case
    await becomes(`${meanwhile}/1/0`, 'delivered')
    expect(application.taken.map(({ id }) => id)).toEqual([`${before}/1/0`, `${meanwhile}/1/0`])
  })
})
