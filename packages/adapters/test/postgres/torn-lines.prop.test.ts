import {
  accepted,
  type CaseId,
  createEngine,
  developmentKeys,
  type Failed,
  type Outcome,
  StoreError,
} from '@civicflow/core'
import type { Store } from '@civicflow/core'
import { array, assert, asyncProperty, constantFrom, nat, record, tuple } from 'fast-check'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { runs } from '../../../core/test/runs.ts'
import { postgresStore } from '../../src/postgres/index.ts'
import { workplace } from './harness.ts'
import { hostOfDatabase } from './host.ts'
import { type Fate, lineTo } from './line.ts'

// The line to the server is cut after any number of bytes, in either direction, of any command.

const place = await workplace()
const host = await hostOfDatabase()
const line = await lineTo(place.url)
afterAll(place.remove)
afterAll(host.remove)
afterAll(line.close)
beforeEach(place.reset)
afterEach(() => line.meets())

const pool = host.poolWith({ connectionString: line.url, max: 2 })
const options = {
  processes: [hearing],
  environment: hearingEnvironment,
  keys: developmentKeys(),
  clock: () => '2025-09-01T05:00:00.000Z',
} as const

function officeOn(store: Store, tenant: string) {
  const engine = createEngine({ ...options, store })
  return { engine, office: engine.as({ tenant, party: clerk }) }
}

type Office = ReturnType<typeof officeOn>['office']
/** What was told of the command under a key. */
type Told = readonly [key: string, told: Outcome | Failed]
type Command = (office: Office, id: CaseId<'hearing'>, key: string) => Promise<readonly Told[]>

const COMMANDS: Readonly<Record<string, Command>> = {
  post: async (office, id, key) => {
    const command = { type: 'notice.posted', occurredOn: '2025-09-01', place: key } as const
    return [[key, await office.record(id, command, { key }).catch(failed)]]
  },
  move: async (office, id, key) => {
    const command = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-10-07' } as const
    return [[key, await office.record(id, command, { key }).catch(failed)]]
  },
  open: async (office, _id, key) => [[key, await office.open(hearing, call, { key }).catch(failed)]],
  both: async (office, id, key) => {
    const command = { type: 'notice.posted', occurredOn: '2025-09-01', place: key } as const
    const outcomes = await office.recordAll([
      { process: hearing, opening: call, options: { key: `${key}/other` } },
      { case: id, command, options: { key } },
    ])
    return outcomes.map((told, n) => [n === 0 ? `${key}/other` : key, told])
  },
}

function failed(error: unknown): Failed {
  if (error instanceof StoreError) return { outcome: 'failed', error }
  throw error
}

/** Cuts the line once, after so many bytes on a way. */
function cutAfter(way: 'to' | 'from', bytes: number): Fate {
  let left = bytes
  return ({ length }, on) => {
    if (on !== way || left < 0) return { pass: length, after: 'go on' }
    const pass = Math.min(left, length)
    left = pass < length ? -1 : left - length
    return { pass, after: pass < length ? 'cut' : 'go on' }
  }
}

const way = constantFrom('to' as const, 'from' as const)
const cut = tuple(way, nat(6000))
const step = record({ command: constantFrom(...Object.keys(COMMANDS)), cuts: array(cut, { maxLength: 3 }) })

interface Step {
  readonly command: string
  readonly cuts: readonly (readonly ['to' | 'from', number])[]
}

test('wherever the line is cut, what is acknowledged is recorded, and every command once', async () => {
  const [torn, sound] = [await postgresStore({ pool }), await place.open()]
  let tenants = 0
  const holds = async (steps: readonly Step[]) => {
    const tenant = `tenant ${(tenants += 1)}`
    const { engine, office } = officeOn(sound, tenant)
    const { office: far } = officeOn(torn, tenant)
    const { case: id } = accepted(await office.open(hearing, call, { key: 'first' }))
    for (const [n, { command, cuts }] of steps.entries()) {
      const keys = [`key-${n}`, `key-${n}/other`]
      const send = () => COMMANDS[command]?.(far, id, `key-${n}`) ?? Promise.reject(new Error(command))
      for (const [way, bytes] of cuts) await expectTrue(send, office, keys, cutAfter(way, bytes))
      const known = await outcomesOf(office, keys)
      for (const [key, told] of await send()) {
        expect(told.outcome).toBe('accepted')
        expect(told).toEqual(known.get(key) ?? { ...told, repeated: false })
      }
    }
    const onCase = steps.filter(({ command }) => command !== 'open').length
    const opened = steps.filter(({ command }) => command === 'open' || command === 'both').length
    expect((await office.read(id))?.revision).toBe(1 + onCase)
    expect(await sound.position(tenant)).toBe(1 + onCase + opened)
    expect((await engine.verify(tenant)).faults).toEqual([])
  }
  await assert(asyncProperty(array(step, { minLength: 1, maxLength: 5 }), holds), { numRuns: runs(12) })
})

async function outcomesOf(
  office: Office,
  keys: readonly string[],
): Promise<Map<string, Outcome | undefined>> {
  return new Map(await Promise.all(keys.map(async (key) => [key, await office.outcomeOf(key)] as const)))
}

/** Sends over a line that is cut: what comes back is true. */
async function expectTrue(
  send: () => Promise<readonly Told[]>,
  office: Office,
  keys: readonly string[],
  fate: Fate,
): Promise<void> {
  const before = await outcomesOf(office, keys)
  line.meets(fate)
  const answers = await send()
  line.meets()
  const after = await outcomesOf(office, keys)
  for (const [key, told] of answers) {
    expect(told.outcome === 'failed' ? told.error : UNREACHABLE).toMatchObject(UNREACHABLE)
    if (told.outcome !== 'failed') before.set(key, { ...accepted(told), repeated: true })
    else if (isUnknown(told.error)) before.set(key, after.get(key))
  }
  expect(after).toEqual(before)
}

const UNREACHABLE = { code: 'unreachable' }

function isUnknown(error: Error): boolean {
  return error instanceof StoreError && error.outcome === 'unknown'
}

test('wherever the line is cut while a store is opened, it opens the next time, and is sound', async () => {
  let schemas = 0
  const holds = async (cuts: readonly (readonly ['to' | 'from', number])[]) => {
    const schema = `torn_${(schemas += 1)}`
    const far = host.poolWith({ connectionString: line.url, max: 1 })
    for (const [way, bytes] of cuts) {
      line.meets(cutAfter(way, bytes))
      await postgresStore({ pool: far, schema }).catch(expectUnreachable)
    }
    line.meets()
    const store = await postgresStore({ pool: far, schema })
    expect(await store.check()).toEqual([])
    await far.end()
    await place.pool.query(`drop schema ${schema} cascade`)
  }
  const cuts = array(tuple(way, nat(30_000)), { minLength: 1, maxLength: 3 })
  await assert(asyncProperty(cuts, holds), { numRuns: runs(10) })
})

function expectUnreachable(error: unknown): void {
  if (!(error instanceof StoreError && error.code === 'unreachable')) throw error
}
