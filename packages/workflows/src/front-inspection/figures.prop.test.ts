import { array, assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { clerk as cityClerk, fitted } from '../../test/inspection-run.ts'
import { figuresOf, randomWay, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import type { InspectionEventType } from './events.ts'
import { type InspectionFigure, inspectionFigureLabels } from './figure-labels.ts'
import type { InspectionContext } from './inspection-context.ts'
import { frontInspection } from './process.ts'

/** The Front of the city records everything; the visits of the samples are set on days ahead. */
const clerk = {
  ...cityClerk,
  day: '2026-06-19',
  rarely: [
    'inspection.cancelled',
    'notice.issuedWithoutDefect',
    'visit.cancelled',
    'remedy.waived',
    'recheck.held',
  ],
  fit: (type: string, sample: object, { state }: { readonly state: { readonly context: unknown } }) =>
    fitted(type, sample, state.context as InspectionContext), // of an inspection
}

const ways = array(array(nat({ max: 99 }), { maxLength: 30, size: 'max' }), { minLength: 1, maxLength: 4 })

test('whatever happens in some inspections, visits, assessments and remedies add up, each to the facts', () => {
  assert(
    property(ways, (some) => {
      const gone = some.map((choices) => randomWay(frontInspection, 0, choices, clerk))
      const all = gone.map(({ kase }) => figuresOf(frontInspection, kase))
      const figure = (name: InspectionFigure) => total(all, (one) => one === name)
      const under = (prefix: string) => total(all, (name) => name.startsWith(`frontInspection.${prefix}.`))
      const taken = (type: InspectionEventType) =>
        gone.flatMap((way) => way.taken).filter((one) => one === type).length
      expect(figure('frontInspection.total')).toBe(some.length)
      expect(under('outcome')).toBe(some.length)
      expect(under('visit')).toBe(figure('frontInspection.visits'))
      expect(figure('frontInspection.visits')).toBe(taken('visit.held'))
      expect(under('part')).toBe(figure('frontInspection.assessments'))
      expect(figure('frontInspection.assessments')).toBe(taken('assessment.noted'))
      expect(under('remedy')).toBe(figure('frontInspection.remedies'))
      expect(figure('frontInspection.remedies')).toBe(2 * taken('notice.issued'))
      expect(figure('frontInspection.remedy.waived')).toBe(taken('remedy.waived'))
      expect(figure('frontInspection.remedy.verified')).toBe(taken('remedy.verified'))
      expect(figure('frontInspection.foundUndone')).toBe(taken('remedy.foundUndone'))
      expect(figure('frontInspection.rechecks')).toBe(taken('recheck.held'))
      expect(figure('frontInspection.reportedLate')).toBeLessThanOrEqual(taken('remedy.reported'))
      expect(all.flatMap(Object.keys).filter((name) => !(name in inspectionFigureLabels))).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})
