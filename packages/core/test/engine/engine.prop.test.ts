import { memoryStore } from '@civicflow/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { facts, type HearingCommand, noon, type Scene, sceneOn } from '../../src/testing/engine-suite/scene.ts'
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
  { weight: 1, arbitrary: anyDay.map((day) => ({ type: 'hearing.moved' as const, occurredOn: '2025-09-10', day })) },
  { weight: 1, arbitrary: fc.nat({ max: 4 }).map((number) => ({ type: 'statement.taken' as const, occurredOn: '2025-09-23', number, speaker: 'v', name: 'Ẩn Danh', said: 'e\u0302\u0301' })) },
  { weight: 1, arbitrary: fc.constant({ type: 'file.reopened' as const, occurredOn: '2025-10-06', reason: 'x' }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('notice.posted', 'hearing.dreamt', '__proto__', 'costs.settled'), occurredOn: anyDay, place: fc.anything(), amount: fc.double() }).map((nonsense) => nonsense as unknown as HearingCommand) },
)

const anyStep: fc.Arbitrary<Step> = fc.record({
  hearing: fc.constantFrom(0, 1),
  command: fc.tuple(anyFact, fc.option(anyDay, { freq: 5, nil: undefined })).map(([fact, day]) => (day === undefined ? fact : { ...fact, occurredOn: day })),
  by: fc.constantFrom('office', 'office', 'panel', 'panel', 'auditor', 'otherOffice'),
  today: fc.constantFrom(...days),
  key: fc.uuid(),
  expected: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 6, nil: undefined }),
})

const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 30, size: 'max' })

async function begun(): Promise<{ scene: Scene; ids: Awaited<ReturnType<Scene['called']>>[] }> {
  const scene = sceneOn(memoryStore())
  return { scene, ids: [await scene.called(), await scene.called({ mode: 'closed' })] }
}

const all = fc.asyncProperty(anySteps, async (steps) => {
  const { scene, ids } = await begun()
  for (const step of steps) {
    const id = ids[step.hearing] ?? ''
    scene.on(step.today)
    const before = await scene.picture()
    const explained = await scene[step.by].explain(id, step.command)
    const outcome = await scene[step.by].record(id, step.command, { key: step.key, ...(step.expected !== undefined && { expectedRevision: step.expected }) })
    if (outcome.outcome !== 'accepted') expect(await scene.picture()).toEqual(before)
    if (outcome.outcome !== 'conflict' && explained !== undefined) expect(explained.accepted).toBe(outcome.outcome === 'accepted')
    const after = await scene.picture()
    if (outcome.outcome !== 'accepted') continue
    expect(JSON.stringify(outcome.entry)).not.toContain('Ẩn Danh')
    expect(await scene[step.by].record(id, step.command, { key: step.key })).toEqual({ ...outcome, repeated: true })
    expect(await scene[step.by].outcomeOf(step.key)).toEqual({ ...outcome, repeated: true })
    expect(await scene.picture()).toEqual(after)
  }
  expect((await scene.engine.verify('a')).faults).toEqual([])
  for (const id of ids) expect((await scene.office.history(id))?.case).toEqual(await scene.office.read(id))
})

test('a refused command changes nothing, an accepted one is recorded once and explained before, and every journal verifies', async () => {
  await fc.assert(all, { numRuns: runs(150) })
})

test('what is allowed is accepted with some payload, and what is withheld with none, of the script', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, fc.constantFrom('office', 'panel', 'auditor'), async (steps, reader) => {
      const { scene, ids } = await begun()
      for (const { hearing, command, by, today } of steps) {
        scene.on(today)
        await scene[by].record(ids[hearing] ?? '', command)
      }
      const id = ids[0] ?? ''
      const answer = await scene[reader].allowed(id)
      const withheld = new Set(answer?.withheld.map(({ event }) => event))
      for (const command of facts) {
        const explained = await scene[reader].explain(id, command)
        if (explained?.accepted) expect(withheld).not.toContain(command.type)
      }
    }),
    { numRuns: runs(150) },
  )
})

test('a case read at any instant is the fold of what was recorded by then', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, fc.constantFrom(...days), async (steps, day) => {
      const { scene, ids } = await begun()
      const id = ids[0] ?? ''
      let last = await scene.office.read(id)
      let then = last
      for (const { command, by, today } of steps.toSorted((one, other) => (one.today < other.today ? -1 : 1))) {
        scene.on(today)
        await scene[by].record(id, command)
        last = await scene.office.read(id)
        if (today <= day) then = last
      }
      const told = await scene.office.history(id, { knownAt: noon(day) })
      expect([told?.case.revision, told?.case.context, told?.case.states]).toEqual([then?.revision, then?.context, then?.states])
    }),
    { numRuns: runs(100) },
  )
})
