import { dayOf, isoDay, isWorkingDay, localTimeOf, toDayNumber } from '@civicflow/core'
import type { Habits } from '@civicflow/core/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agendaOf } from '../../src/testing/generate-cases/agenda.ts'
import { randomOf } from '../../src/testing/generate-cases/random.ts'
import { onWorkingDay, workingTimeOf } from '../../src/testing/generate-cases/working-time.ts'
import { hearingEnvironment } from '../fixtures/hearing-world.ts'
import { dockets, hearings, place, planOf, rounds, stepsOf } from '../fixtures/planned-hearings.ts'
import { runs } from '../runs.ts'

const { calendar, zone } = hearingEnvironment
const share = fc.constantFrom(0, 0.1, 0.5, 1)
const anyHabits: fc.Arbitrary<Habits> = fc.record({
  late: share,
  recordedLater: share,
  corrected: share,
  refused: share,
  returned: share,
  endedEarly: share,
  reopened: share,
  stalled: share,
})
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 7, max: 90 }))
  .map(([first, length]) => {
    const day = toDayNumber('2025-01-01') + first
    return { from: isoDay(day), until: isoDay(Math.min(day + length, toDayNumber('2025-12-31'))) }
  })

test('whatever the seed, the habits and the period, every step is accepted or refused as planned, and all verifies', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      anyHabits,
      anyPeriod,
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom([hearings], rounds, dockets),
      async (seed, habits, period, cases, processes) => {
        const plan = planOf({ seed, habits, ...period, cases, processes })
        const steps = await stepsOf(plan)
        const moments = steps.map(({ at }) => at)
        expect(moments).toEqual(moments.toSorted())
        const { carryOut, isSound } = place(processes)
        const { accepted, refused } = await carryOut(plan)
        expect(accepted + refused).toBe(steps.length)
        expect(await isSound()).toBe(true)
      },
    ),
    { numRuns: runs(25) },
  )
})

test('things come off an agenda by moment, and of one moment in the order they were put on', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (moments) => {
      const agenda = agendaOf<number>()
      for (const [place, at] of moments.entries()) agenda.put(at, place)
      const out: (readonly [number, number])[] = []
      for (let next = agenda.next(); next !== undefined; next = agenda.next()) out.push([next.at, next.item])
      const expected = moments
        .map((at, place) => [at, place] as const)
        .toSorted(([one, first], [other, second]) => one - other || first - second)
      expect(out).toEqual(expected)
    }),
  )
})

test('random numbers stay in their range and follow from the seed alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, end) => {
      const [one, other] = [randomOf(seed), randomOf(seed)]
      for (let turn = 0; turn < 20; turn += 1) {
        const number = one.below(end)
        expect(number).toBe(other.below(end))
        expect(Number.isInteger(number) && number >= 0 && number < end).toBe(true)
      }
    }),
  )
})

test('so many working days after a day there are as many working days between', () => {
  const time = workingTimeOf(hearingEnvironment, '2025-01-01', '2025-12-31')
  const first = toDayNumber('2025-01-01')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 40 }), (days, count) => {
      const day = first + days
      const later = time.after(day, count)
      if (later === undefined) return
      expect(isWorkingDay(calendar, later)).toBe(true)
      expect(time.between(day, later)).toBe(count)
      expect(time.after(onWorkingDay(calendar, day), count)).toBe(later)
    }),
  )
})

test('a moment as an instant is the same moment by the clock of the zone', () => {
  const time = workingTimeOf(hearingEnvironment, '2025-01-01', '2025-12-31')
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999_999, noNaN: true }), (part) => {
      const moment = time.atShare(part)
      expect(localTimeOf(time.instant(moment), zone)).toBe(time.local(moment))
      expect(isWorkingDay(calendar, toDayNumber(dayOf(time.local(moment))))).toBe(true)
    }),
  )
})
