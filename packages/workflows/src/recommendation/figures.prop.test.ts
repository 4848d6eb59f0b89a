import type { CaseFacts, CommandFor } from '@civicflow/core'
import { array, assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { recommendationRun } from '../../test/recommendation-run.ts'
import { runs } from '../../test/runs.ts'
import { recommendation } from './process.ts'
import type { RecommendationContext } from './recommendation-context.ts'
import { figures } from './report.ts'
import { samples } from './samples.ts'
import { answerClasses, outcomes } from './vocabulary.ts'

type EventType = CommandFor<typeof recommendation>['type']

const steps = (Object.keys(samples) as EventType[]).flatMap(
  (
    type, // its own keys
  ) => samples[type].map((sample) => ({ type, sample })),
)

/** One recommendation after random facts, of which those that do not fit are refused; what it counts. */
function counted(opening: number, choices: readonly number[]): Readonly<Record<string, number>> {
  const run = recommendationRun(opening % samples['recommendation.drafted'].length)
  for (const choice of choices) {
    const step = steps[choice % steps.length]
    if (step !== undefined) run.on('2026-03-02', step.type, { ...step.sample })
  }
  const { kase } = run
  if (kase === undefined) throw new Error('nothing was drafted')
  const facts = { ...kase.state, paths: [], tags: [] } as unknown as CaseFacts<RecommendationContext> // of this process
  return figures(facts)
}

function sum(all: readonly Readonly<Record<string, number>>[], ...names: readonly string[]): number {
  return all.reduce((total, one) => names.reduce((some, name) => some + (one[name] ?? 0), total), 0)
}

test('whatever happens to recommendations, outcomes add up to all of them and answers to all that were sent', () => {
  assert(
    property(array(array(nat(), { minLength: 5, maxLength: 60, size: 'max' }), { maxLength: 6 }), (ways) => {
      const all = ways.map(([opening = 0, ...choices]) => counted(opening, choices))
      const ends = ['open', ...outcomes].map((outcome) => `recommendation.outcome.${outcome}`)
      const answers = ['none', ...answerClasses].map((answer) => `recommendation.answer.${answer}`)
      expect(sum(all, 'recommendation.total')).toBe(ways.length)
      expect(sum(all, ...ends)).toBe(ways.length)
      expect(sum(all, ...answers)).toBe(sum(all, 'recommendation.sent'))
      expect(sum(all, 'recommendation.urged')).toBeLessThanOrEqual(sum(all, 'recommendation.urgings'))
      expect(sum(all, 'recommendation.superior')).toBeLessThanOrEqual(sum(all, 'recommendation.escalated'))
      expect(sum(all, 'recommendation.verified')).toBeLessThanOrEqual(
        sum(all, 'recommendation.outcome.done', 'recommendation.outcome.open'),
      )
    }),
    { numRuns: runs(150) },
  )
})
