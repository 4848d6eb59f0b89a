import { array, assert, boolean, constantFrom, nat, oneof, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { collectingRun, fitted } from '../../test/opinion-run.ts'
import { figuresOf, randomWay, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import type { CollectionContext } from './collection-context.ts'
import type { CollectionEventType } from './events.ts'
import { type CollectionFigure, collectionFigureLabels } from './figure-labels.ts'
import { opinionCollection } from './process.ts'
import { channels } from './vocabulary.ts'

/** The Front of Ba Đình records everything. */
const clerk = {
  person: 'p-20',
  office: 'front/phuong-ba-dinh/clerk',
  day: '2026-12-10',
  rarely: [
    'collection.cancelled',
    'collection.reopened',
    'notice.foundDefective',
    'draft.adjusted',
    'plan.sent',
  ],
  fit: (type: string, sample: object, { state }: { readonly state: { readonly context: unknown } }) =>
    fitted(type, sample, state.context as CollectionContext), // of a collection
}

const ways = array(
  record({ opening: nat({ max: 4 }), choices: array(nat({ max: 99 }), { maxLength: 25, size: 'max' }) }),
  { minLength: 1, maxLength: 4 },
)

test('whatever happens in some collections, opinions by channel are opinions by position, and each figure adds up to the facts', () => {
  assert(
    property(ways, (some) => {
      const gone = some.map(({ opening, choices }) => randomWay(opinionCollection, opening, choices, clerk))
      const all = gone.map(({ kase }) => figuresOf(opinionCollection, kase))
      const figure = (name: CollectionFigure) => total(all, (one) => one === name)
      const under = (prefix: string) => total(all, (name) => name.startsWith(`opinionCollection.${prefix}.`))
      const taken = (type: CollectionEventType) =>
        gone.flatMap((way) => way.taken).filter((one) => one === type).length
      expect(figure('opinionCollection.total')).toBe(some.length)
      for (const by of ['occasion', 'outcome']) expect(under(by)).toBe(some.length)
      for (const by of ['channel', 'position']) expect(under(by)).toBe(figure('opinionCollection.opinions'))
      expect(under('meetings')).toBe(figure('opinionCollection.meetings'))
      expect(figure('opinionCollection.meetings')).toBe(taken('meeting.held'))
      expect(figure('opinionCollection.sheets')).toBe(taken('opinions.received'))
      expect(figure('opinionCollection.restarts')).toBe(taken('notice.foundDefective'))
      expect(figure('opinionCollection.adjusted')).toBe(taken('draft.adjusted'))
      expect(figure('opinionCollection.notes')).toBe(taken('supervision.noted'))
      expect(all.flatMap(Object.keys).filter((name) => !(name in collectionFigureLabels))).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})

const counts = record({ inFavour: nat({ max: 500 }), against: nat({ max: 500 }), other: nat({ max: 500 }) })
const sheet = record({
  channel: constantFrom(...channels),
  article: option(constantFrom('1', '2', '12'), { nil: undefined }),
  counts,
})
/** A sheet, or the notice is found defective. */
const steps = array(oneof({ weight: 5, arbitrary: sheet }, boolean()), { maxLength: 20 })

test('however sheets come, and however often a collection begins anew, every opinion is counted once or set aside', () => {
  assert(
    property(steps, (some) => {
      const run = collectingRun()
      let given = 0
      for (const [place, step] of some.entries()) {
        if (typeof step === 'boolean') {
          run.does('2026-09-10', 'notice.foundDefective')
          run.does('2026-09-10', 'draft.published')
          continue
        }
        const { channel, article, counts: tally } = step
        const decision = run.on('2026-09-10', 'opinions.received', {
          sheet: `P-${place}`,
          channel,
          tallies: [{ article, ...tally }],
        })
        const sum = tally.inFavour + tally.against + tally.other
        expect(decision.accepted).toBe(sum > 0)
        given += sum
      }
      if (run.kase === undefined) throw new Error('the collection is open')
      const all = [figuresOf(opinionCollection, run.kase)]
      const figure = (name: CollectionFigure) => total(all, (one) => one === name)
      expect(figure('opinionCollection.opinions') + figure('opinionCollection.setAside')).toBe(given)
    }),
    { numRuns: runs(40) },
  )
})
