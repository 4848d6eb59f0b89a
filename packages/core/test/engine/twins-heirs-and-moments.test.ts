import {
  accepted,
  createEngine,
  developmentKeys,
  environmentOf,
  lawOf,
  memoryStore,
  registerOf,
} from '@civicflow/core'
import { expect, test } from 'vitest'
import { hearing } from '../fixtures/hearing.ts'
import { call, chair, clerk, hearingEnvironment } from '../fixtures/hearing-world.ts'

const keys = developmentKeys()
const tenant = 'a'

function engineWith({
  environment = hearingEnvironment,
  store = memoryStore(),
  now = (): string => '2025-09-26T06:00:00.000Z',
} = {}) {
  return createEngine({ store, processes: [hearing], environment, keys, clock: now })
}

const notice = { type: 'notice.posted', occurredOn: '2025-09-10', place: 'Chợ' } as const

test('a command whose twin is accepted while it is decided is answered as its twin', async () => {
  const store = memoryStore()
  let late: (() => void) | undefined
  const slow = {
    ...store,
    situation: async (...asked: Parameters<typeof store.situation>) => {
      if (late !== undefined) await new Promise<void>((resolve) => (late = resolve))
      return store.situation(...asked)
    },
  }
  const quickly = engineWith({ store }).as({ tenant, party: clerk })
  const slowly = engineWith({ store: slow }).as({ tenant, party: clerk })
  const id = accepted(await quickly.open(hearing, call)).case
  late = () => {}
  const moved = { type: 'hearing.moved', occurredOn: '2025-09-10', day: '2025-09-29' } as const
  const second = slowly.record(id, moved, { key: 'k', expectedRevision: 1 })
  await Promise.resolve()
  await new Promise((resolve) => setImmediate(resolve))
  const first = await quickly.record(id, moved, { key: 'k', expectedRevision: 1 })
  late()
  expect(first).toMatchObject({ outcome: 'accepted', repeated: false })
  expect(await second).toMatchObject({ outcome: 'accepted', repeated: true, revision: 2 })
})

test('an event that some regions can never take is not offered', async () => {
  const engine = engineWith()
  const office = engine.as({ tenant, party: clerk })
  const panel = engine.as({ tenant, party: chair })
  const id = accepted(await office.open(hearing, call)).case
  accepted(await office.record(id, notice))
  accepted(await panel.record(id, { type: 'hearing.begun', occurredOn: '2025-09-23T08:00' }))
  accepted(await panel.record(id, { type: 'hearing.adjourned', occurredOn: '2025-09-23T11:00' }))
  accepted(await panel.record(id, { type: 'costs.settled', occurredOn: '2025-09-26', amount: 1 }))
  const shut = { type: 'file.shut', occurredOn: '2025-09-26' } as const
  expect(await office.record(id, shut)).toMatchObject({ refused: [{ code: 'half-taken' }] })
  const withheld = (await office.allowed(id))?.withheld.find(({ event }) => event === 'file.shut')
  expect(withheld?.refused).toMatchObject([{ code: 'half-taken' }])
})

const { table } = hearingEnvironment.register
const successors = registerOf({
  ...table,
  bodies: [
    ...table.bodies.map((body) =>
      body.id === 'panel' || body.id === 'office'
        ? { ...body, until: '2025-09-15', successors: [`${body.id}-2`] }
        : body,
    ),
    ...table.bodies
      .filter(({ id }) => id === 'panel' || id === 'office')
      .map((body) => ({ ...body, id: `${body.id}-2`, from: '2025-09-16' })),
  ],
  offices: table.offices.flatMap((office) =>
    office.body === 'panel' || office.body === 'office'
      ? [
          { ...office, until: '2025-09-15' },
          { ...office, id: `${office.id}-2`, body: `${office.body}-2`, from: '2025-09-16' },
        ]
      : [office],
  ),
})

test('a body that took over sees, is offered and does what was the former one’s', async () => {
  let now = '2025-09-10T06:00:00.000Z'
  const environment = environmentOf({ ...hearingEnvironment, register: successors })
  const engine = engineWith({ environment, now: () => now })
  const office = engine.as({ tenant, party: clerk })
  const id = accepted(await office.open(hearing, call)).case
  accepted(await office.record(id, notice))
  now = '2025-09-23T06:00:00.000Z'
  const heir = engine.as({ tenant, party: { person: 'bob', office: 'chair-2' } })
  const offered = (await heir.allowed(id))?.allowed.find(({ event }) => event === 'hearing.begun')
  expect(offered?.actors[0]).toBe('panel-2')
  accepted(await heir.record(id, { type: 'hearing.begun', occurredOn: '2025-09-23T08:00' }))
  expect((await engine.verify(tenant)).faults).toEqual([])
})

test('a number whose wording was not read is not used beside the host’s own', async () => {
  const provisions = [...hearingEnvironment.law.provisions.values()].map((provision) =>
    provision.id === 'notice'
      ? { ...provision, lines: provision.lines.map((line) => ({ ...line, unread: true as const })) }
      : provision,
  )
  const environment = environmentOf({
    ...hearingEnvironment,
    law: lawOf(provisions),
    profile: { limits: { 'hearing/notice': { value: 3, unit: 'days' } } },
  })
  const office = engineWith({ environment }).as({ tenant, party: clerk })
  const id = accepted(await office.open(hearing, call)).case
  const view = (await office.read(id))?.deadlines.find(({ duty }) => duty === 'notice')
  expect(view?.deadline).toMatchObject({ status: 'due', setBy: 'profile', day: '2025-09-20' })
  expect((await office.explainDue(id, 'notice'))?.due).toEqual({ day: '2025-09-20' })
})

test('a sound journal that grows while it is verified is not called unsound for good', async () => {
  const engine = engineWith()
  const office = engine.as({ tenant, party: clerk })
  for (let count = 0; count < 20; count += 1) accepted(await office.open(hearing, call, { key: `${count}` }))
  const verifying = engine.verify(tenant)
  accepted(await office.open(hearing, call, { key: 'meanwhile' }))
  expect(await verifying).toMatchObject({ sound: true, faults: [] })
})
