import { describe, expect, test } from 'vitest'
import { programmeRun, signedRun } from '../../test/programme-run.ts'
import { told } from '../../test/told.ts'
import { withLimits } from '../../test/recommendation-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { coordinationProgramme } from './coordination-programme/process.ts'

const terms = { from: '2026-02-01', until: '2026-12-31', reviewEvery: 'quarter' }
const run = () => signedRun(coordinationProgramme, {}, terms)

describe('periodic reviews', () => {
  test('are waited for quarter by quarter, up to the one in which the term runs out', () => {
    const one = run()
    const awaited = ['2026-03-20', '2026-07-03', '2026-09-30'].map((within, index) => {
      const after = one.context.reviewAwaitedAfter
      one.does(`2026-${['04', '07', '10'][index]}-05`, 'review.held', {
        within: index === 1 ? '2026-06-30' : within,
      })
      return after
    })
    expect(awaited).toEqual(['2026-03-31', '2026-06-30', '2026-09-30'])
    expect(one.context.reviewAwaitedAfter).toBeNull()
  })

  test('of a later quarter leave the earlier one waited for', () => {
    const one = run()
    one.does('2026-07-05', 'review.held', { within: '2026-06-30' })
    expect(one.context.reviewAwaitedAfter).toBe('2026-03-31')
    expect(one.kase?.state.deadlines['periodicReview']).toMatchObject({
      status: 'not-set-by-law',
      anchor: '2026-03-31',
    })
  })

  test('are late only where a host has set a number of days', () => {
    const world = withLimits({ 'coordination-programme/periodicReview': { value: 15, unit: 'days' } })
    const one = signedRun(coordinationProgramme, {}, terms, { world })
    expect(one.does('2026-04-20', 'review.held', { within: '2026-03-31' })).toEqual(['late: periodicReview'])
  })

  test('cannot be of a period that has not begun, or that lies outside the term', () => {
    const one = run()
    const held = (within: string) => told(one.on('2026-04-05', 'review.held', { within }))
    expect(held('2026-07-01')).toEqual(['refused: reviewedPeriodHasBegun'])
    expect(held('2025-12-31')).toEqual(['refused: reviewedPeriodIsOfItsTerm'])
  })

  test('of one period twice are recorded, and found', () => {
    const one = run()
    one.does('2026-04-05', 'review.held', { within: '2026-03-31' })
    expect(one.does('2026-04-06', 'review.held', { within: '2026-03-01' })).toEqual(['periodIsReviewedOnce'])
    expect([one.context.reviews, one.context.reviewed]).toEqual([2, ['2026-03-31']])
  })

  test('add up what happened, and tell the newest of what stands', () => {
    const one = run()
    one.does('2026-04-05', 'review.held', { within: '2026-03-31', counts: { activities: 4, models: 3 } })
    one.does('2026-07-05', 'review.held', { within: '2026-06-30', counts: { activities: 5, models: 2 } })
    if (one.kase === undefined) throw new Error('it was proposed')
    expect(figuresOf(coordinationProgramme, one.kase)).toMatchObject({
      'coordination-programme.count.activities': 9,
      'coordination-programme.count.models': 2,
    })
  })

  test('count what happened in a period once, however often it is told, and once more in no later review', () => {
    const one = run()
    const activities = () => {
      if (one.kase === undefined) throw new Error('it was proposed')
      return figuresOf(coordinationProgramme, one.kase)['coordination-programme.count.activities']
    }
    one.does('2026-04-05', 'review.held', { within: '2026-03-31', counts: { activities: 4 } })
    one.does('2026-04-06', 'review.held', { within: '2026-03-01', counts: { activities: 4 } })
    expect(activities()).toBe(4)
    one.does('2026-07-05', 'midTerm.reviewed', { counts: { activities: 8 } })
    expect(activities()).toBe(4)
    one.does('2026-12-28', 'final.reviewed', { counts: { activities: 9 } })
    expect(activities()).toBe(9)
  })

  test('can be of a period that has begun, by whichever of its days it is named', () => {
    const one = run()
    expect(one.does('2026-03-25', 'review.held', { within: '2026-03-31' })).toEqual([])
  })
})

