import { accepted, type Instant, memoryStore } from '@civicflow/core'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { FreshDatabase } from '../../../../scripts/postgres/fresh-database.ts'
import { testDatabase } from '../../../../scripts/postgres/test-database.ts'
import { call } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { type Application, applicationOn } from './application.ts'

const WAIT = { timeout: 40_000, interval: 50 }
const NO_SWEEP = 2 ** 31 - 1

/** The notice is due on the 12th of September; here the next day begins. */
const CROSSING = Date.parse('2025-09-12T17:00:00.000Z')
const SOON_MS = 4000

describe('a deadline on DBOS', () => {
  let database: FreshDatabase
  let application: Application
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterEach(async () => application.stop())
  afterAll(async () => database.drop())

  /** A clock that stands until it begins to go; then the day comes soon. */
  const soon = () => {
    let began: number | undefined
    const gone = () => (began === undefined ? 0 : Date.now() - began)
    return {
      clock: (): Instant => new Date(CROSSING - SOON_MS + gone()).toISOString(),
      begins: () => {
        began = Date.now()
      },
    }
  }
  const starts = async (changes: Parameters<typeof applicationOn>[1] = {}) => {
    application = await applicationOn(database.url, { pause: NO_SWEEP, ...changes })
    return application
  }
  const crossings = async (id: string) =>
    ((await application.office.history(id))?.entries ?? []).flatMap((entry) =>
      entry.kind === 'crossed' ? [[entry.duty, entry.day, entry.on]] : [],
    )
  const looks = async (id: string) => {
    const all = await DBOS.listWorkflows({ workflowName: 'civicflow.deadline' })
    return all.filter(({ input }) => input?.[1] === id)
  }

  test('is noted by a workflow when its day has gone by, without any sweep', async () => {
    const { clock, begins } = soon()
    const { office, host } = await starts({ clock })
    begins()
    const { case: id } = accepted(await office.open(hearing, call))
    await vi.waitFor(async () => expect(await looks(id)).toMatchObject([{ status: 'DELAYED' }]), WAIT)
    expect(await crossings(id)).toEqual([])
    await vi.waitFor(
      async () => expect(await crossings(id)).toEqual([['notice', '2025-09-12', '2025-09-13']]),
      WAIT,
    )
    expect((await host.engine.verify('tenant-1')).faults).toEqual([])
  })

  test('that was met has its day come and nothing noted', async () => {
    const { clock, begins } = soon()
    const { office } = await starts({ clock })
    begins()
    const { case: id } = accepted(await office.open(hearing, call))
    accepted(await office.record(id, { type: 'notice.posted', occurredOn: '2025-09-10', place: 'Chợ' }))
    await vi.waitFor(async () => {
      const done = (await looks(id)).filter(({ status }) => status === 'SUCCESS')
      expect(done).toMatchObject([{ output: 0 }])
    }, WAIT)
    expect(await crossings(id)).toEqual([])
  })

  test('that moved is noted on its new day, and not on the one before', async () => {
    const { clock, begins } = soon()
    const { office } = await starts({ clock })
    begins()
    const { case: id } = accepted(await office.open(hearing, call))
    accepted(await office.record(id, { type: 'hearing.moved', occurredOn: '2025-09-12', day: '2025-10-01' }))
    await vi.waitFor(async () => {
      const done = (await looks(id)).filter(({ status }) => status === 'SUCCESS')
      expect(done).toMatchObject([{ output: 0 }])
    }, WAIT)
    expect(await crossings(id)).toEqual([])
    const [waiting] = (await looks(id)).filter(({ status }) => status === 'DELAYED')
    const until = (waiting?.delayUntilEpochMS ?? 0) - Date.now() + Date.parse(clock())
    expect(new Date(until + 1000).toISOString()).toMatch(/^2025-09-22T17:00/)
  })

  test('is waited for by nobody: a later version of the application, started meanwhile, notes it', async () => {
    const { clock, begins } = soon()
    const store = memoryStore({ clock })
    const { office } = await starts({ clock, store })
    begins()
    const { case: id } = accepted(await office.open(hearing, call))
    await vi.waitFor(async () => expect(await looks(id)).toHaveLength(1), WAIT)
    await application.stop()
    await starts({ clock, store, version: '2' })
    await vi.waitFor(async () => expect(await crossings(id)).toHaveLength(1), WAIT)
    await vi.waitFor(async () => expect(await looks(id)).toMatchObject([{ status: 'SUCCESS' }]), WAIT)
  })
})
