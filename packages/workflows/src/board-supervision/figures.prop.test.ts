import { array, assert, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, randomWay, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import type { BoardSupervisionEventType } from './events.ts'
import { type BoardSupervisionFigure, boardSupervisionFigureLabels } from './figure-labels.ts'
import { boardSupervision } from './process.ts'

/** The Front of Ba Đình records everything; all recommendations have ended, so that a supervision can be closed. */
const clerk = {
  person: 'p-20',
  office: 'front/phuong-ba-dinh/clerk',
  day: '2026-12-21',
  counters: { 'recommendation.total': 1 },
  // Early ends, and what can be done again and again.
  rarely: [
    'supervision.cancelled',
    'supervision.concludedWithoutRecommendation',
    'plan.objected',
    'plan.made',
    'plan.posted',
    'plan.sent',
    'plan.adjusted',
    'investor.notified',
    'check.held',
    'finding.noted',
  ],
}

const ways = array(
  record({ opening: nat({ max: 2 }), choices: array(nat({ max: 99 }), { maxLength: 30, size: 'max' }) }),
  { minLength: 1, maxLength: 4 },
)

test('whatever boards do, supervisions add up by kind, origin and outcome, and each figure to the facts', () => {
  assert(
    property(ways, (some) => {
      const gone = some.map(({ opening, choices }) => randomWay(boardSupervision, opening, choices, clerk))
      const all = gone.map(({ kase }) => figuresOf(boardSupervision, kase))
      const figure = (name: BoardSupervisionFigure) => total(all, (one) => one === name)
      const times = (type: BoardSupervisionEventType) =>
        gone.flatMap(({ taken }) => taken).filter((one) => one === type).length
      for (const by of ['kind', 'origin', 'outcome'])
        expect(total(all, (name) => name.startsWith(`boardSupervision.${by}.`))).toBe(some.length)
      expect(figure('boardSupervision.total')).toBe(some.length)
      expect(figure('boardSupervision.checks')).toBe(times('check.held'))
      expect(figure('boardSupervision.findings')).toBe(times('finding.noted'))
      expect(figure('boardSupervision.certificationsRefused')).toBe(times('certification.refused'))
      expect(figure('boardSupervision.outcome.withoutRecommendation')).toBe(
        times('supervision.concludedWithoutRecommendation'),
      )
      expect(figure('boardSupervision.recommendations')).toBeGreaterThanOrEqual(
        times('recommendations.issued'),
      )
      expect(figure('boardSupervision.outcome.cancelled')).toBe(times('supervision.cancelled'))
      expect(all.flatMap(Object.keys).filter((name) => !(name in boardSupervisionFigureLabels))).toEqual([])
    }),
    { numRuns: runs(40) },
  )
})