describe('a programme', () => {
  test('that was sent back asks nobody for an answer or a signature until it is circulated anew', () => {
    const one = programmeRun(coordinationProgramme)
    const open = (duty: string) => one.kase?.state.deadlines[duty]?.status
    one.each('2026-01-12', 'programme.drafted', 'draft.circulated')
    expect(open('exchange')).toBe('not-set-by-law')
    one.each('2026-01-13', 'party.agreed', 'party.objected')
    expect([open('exchange'), open('signing')]).toEqual([undefined, undefined])
  })

  test('has no plan of a year that is older than itself', () => {
    const one = signedRun(coordinationProgramme)
    const proposedOn = one.kase?.state.acts['programme.proposed']?.occurredOn ?? ''
    const before = `${Number(proposedOn.slice(0, 4)) - 1}-12-31`
    expect(told(one.on(before, 'yearPlan.adopted'))).toContain('refused: afterItWasProposed')
  })

  test('that a party objects to goes back, and all are asked anew', () => {
    const one = programmeRun(coordinationProgramme)
    one.each('2026-01-12', 'programme.drafted', 'draft.circulated', 'party.agreed', 'party.objected')
    expect(one.kase?.state.value).toBe('drafted')
    one.each('2026-01-14', 'draft.revised', 'draft.circulated')
    expect(one.context.consent.given).toEqual([])
  })

  test('is not in effect as long as one party has not signed', () => {
    const one = programmeRun(coordinationProgramme)
    one.each(
      '2026-01-12',
      'programme.drafted',
      'draft.circulated',
      'party.agreed',
      'party.agreed',
      'party.signed',
    )
    expect(one.kase?.state.value).toBe('toBeSigned')
    expect(told(one.on('2026-01-12', 'yearPlan.adopted'))).toEqual(['refused: out-of-place'])
    const [signed] = one.context.parties
    expect(told(one.on('2026-01-12', 'party.signed', { actor: signed }))).toEqual(['refused: guard'])
  })

  test('is amended by all who signed, or not at all', () => {
    const one = run()
    const amendment = { text: 'Kéo dài.', until: '2027-06-30' }
    one.does('2026-05-04', 'amendment.proposed', amendment)
    one.does('2026-05-05', 'amendment.agreed')
    expect(one.context.until).toBe('2026-12-31')
    one.does('2026-05-06', 'amendment.agreed')
    expect([one.context.until, one.context.amendments]).toEqual(['2027-06-30', 1])
    one.does('2026-06-01', 'amendment.proposed', { text: 'Rút ngắn.', until: '2026-06-30' })
    one.does('2026-06-02', 'amendment.rejected')
    expect([one.context.until, one.context.amendments]).toEqual(['2027-06-30', 1])
  })

  test('that ends without a final review, with tasks open, is found wanting', () => {
    const one = run()
    one.does('2026-02-10', 'yearPlan.adopted')
    expect(one.does('2026-12-31', 'programme.ended')).toEqual([
      'reviewedBeforeItEnds',
      'everyTaskHasItsResult',
    ])
  })

  test('does not end early without a reason', () => {
    const ended = run().on('2026-05-04', 'programme.ended', { ending: 'terminated', reason: undefined })
    expect(told(ended)).toEqual(['refused: earlyEndHasItsReason'])
  })
})

describe('a task', () => {
  const dated = () => {
    const one = run()
    one.does('2026-02-10', 'yearPlan.adopted')
    return one
  }

  test('is told of by whoever has it or leads, and by nobody else', () => {
    const by = { person: 'p-31', office: 'party/phuong-ba-dinh/clerk' }
    const done = dated().on('2026-03-01', 'tasks.done', { actor: 'party/phuong-ba-dinh' }, { by })
    expect(told(done)).toEqual(['refused: not-authorised', 'refused: whoHasItTells'])
  })

  test('that was not done may be done after all', () => {
    const one = dated()
    one.does('2026-05-29', 'tasks.notDone')
    one.does('2026-06-10', 'tasks.done')
    expect(one.context.tasks.map(({ standing }) => standing)).toEqual(['done'])
  })

  test('with a number that another has, or that the plan does not hold, is refused', () => {
    const one = dated()
    expect(told(one.on('2026-03-01', 'yearPlan.adopted'))).toEqual(['refused: everyTaskHasItsNumber'])
    expect(told(one.on('2026-03-01', 'tasks.done', { tasks: ['NV-09'] }))).toEqual(['refused: tasksAreThere'])
  })

  test('done after its day is found late', () => {
    expect(dated().does('2026-06-01', 'tasks.done')).toEqual(['late: tasksByTheirDays'])
  })
})
