import type { Acts, Case } from '@civicflow/core'
import { array, assert, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { completeRun, fitted } from '../../test/critique-run.ts'
import { figuresOf, randomWay, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import type { CritiqueContext } from './critique-context.ts'
import type { CritiqueEventType } from './events.ts'
import { type CritiqueFigure, critiqueFigureLabels } from './figure-labels.ts'
import { critique } from './process.ts'

const early = ['critique.cancelled', 'critique.declined', 'draft.replaced', 'draft.withdrawn']
/** An early end comes after so many facts; else hardly a way would come to an answer. */
const NOT_BEFORE = 14

const times = (acts: Acts) => Object.values(acts).reduce((sum, { count }) => sum + count, 0)

/** The Front of Ba Đình records everything. */
const clerk = {
  person: 'p-20',
  office: 'front/phuong-ba-dinh/clerk',
  day: '2026-12-21',
  fit: (type: string, sample: object, { state: { context, acts } }: Pick<Case, 'state'>) => {
    const isEarly = early.includes(type) && times(acts) < NOT_BEFORE
    const isSentAgain = type === 'document.sent' && acts[type] !== undefined
    return isEarly || isSentAgain ? undefined : fitted(type, sample, context as CritiqueContext) // of a critique
  },
  // Ends, and what can be done again and again.
  rarely: [
    ...early,
    'critique.endedWithoutProposal',
    'draft.requested',
    'draft.reportedMissing',
    'draft.circulated',
    'submission.moved',
    'form.changed',
    'session.postponed',
    'session.cancelled',
    'draft.presented',
    'points.steered',
    'delegate.spoke',
    'drafter.explained',
    'issuer.spoke',
    'opinion.received',
    'explanation.asked',
    'proposal.dropped',
    'document.returned',
    'answer.requested',
    'silence.reported',
    'session.brokenOff',
    'followUp.ended',
    'recommendations.made',
    'explanationSession.held',
    'instrument.issued',
    'critique.reportedToIssuer',
    'reply.published',
  ],
}

const ways = array(
  record({ opening: nat({ max: 3 }), choices: array(nat({ max: 199 }), { maxLength: 40, size: 'max' }) }),
  { minLength: 1, maxLength: 4 },
)

test('whatever happens in some critiques, items are accepted, in part, not accepted, deferred or unanswered, and each figure adds up to the facts', () => {
  assert(
    property(ways, (some) => {
      const gone = some.map(({ opening, choices }) => randomWay(critique, opening, choices, clerk))
      const all = gone.map(({ kase }) => figuresOf(critique, kase))
      const figure = (name: CritiqueFigure) => total(all, (one) => one === name)
      const under = (prefix: string) => total(all, (name) => name.startsWith(`critique.${prefix}.`))
      const taken = (type: CritiqueEventType) =>
        gone.flatMap((way) => way.taken).filter((one) => one === type).length
      for (const by of ['form', 'origin', 'outcome']) expect(under(by)).toBe(some.length)
      expect(figure('critique.total')).toBe(some.length)
      expect(
        figure('critique.answer.accepted') +
          figure('critique.answer.partly') +
          figure('critique.answer.rejected') +
          figure('critique.answer.deferred') +
          figure('critique.answer.unanswered'),
      ).toBe(figure('critique.items'))
      expect(under('head')).toBe(figure('critique.items'))
      expect(under('source')).toBe(figure('critique.proposals'))
      expect(figure('critique.proposals')).toBe(taken('proposal.made'))
      expect(figure('critique.merged')).toBe(taken('proposal.merged'))
      expect(figure('critique.dropped')).toBe(taken('proposal.dropped'))
      expect(figure('critique.conferences') + figure('critique.dialogues')).toBe(taken('session.concluded'))
      expect(figure('critique.brokenOff')).toBe(taken('session.brokenOff'))
      expect(figure('critique.disputedAtEnd')).toBeLessThanOrEqual(figure('critique.disputed'))
      expect(figure('critique.opinions')).toBe(taken('opinion.received'))
      expect(figure('critique.speeches')).toBe(taken('delegate.spoke'))
      expect(figure('critique.explanationSessions')).toBe(taken('explanationSession.held'))
      expect(figure('critique.reflected') + figure('critique.notReflected')).toBeLessThanOrEqual(
        figure('critique.answer.accepted') + figure('critique.answer.partly'),
      )
      expect(all.flatMap(Object.keys).filter((name) => !(name in critiqueFigureLabels))).toEqual([])
    }),
    { numRuns: runs(40) },
  )
})

test('conferences, drafts and items are counted apart: a conference on two drafts with three items is one, two and three', () => {
  const drafts = ['D1', 'D2'].map((draft) => ({ draft, subject: draft, draftKind: 'plan' }))
  const { kase } = completeRun({ drafts })
  if (kase === undefined) throw new Error('a critique was opened')
  expect(figuresOf(critique, kase)).toMatchObject({
    'critique.conferences': 1,
    'critique.dialogues': 0,
    'critique.drafts': 2,
    'critique.proposals': 3,
    'critique.items': 3,
    'critique.answer.accepted': 1,
    'critique.answer.partly': 1,
    'critique.answer.rejected': 1,
  })
})
