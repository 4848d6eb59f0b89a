import { CallerError, dayNumber, dayOf, isWorkingDay, localTimeOf, weekday } from '@civicflow/core'
import type { PlannedStep } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { hearingEnvironment } from '../fixtures/hearing-world.ts'
import {
  byTheBook,
  closedAmong,
  entriesOn,
  hearings,
  place,
  planOf,
  stepsOf,
  TENANT,
} from '../fixtures/planned-hearings.ts'

const { calendar, zone } = hearingEnvironment

/** The facts of a type, each with its case and its day. */
function factsOf(steps: readonly PlannedStep[], type: string): readonly (readonly [string, string])[] {
  return steps.flatMap((step) =>
    step.kind === 'record' && step.command.type === type
      ? [[step.case, dayOf(step.command.occurredOn)] as const]
      : [],
  )
}

describe('a plan', () => {
  test('is the same for the same seed, each time it is gone through', async () => {
    const plan = planOf({ cases: 40, seed: 7 })
    const steps = await stepsOf(plan)
    expect(JSON.stringify(await stepsOf(planOf({ cases: 40, seed: 7 })))).toBe(JSON.stringify(steps))
    expect(JSON.stringify(await stepsOf(plan))).toBe(JSON.stringify(steps))
    expect(plan.seed).toBe(7)
  })

  test('is another for another seed', async () => {
    const [one, other] = [
      await stepsOf(planOf({ cases: 5, seed: 1 })),
      await stepsOf(planOf({ cases: 5, seed: 2 })),
    ]
    const told = (steps: readonly PlannedStep[]) => JSON.stringify(steps.map(({ at, kind }) => [at, kind]))
    expect(told(one)).not.toBe(told(other))
  })

  test('opens as many cases as were asked for, over the whole period, and is in order of time', async () => {
    const steps = await stepsOf(planOf({ cases: 120, seed: 3 }))
    const opened = steps.filter(({ kind }) => kind === 'open').map(({ at }) => at)
    expect(opened).toHaveLength(120)
    expect(new Set(opened.map((at) => at.slice(0, 7))).size).toBe(12)
    const moments = steps.map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted())
    expect(moments.every((at) => at > '2025-01-01' && at < '2025-12-31')).toBe(true)
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
  })

  test('opens cases up to another day where told, and goes on with them to its last', async () => {
    const steps = await stepsOf(planOf({ cases: 40, seed: 3, openedUntil: '2025-02-28' }))
    const opened = steps.filter(({ kind }) => kind === 'open').map(({ at }) => at)
    expect(opened).toHaveLength(40)
    expect(opened.every((at) => at < '2025-03-01')).toBe(true)
    expect(steps.at(-1)?.at.slice(0, 10)).toMatch(/^2025-(0[4-9]|1)/)
    expect(() => planOf({ cases: 1, seed: 3, openedUntil: '2026-01-02' })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  test('has facts and the days in them on working days, in working hours', async () => {
    for (const step of await stepsOf(planOf({ cases: 100, seed: 4 }))) {
      const command = 'command' in step ? step.command : undefined
      if (command === undefined || step.kind === 'refused') continue
      const days = [command.occurredOn, ...('day' in command ? [String(command.day)] : [])]
      for (const day of days) {
        const number = dayNumber(dayOf(day)) ?? 0
        expect(isWorkingDay(calendar, number) ?? weekday(number) < 6).toBe(true)
      }
      expect(command.occurredOn <= localTimeOf(step.at, zone)).toBe(true)
      expect(command.occurredOn.slice(11) >= '08:00' && command.occurredOn.slice(11) <= '20:00').toBe(true)
    }
  })

  test('calls every hearing for a later day, under a title of its own', async () => {
    const steps = await stepsOf(planOf({ cases: 50, seed: 5 }))
    const calls = steps.flatMap((step) => (step.kind === 'open' ? [step.command] : []))
    for (const call of calls) expect('day' in call && String(call.day) > dayOf(call.occurredOn)).toBe(true)
    expect(new Set(calls.map((call) => 'title' in call && call.title)).size).toBe(50)
  })

  test('leaves out what weighs nothing', async () => {
    const never = { ...hearings, weights: { 'hearing.moved': 0, 'statement.taken': 0 } }
    const steps = await stepsOf(
      planOf({ cases: 60, seed: 6, processes: [never], habits: { returned: 1, refused: 0, corrected: 0 } }),
    )
    const types = new Set(steps.flatMap((step) => ('command' in step ? [step.command.type] : [])))
    expect(types).toContain('hearing.adjourned')
    expect(types).not.toContain('hearing.moved')
    expect(types).not.toContain('statement.taken')
  })

  test('draws to a day that the case knows what was not told to take days', async () => {
    const settledOnItsDay = async (pace: Readonly<Record<string, number>>) => {
      const slow = { ...hearings, pace: { ...hearings.pace, ...pace } }
      const steps = await stepsOf(planOf({ cases: 60, seed: 8, processes: [slow], habits: byTheBook }))
      const begun = new Map(factsOf(steps, 'hearing.begun'))
      return factsOf(steps, 'costs.settled').filter(([id, day]) => begun.get(id) === day).length
    }
    expect(await settledOnItsDay({})).toBeGreaterThan(0)
    expect(await settledOnItsDay({ 'costs.settled': 10 })).toBe(0)
  })

  test('takes the words that the caller gives, from its own random numbers', async () => {
    const words = ['Roads', 'Schools', 'Water']
    const varied = {
      ...hearings,
      vary: (
        event: string,
        payload: object,
        { random, number }: { random: { pick: <T>(of: readonly T[]) => T | undefined }; number: number },
      ) =>
        event === 'hearing.called'
          ? { ...payload, title: `${random.pick(words) ?? ''} ${number}` }
          : { ...payload },
    }
    const steps = await stepsOf(planOf({ cases: 30, seed: 8, processes: [varied] }))
    const titles = steps.flatMap((step) =>
      step.kind === 'open' && 'title' in step.command ? [String(step.command.title)] : [],
    )
    expect(titles).toHaveLength(30)
    for (const title of titles) expect(title).toMatch(/^(Roads|Schools|Water) \d+$/)
  })

  test.each([
    ['a period without a working day', { from: '2025-03-01', until: '2025-03-02' }],
    ['a year that the calendar does not know', { from: '2026-01-05', until: '2026-02-01' }],
    ['no process', { processes: [] }],
    ['a process given twice', { processes: [hearings, hearings] }],
    ['no process that somebody opens', { processes: [{ ...hearings, share: 0 }] }],
  ])('is not made for %s', (_, wrong) => {
    expect(() => planOf({ cases: 1, seed: 1, ...wrong })).toThrow(CallerError)
  })
})

describe('carrying out a plan', () => {
  test('has every step accepted that should be, and every other refused, and what was written verifies', async () => {
    const plan = planOf({ cases: 150, seed: 11, habits: { corrected: 0.1, refused: 0.1 } })
    const steps = await stepsOf(plan)
    const { store, carryOut, isSound } = place()
    const { accepted, refused, repeated, cases } = await carryOut(plan)
    const vain = steps.filter(({ kind }) => kind === 'refused').length
    expect({ accepted, refused, repeated, cases: cases.size }).toEqual({
      accepted: steps.length - vain,
      refused: vain,
      repeated: 0,
      cases: 150,
    })
    expect(vain).toBeGreaterThan(0)
    expect(await store.position(TENANT)).toBe(accepted)
    expect(await isSound()).toBe(true)
  })

  test('a second time writes nothing', async () => {
    const plan = planOf({ cases: 30, seed: 12, habits: { corrected: 0.1, refused: 0.1 } })
    const { store, carryOut } = place()
    const first = await carryOut(plan)
    const written = await entriesOn(store)
    const second = await carryOut(plan)
    expect(second).toMatchObject({ accepted: first.accepted, repeated: first.accepted })
    expect(second.cases).toEqual(first.cases)
    expect(await entriesOn(store)).toEqual(written)
  })

  test('goes on where it was broken off', async () => {
    const plan = planOf({ cases: 20, seed: 13 })
    const steps = await stepsOf(plan)
    const half = { ...plan, [Symbol.asyncIterator]: () => some(steps.slice(0, steps.length / 2)) }
    const { carryOut, isSound } = place()
    const before = await carryOut(half)
    const after = await carryOut(plan)
    expect(after.repeated).toBe(before.accepted)
    expect(after.accepted).toBe(steps.filter(({ kind }) => kind !== 'refused').length)
    expect(await isSound()).toBe(true)
  })

  test('leaves some cases closed and some under way', async () => {
    const { store, carryOut } = place()
    const { cases } = await carryOut(planOf({ cases: 100, seed: 14, habits: byTheBook }))
    const closed = await closedAmong(store, [...cases.values()])
    expect(closed).toBeGreaterThan(50)
    expect(closed).toBeLessThan(100)
  })

  test('names seed and step where the engine does not take it', async () => {
    const { carryOut } = place()
    const plan = planOf({ cases: 1, seed: 15 })
    const [opening] = await stepsOf(plan)
    if (opening?.kind !== 'open') throw new Error('a plan begins with an opening')
    const wrong = { ...opening, command: { ...opening.command, occurredOn: '2025-12-31' } }
    await expect(carryOut({ ...plan, [Symbol.asyncIterator]: () => some([wrong]) })).rejects.toMatchObject({
      code: 'refused',
      detail: { seed: 15, step: { key: '15/1/1' } },
    })
  })

  test('names seed and step where the engine does not refuse what it should', async () => {
    const { carryOut } = place()
    const plan = planOf({ cases: 1, seed: 15, habits: byTheBook })
    const [opening, fact] = await stepsOf(plan)
    if (opening === undefined || fact?.kind !== 'record') throw new Error('a fact follows the opening')
    const { opens: _, ...rest } = fact
    const vain: PlannedStep = { ...rest, kind: 'refused' }
    const wrong = { ...plan, [Symbol.asyncIterator]: () => some([opening, vain]) }
    await expect(carryOut(wrong)).rejects.toMatchObject({
      code: 'invalid-argument',
      detail: { seed: 15, step: { key: '15/1/2' } },
    })
  })
})

async function* some(steps: readonly PlannedStep[]) {
  yield* steps
}
