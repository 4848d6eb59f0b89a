import { array, assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { everyProcess } from '../../test/every-process.ts'
import { figuresOf, randomWay } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import { clerkOf } from '../../test/session-run.ts'
import { isConfigured } from '../building-blocks/configured-process.ts'
import { figureLabels } from '../figure-labels.ts'
import type { ProgrammeEventType } from './events.ts'

const signedProgrammes = everyProcess.filter(
  (one) => isConfigured(one) && one.about.definition === 'signed-programme',
)

/** Ends, and what sends a draft back; they would leave most ways short. */
const rarely: readonly ProgrammeEventType[] = [
  'programme.dropped',
  'programme.ended',
  'programme.renewed',
  'final.reviewed',
  'draft.revised',
  'party.objected',
  'party.declined',
  'committee.askedForChange',
]

test('whatever happens to a programme, its tasks add up by kind and by what became of them, and it is signed once or not', () => {
  assert(
    property(
      constantFrom(...signedProgrammes),
      nat({ max: 1 }),
      array(nat({ max: 199 }), { maxLength: 30, size: 'max' }),
      (process, opening, choices) => {
        const lead = String(process.samples['programme.proposed']?.[0]?.['lead'])
        const { kase, taken } = randomWay(process, opening, choices, {
          ...clerkOf(lead),
          day: '2026-07-03',
          rarely,
        })
        const figures = figuresOf(process, kase)
        const of = (name: string) => figures[`${process.id}.${name}`] ?? 0
        const under = (part: string) =>
          Object.entries(figures).reduce(
            (sum, [name, value]) => (name.startsWith(`${process.id}.${part}.`) ? sum + value : sum),
            0,
          )
        const times = (type: ProgrammeEventType) => taken.filter((one) => one === type).length
        for (const part of ['fate', 'kind']) expect(under(part)).toBe(of('tasks'))
        expect(under('outcome')).toBe(1)
        expect(under('signedAt')).toBe(of('signed'))
        expect(of('signed')).toBe(times('party.signed') >= of('parties') && of('parties') > 0 ? 1 : 0)
        expect([of('reviews'), of('outcome.renewed')]).toEqual([
          times('review.held'),
          times('programme.renewed'),
        ])
        expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
      },
    ),
    { numRuns: runs(200) },
  )
})
