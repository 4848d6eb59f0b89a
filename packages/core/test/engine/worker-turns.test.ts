import { accepted, createEngine, type Delivery, developmentKeys, memoryStore } from '@civicflow/core'
import { expect, test } from 'vitest'
import { hearing } from '../fixtures/hearing.ts'
import { call, clerk, hearingEnvironment } from '../fixtures/hearing-world.ts'

const MANY = 450

async function engineWithCalls(calls: Readonly<Record<string, number>>) {
  const clock = () => '2025-09-01T05:00:00.000Z'
  const engine = createEngine({
    store: memoryStore({ clock }),
    processes: [hearing],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock,
  })
  for (const [tenant, count] of Object.entries(calls))
    for (let turn = 0; turn < count; turn += 1)
      accepted(await engine.as({ tenant, party: clerk }).open(hearing, call))
  return engine
}

test('one round delivers everything, and a long backlog of one tenant keeps no other waiting', async () => {
  const engine = await engineWithCalls({ a: MANY, b: 1 })
  const handed: string[] = []
  const deliver = ({ tenant }: Delivery) => void handed.push(tenant)
  const { a, b } = await engine.worker({ tenants: ['a', 'b'], deliver }).round()
  expect([a?.delivered, b?.delivered]).toEqual([MANY, 1])
  expect(handed.indexOf('b')).toBe(200)
})

test('stopping waits for a round that the host called, and takes nothing more on', async () => {
  const engine = await engineWithCalls({ a: 2, b: 1 })
  const handler = Promise.withResolvers<void>()
  const handed = Promise.withResolvers<void>()
  const worker = engine.worker({
    tenants: ['a', 'b'],
    atOnce: 1,
    deliver: () => {
      handed.resolve()
      return handler.promise
    },
  })
  let ended = false
  const round = worker.round().finally(() => (ended = true))
  await handed.promise
  const stopped = worker.stop().then(() => ended)
  handler.resolve()
  expect(await stopped).toBe(true)
  const nothing = { noted: 0, delivered: 0, failed: 0, dead: 0 }
  expect(await round).toEqual({ a: { ...nothing, delivered: 1 }, b: nothing })
})
