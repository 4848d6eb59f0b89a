import { memoryStore } from '@civicflow/core'
import { expectEqual, expectThat } from '@civicflow/core/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  facts,
  type HearingCommand,
  noon,
  type Scene,
  sceneOn,
} from '../../src/testing/engine-suite/scene.ts'
import { seldom } from '../random-commands/seldom.ts'
import { runs } from '../runs.ts'

/** A command on one of two hearings, mostly a fact of the script, sometimes nonsense; by one of the parties, on a day. */
interface Step {
  readonly hearing: 0 | 1
  readonly command: HearingCommand
  readonly by: 'office' | 'panel' | 'auditor' | 'otherOffice'
  readonly today: string
  readonly key: string
  readonly expected: number | undefined
}

const days = ['2025-09-01', '2025-09-10', '2025-09-23', '2025-09-26', '2025-10-06', '2025-12-31']
const anyDay = fc.constantFrom(...days, '2025-02-29', '2026-01-02', '9999-12-31', '0001-01-01')

const anyFact: fc.Arbitrary<HearingCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...facts) },
  {
    weight: 1,
    arbitrary: anyDay.map((day) => ({ type: 'hearing.moved' as const, occurredOn: '2025-09-10', day })),
  },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 4 }).map((number) => ({
      type: 'statement.taken' as const,
      occurredOn: '2025-09-23',
      number,
      speaker: 'v',
      name: 'Ẩn Danh',
      said: 'e\u0302\u0301',
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ type: 'file.reopened' as const, occurredOn: '2025-10-06', reason: 'x' }),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        type: fc.constantFrom('notice.posted', 'hearing.dreamt', '__proto__', 'costs.settled'),
        occurredOn: anyDay,
        place: fc.anything(),
        amount: fc.double(),
      })
      .map((nonsense) => nonsense as unknown as HearingCommand),
  },
)

const anyStep: fc.Arbitrary<Step> = fc.record({
  hearing: fc.constantFrom(0, 1),
  command: fc
    .tuple(anyFact, seldom(anyDay, 5))
    .map(([fact, day]) => (day === undefined ? fact : { ...fact, occurredOn: day })),
  by: fc.constantFrom('office', 'office', 'panel', 'panel', 'auditor', 'otherOffice'),
  today: fc.constantFrom(...days),
  key: fc.uuid(),
  expected: seldom(fc.integer({ min: 1, max: 9 }), 6),
})

const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 30, size: 'max' })

async function begun(): Promise<{ scene: Scene; ids: Awaited<ReturnType<Scene['called']>>[] }> {
  const scene = sceneOn(memoryStore())
  return { scene, ids: [await scene.called(), await scene.called({ mode: 'closed' })] }
}

const isRecordedOnce = fc.asyncProperty(anySteps, async (steps) => {
  const { scene, ids } = await begun()
  for (const step of steps) {
    const id = ids[step.hearing] ?? ''
    scene.on(step.today)
    const before = await scene.picture()
    const explained = await scene[step.by].explain(id, step.command)
    const outcome = await scene[step.by].record(id, step.command, {
      key: step.key,
      ...(step.expected !== undefined && { expectedRevision: step.expected }),
    })
    if (outcome.outcome !== 'accepted') expectEqual(await scene.picture(), before, 'after a refusal')
    if (outcome.outcome !== 'conflict' && explained !== undefined)
      expectEqual(explained.accepted, outcome.outcome === 'accepted', 'the explanation')
    const after = await scene.picture()
    if (outcome.outcome !== 'accepted') continue
    expectThat(!JSON.stringify(outcome.entry).includes('Ẩn Danh'), 'the name is sealed')
    const again = { ...outcome, repeated: true }
    expectEqual(await scene[step.by].record(id, step.command, { key: step.key }), again, 'sent again')
    expectEqual(await scene[step.by].outcomeOf(step.key), again, 'asked for')
    expectEqual(await scene.picture(), after, 'after it was sent again')
  }
  expectEqual((await scene.engine.verify('a')).faults, [], 'verified')
  for (const id of ids) {
    const counters = (await scene.office.read(id))?.counters
    const { case: last } = (await scene.office.history(id)) ?? {}
    expectEqual({ ...last, counters }, await scene.office.read(id), 'the whole history')
  }
})

const isSound = fc.asyncProperty(
  anySteps,
  fc.constantFrom('office', 'panel', 'auditor'),
  async (steps, reader) => {
    const { scene, ids } = await begun()
    for (const { hearing, command, by, today } of steps) {
      scene.on(today)
      await scene[by].record(ids[hearing] ?? '', command)
    }
    const id = ids[0] ?? ''
    const withheld = (await scene[reader].allowed(id))?.withheld.map(({ event }) => event) ?? []
    for (const command of facts) {
      const explained = await scene[reader].explain(id, command)
      expectThat(!(explained?.accepted === true && withheld.includes(command.type)), command.type)
    }
  },
)

const isToldAsKnown = fc.asyncProperty(anySteps, fc.constantFrom(...days), async (steps, day) => {
  const { scene, ids } = await begun()
  const id = ids[0] ?? ''
  let then = await scene.office.read(id)
  for (const { command, by, today } of steps.toSorted((one, other) => (one.today < other.today ? -1 : 1))) {
    scene.on(today)
    await scene[by].record(id, command)
    if (today <= day) then = await scene.office.read(id)
  }
  const told = (await scene.office.history(id, { knownAt: noon(day) }))?.case
  expectEqual(
    [told?.revision, told?.context, told?.states],
    [then?.revision, then?.context, then?.states],
    day,
  )
})

test('a refused command changes nothing, an accepted one is recorded once and explained before, and every journal verifies', async () => {
  await expect(fc.assert(isRecordedOnce, { numRuns: runs(150) })).resolves.toBeUndefined()
})

test('no event is withheld of which a fact of the script is accepted', async () => {
  await expect(fc.assert(isSound, { numRuns: runs(150) })).resolves.toBeUndefined()
})

test('a case as it was known at an instant is the case as it was read then', async () => {
  await expect(fc.assert(isToldAsKnown, { numRuns: runs(100) })).resolves.toBeUndefined()
})
