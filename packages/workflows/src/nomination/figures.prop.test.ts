import { array, assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { configuredWay, everyOf } from '../../test/configured-run.ts'
import { figuresOf, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import { figureLabels } from '../figure-labels.ts'
import type { NominationEventType } from './events.ts'
import type { RoundContext } from './round-context.ts'

const rarely: readonly NominationEventType[] = [
  'round.cancelled',
  'candidates.withdrawn',
  'candidates.reconsidered',
]

test('whatever becomes of candidates, those put forward are those who wait, are proposed, or have an outcome', () => {
  assert(
    property(
      constantFrom(...everyOf('nomination')),
      nat({ max: 1 }),
      array(nat({ max: 199 }), { maxLength: 30, size: 'max' }),
      (process, opening, choices) => {
        const { kase, taken } = configuredWay(process, opening, choices, { day: '2026-05-08', rarely })
        const figures = figuresOf(process, kase)
        const of = (name: string) => figures[`${process.id}.${name}`] ?? 0
        const under = (part: string) => total([figures], (name) => name.startsWith(`${process.id}.${part}.`))
        const times = (type: NominationEventType) => taken.filter((one) => one === type).length
        for (const part of ['fate', 'kind']) expect(under(part)).toBe(of('candidates'))
        for (const part of ['outcome', 'level']) expect(under(part)).toBe(of('total'))
        expect(under('awarded')).toBe(of('fate.awarded'))
        expect(of('handedOver')).toBeLessThanOrEqual(of('fate.awarded'))
        expect(of('candidates') > 0).toBe(times('candidates.nominated') > 0)
        expect(of('sentBack')).toBeGreaterThanOrEqual(of('fate.sentBack'))
        const waiting = ['nominated', 'sentBack', 'fit', 'proposed'].map((fate) => of(`fate.${fate}`))
        expect(of('outcome.closed') * waiting.reduce((sum, many) => sum + many, 0)).toBe(0)
        const { candidates } = kase.state.context as RoundContext // a case of a round
        const given = candidates.flatMap((one) => Object.values(one.given))
        expect(under('given')).toBe(given.reduce((sum, amount) => sum + amount, 0))
        expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
      },
    ),
    { numRuns: runs(200) },
  )
})
