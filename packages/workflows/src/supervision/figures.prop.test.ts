import type { CaseFacts } from '@civicflow/core'
import { array, assert, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../test/runs.ts'
import { fitted, type SupervisionRun, supervisionRun } from '../../test/supervision-run.ts'
import type { SupervisionEventType } from './events.ts'
import { supervisionFigureLabels } from './figure-labels.ts'
import { figures } from './report.ts'
import { samples } from './samples.ts'
import type { SupervisionContext } from './supervision-context.ts'

const DAY = '2026-12-21'

const types = Object.keys(samples).filter((type) => type !== 'supervision.opened') as SupervisionEventType[] // its own keys
const facts = types.flatMap((type) => samples[type].map((sample) => ({ type, sample })))

/** Which supervision is opened, and from which fact on the next is looked for that it takes. */
const ways = array(
  record({
    opening: nat({ max: samples['supervision.opened'].length - 1 }),
    choices: array(nat({ max: facts.length - 1 }), { maxLength: 25, size: 'max' }),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Records facts as they come, and gives those that were taken. */
function goOn(run: SupervisionRun, choices: readonly number[]): readonly SupervisionEventType[] {
  return choices.flatMap((choice) => {
    const inTurn = [...facts.slice(choice), ...facts.slice(0, choice)]
    const taken = inTurn.find(({ type, sample }) => {
      const payload = fitted(type, sample, run.context)
      return (
        payload !== undefined &&
        run.actorsOf(type).some((actor) => run.on(DAY, type, { ...payload, actor }).accepted)
      )
    })
    return taken === undefined ? [] : [taken.type]
  })
}

/** The figures of a run. */
function counted({ kase, context }: SupervisionRun): Readonly<Record<string, number>> {
  if (kase === undefined) throw new Error('no case')
  const { value, acts, deadlines } = kase.state
  const facts: CaseFacts<SupervisionContext> = {
    value,
    context,
    acts,
    deadlines,
    paths: pathsIn(value),
    tags: [],
  }
  return figures(facts)
}

/** `{ team: 'planned' }` → `['team', 'team.planned']` */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([state, inner]) => [
    state,
    ...pathsIn(inner).map((path) => `${state}.${path}`),
  ])
}

const total = (all: readonly Readonly<Record<string, number>>[], is: (name: string) => boolean) =>
  all
    .flatMap((each) => Object.entries(each))
    .reduce((sum, [name, value]) => (is(name) ? sum + value : sum), 0)

test('whatever happens in some supervisions, by form, part, origin and outcome they add up to all of them, and each figure to the facts', () => {
  assert(
    property(ways, (some) => {
      const gone = some.map(({ opening, choices }) => {
        const run = supervisionRun(opening)
        return { run, taken: goOn(run, choices) }
      })
      const all = gone.map(({ run }) => counted(run))
      const times = (type: SupervisionEventType) =>
        gone.flatMap(({ taken }) => taken).filter((one) => one === type).length
      for (const by of ['form', 'part', 'origin', 'outcome'])
        expect(total(all, (name) => name.startsWith(`supervision.${by}.`))).toBe(some.length)
      const figure = (name: keyof typeof supervisionFigureLabels) => total(all, (one) => one === name)
      expect(figure('supervision.total')).toBe(some.length)
      expect(figure('supervision.sessions')).toBe(times('session.concluded'))
      expect(figure('supervision.sessionsJoined')).toBe(times('part.taken'))
      expect(figure('supervision.conferences')).toBe(times('conference.concluded'))
      expect(figure('supervision.surveys')).toBe(times('survey.held'))
      expect(figure('supervision.outcome.withoutRecommendation')).toBe(
        times('conclusion.issuedWithoutRecommendation'),
      )
      expect(figure('supervision.outcome.withRecommendations')).toBe(times('conclusion.issued'))
      expect(figure('supervision.recommendations')).toBe(2 * times('conclusion.issued'))
      expect(all.flatMap(Object.keys).filter((name) => !(name in supervisionFigureLabels))).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})
