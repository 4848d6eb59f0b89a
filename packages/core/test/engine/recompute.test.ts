import {
  calendarOf,
  type Environment,
  environmentOf,
  lawOf,
  memoryStore,
  type Profile,
} from '@civicflow/core'
import { expect, test } from 'vitest'
import { facts, runs, type Scene, sceneOn } from '../../src/testing/engine-suite/scene.ts'
import { hearingEnvironment, hearingLaw } from '../../src/testing/hearing/hearing-world.ts'

const { calendar } = hearingEnvironment

/** The hearing's world, with parts of it otherwise. */
function world(parts: Partial<Pick<Environment, 'calendar' | 'law' | 'profile'>>): Environment {
  const { fingerprint: _own, ...rest } = hearingEnvironment
  return environmentOf({ ...rest, ...parts })
}

async function deadline(scene: Scene, id: string, name: string) {
  return (await scene.office.read(id))?.deadlines.find(({ duty }) => duty === name)?.deadline
}

const profileOf = (profile: Profile) => world({ profile })

test('a tighter profile sets a target beside the legal day, for the cases it concerns', async () => {
  const store = memoryStore()
  const scene = sceneOn(store)
  const adjourned = await scene.called()
  await runs(scene, adjourned, facts.slice(0, 4))
  const called = await scene.called()
  const before = await deadline(scene, adjourned, 'report')
  const tighter = sceneOn(store, {
    environment: profileOf({ limits: { 'hearing/report': { value: 5, unit: 'days' } } }),
  })
  expect(await tighter.engine.recompute('a')).toEqual({ cases: 2, changed: 1 })
  expect(await deadline(tighter, adjourned, 'report')).toMatchObject({
    ...before,
    generation: 6,
    target: '2025-09-29',
  })
  expect((await tighter.office.read(called))?.revision).toBe(1)
  expect((await tighter.engine.verify('a')).faults).toEqual([])
})

test('a limit of the host makes a deadline of what the law leaves open, and taking it away opens it again', async () => {
  const store = memoryStore()
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 4))
  expect(await deadline(scene, id, 'minutes')).toMatchObject({ status: 'not-set-by-law' })
  const set = sceneOn(store, {
    environment: profileOf({ limits: { 'hearing/minutes': { value: 10, unit: 'days' } } }),
  })
  expect(await set.engine.recompute('a')).toEqual({ cases: 1, changed: 1 })
  expect(await deadline(set, id, 'minutes')).toMatchObject({
    status: 'due',
    day: '2025-10-03',
    setBy: 'profile',
  })
  expect(await sceneOn(store).engine.recompute('a')).toEqual({ cases: 1, changed: 1 })
  expect(await deadline(scene, id, 'minutes')).toMatchObject({ status: 'not-set-by-law' })
})

test('a wording that is read at last gives its deadlines a day, by a recorded entry', async () => {
  const store = memoryStore()
  const unread = [...hearingLaw.provisions.values()].map((provision) =>
    provision.id === 'notice'
      ? { ...provision, lines: provision.lines.map((line) => ({ ...line, unread: true as const })) }
      : provision,
  )
  const before = sceneOn(store, { environment: world({ law: lawOf(unread) }) })
  const id = await before.called()
  expect(await deadline(before, id, 'notice')).toMatchObject({ missing: { what: 'wording' } })
  const read = sceneOn(store)
  expect(await read.engine.recompute('a')).toEqual({ cases: 1, changed: 1 })
  expect(await deadline(read, id, 'notice')).toMatchObject({ status: 'due', day: '2025-09-12' })
})

test('a new dated line governs what is counted from its day on, and leaves earlier deadlines their own', async () => {
  const store = memoryStore()
  const scene = sceneOn(store)
  const [early, late] = [await scene.called(), await scene.called({ day: '2025-10-20' })]
  const provisions = [...hearingLaw.provisions.values()].map((provision) => {
    const [line] = provision.lines
    return provision.id === 'notice' && line !== undefined
      ? {
          ...provision,
          lines: [line, { ...line, from: '2025-10-01', limit: { value: 10, unit: 'workingDays' } as const }],
        }
      : provision
  })
  const changed = sceneOn(store, { environment: world({ law: lawOf(provisions) }) })
  // A deadline once derived keeps its line; the new one takes hold when its anchor moves.
  expect(await changed.engine.recompute('a')).toEqual({ cases: 2, changed: 0 })
  const moved = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-10-21' } as const
  await changed.does(late, moved)
  expect(await deadline(changed, late, 'notice')).toMatchObject({ line: '2025-10-01', day: '2025-10-07' })
  expect(await deadline(changed, early, 'notice')).toMatchObject({ line: '2020-01-01', day: '2025-09-12' })
})

test('a day off that is taken out of the calendar moves what was counted over it, by a recorded entry', async () => {
  const store = memoryStore()
  const scene = sceneOn(store)
  const id = await scene.called({ day: '2025-09-09' })
  expect(await deadline(scene, id, 'notice')).toMatchObject({ day: '2025-08-28' })
  const worked = world({ calendar: calendarOf({ years: [...calendar.years], rows: [] }) })
  const without = sceneOn(store, { environment: worked })
  expect(await without.engine.recompute('a')).toEqual({ cases: 1, changed: 1 })
  expect(await deadline(without, id, 'notice')).toMatchObject({ day: '2025-08-29', generation: 2 })
  expect((await without.office.history(id))?.entries.at(-1)).toMatchObject({
    kind: 'recomputed',
    environment: worked.fingerprint,
  })
})

test('a year that is taken out of the calendar takes no deadline its day', async () => {
  const store = memoryStore()
  const scene = sceneOn(store)
  const id = await scene.called()
  const before = await deadline(scene, id, 'notice')
  const without = sceneOn(store, { environment: world({ calendar: calendarOf({ years: [], rows: [] }) }) })
  expect(await without.engine.recompute('a')).toEqual({ cases: 1, changed: 0 })
  expect(await deadline(without, id, 'notice')).toEqual(before)
  // What is recorded now has no day, and does not fail.
  await without.does(id, { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-09-24' })
  expect(await deadline(without, id, 'notice')).toMatchObject({
    status: 'undetermined',
    missing: { what: 'calendar', year: 2025 },
  })
})

test('a closed case is left alone, and derived anew when it is reopened', async () => {
  const store = memoryStore()
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id)
  const tighter = sceneOn(store, {
    environment: profileOf({ limits: { 'hearing/minutes': { value: 10, unit: 'days' } } }),
  })
  expect(await tighter.engine.recompute('a')).toEqual({ cases: 0, changed: 0 })
  expect(await deadline(tighter, id, 'minutes')).toMatchObject({ status: 'not-set-by-law' })
  await tighter.does(id, { type: 'file.reopened', occurredOn: '2025-10-06', reason: 'x' })
  expect(await deadline(tighter, id, 'minutes')).toMatchObject({ status: 'due', setBy: 'profile' })
})
