import { array, assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { configuredWay, everyOf } from '../../test/configured-run.ts'
import { figuresOf, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import { figureLabels } from '../figure-labels.ts'
import type { MatterEventType } from './events.ts'

const rarely: readonly MatterEventType[] = [
  'matter.refused',
  'matter.referred',
  'matter.withdrawn',
  'matter.reopened',
]

const counted: Readonly<Record<string, readonly MatterEventType[]>> = {
  sessions: ['session.held'],
  forwardings: ['matter.forwarded'],
  urgings: ['receiver.urged', 'superior.urged'],
  watched: ['settlement.watched'],
  raised: ['superior.asked'],
  reopenings: ['matter.reopened'],
}

test('whatever becomes of a matter, it counts once by kind, level, outcome and result, and each step as often as it was taken', () => {
  assert(
    property(
      constantFrom(...everyOf('matter')),
      nat({ max: 2 }),
      array(nat({ max: 199 }), { maxLength: 30, size: 'max' }),
      (process, opening, choices) => {
        const { kase, taken } = configuredWay(process, opening, choices, { day: '2026-04-10', rarely })
        const figures = figuresOf(process, kase)
        const of = (name: string) => figures[`${process.id}.${name}`] ?? 0
        const under = (part: string) => total([figures], (name) => name.startsWith(`${process.id}.${part}.`))
        for (const part of ['outcome', 'kind', 'level', 'result']) expect(under(part)).toBe(of('total'))
        for (const [name, types] of Object.entries<readonly string[]>(counted))
          expect(of(name)).toBe(taken.filter((one) => types.includes(one)).length)
        for (const end of ['settled', 'settledInPart', 'notSettled'])
          expect(of(`result.${end}`)).toBeGreaterThanOrEqual(of(`outcome.${end}`))
        expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
      },
    ),
    { numRuns: runs(200) },
  )
})
