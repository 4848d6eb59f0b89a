import { array, assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, randomWay } from '../../test/random-way.ts'
import { clerkOf, heldSessions } from '../../test/session-run.ts'
import { runs } from '../../test/runs.ts'
import { figureLabels } from '../figure-labels.ts'
import type { SessionEventType } from './events.ts'

const rarely: readonly SessionEventType[] = [
  'session.cancelled',
  'session.postponed',
  'counts.recorded',
  'items.reopened',
]

test('whatever happens in a session, its items add up by what became of them, by kind, by stage and by level', () => {
  assert(
    property(
      constantFrom(...heldSessions),
      nat({ max: 1 }),
      array(nat({ max: 199 }), { maxLength: 25, size: 'max' }),
      (process, opening, choices) => {
        const convener = String(process.samples['session.planned']?.[0]?.['convener'])
        const { kase, taken } = randomWay(process, opening, choices, {
          ...clerkOf(convener),
          day: '2026-05-21',
          rarely,
        })
        const figures = figuresOf(process, kase)
        const of = (name: string) => figures[`${process.id}.${name}`] ?? 0
        const under = (part: string) =>
          Object.entries(figures).reduce(
            (sum, [name, value]) => (name.startsWith(`${process.id}.${part}.`) ? sum + value : sum),
            0,
          )
        const times = (type: SessionEventType) => taken.filter((one) => one === type).length
        for (const part of ['fate', 'kind', 'stage', 'itemsAt']) expect(under(part)).toBe(of('items'))
        for (const part of ['outcome', 'level']) expect(under(part)).toBe(1)
        expect(of('held')).toBe(times('session.opened'))
        expect(of('postponements')).toBe(times('session.postponed'))
        expect(of('outcome.cancelled')).toBe(times('session.cancelled'))
        expect(of('fate.noted')).toBe(times('conclusion.issued') > 0 ? 0 : of('fate.noted'))
        expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
      },
    ),
    { numRuns: runs(200) },
  )
})
