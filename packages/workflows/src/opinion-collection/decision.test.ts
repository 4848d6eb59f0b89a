import { accepted, createEngine, developmentKeys, memoryStore, registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import {
  collectingRun,
  committee,
  council,
  front,
  opinionRun,
  synthesisedRun,
} from '../../test/opinion-run.ts'
import { told } from '../../test/told.ts'
import { haNoi } from '../register/ha-noi.ts'
import { recommendation } from '../recommendation/process.ts'
import { vietnam } from '../vietnam.ts'
import { opinionCollection } from './process.ts'
import { samples } from './samples.ts'

const reason = 'Quy định của thành phố không cho phép khác.'

describe('of articles 3, which 120 of 160 favour, and 5, which 115 of 160 are against,', () => {
  test.each([
    ['both are kept', 'kept', 'kept', ['refused: differingSaysWhy']],
    ['both are dropped', 'dropped', 'dropped', ['refused: differingSaysWhy']],
    ['3 is changed', 'changed', 'dropped', ['refused: differingSaysWhy']],
    ['3 is kept and 5 changed', 'kept', 'changed', []],
    ['3 is kept and 5 dropped', 'kept', 'dropped', []],
  ])('where %s without a reason', (_, three, five, expected) => {
    const decisions = [
      { article: '3', decision: three },
      { article: '5', decision: five },
    ]
    expect(told(synthesisedRun().on('2026-10-20', 'decision.made', { decisions }))).toEqual(expected)
  })

  test('a decision that differs is taken with its reason, and counted', () => {
    const run = synthesisedRun()
    const decisions = [
      { article: '3', decision: 'kept' },
      { article: '5', decision: 'kept', reason },
    ]
    expect(run.does('2026-10-20', 'decision.made', { decisions })).toEqual([])
    expect(run.context.differing).toBe(1)
  })

  test.each([
    ['5 is left out', [{ article: '3', decision: 'kept' }]],
    [
      '5 is decided twice',
      [
        { article: '3', decision: 'kept' },
        { article: '5', decision: 'dropped' },
        { article: '5', decision: 'changed' },
      ],
    ],
  ])('it is refused where %s', (_, decisions) => {
    expect(told(synthesisedRun().on('2026-10-20', 'decision.made', { decisions }))).toEqual([
      'refused: decidesEveryArticle',
    ])
  })
})

test('half of the opinions is no majority: whatever is decided needs no reason', () => {
  const run = collectingRun()
  const tallies = [{ article: '3', inFavour: 50, against: 49, other: 1 }]
  run.does('2026-09-20', 'opinions.received', { tallies })
  run.each('2026-10-05', 'collection.closed', 'opinions.synthesised')
  const decisions = [{ article: '3', decision: 'dropped' }]
  expect(run.does('2026-10-20', 'decision.made', { decisions })).toEqual([])
  expect(run.context.differing).toBe(0)
})

describe('what follows the decision', () => {
  const decidedRun = () => {
    const run = synthesisedRun()
    run.does('2026-10-20', 'decision.made')
    return run
  }

  test('is explanation and report, in either order', () => {
    const [one, other] = [decidedRun(), decidedRun()]
    one.does('2026-10-22', 'explanation.published')
    other.does('2026-12-10', 'council.informed')
    for (const run of [one, other]) expect(run.kase?.state.value).toBe('decided')
    one.does('2026-12-10', 'council.informed')
    other.does('2026-12-11', 'explanation.published')
    for (const run of [one, other]) expect(run.kase?.state.value).toBe('completed')
  })

  test('is reported to the council, with a copy to the Front', () => {
    const run = decidedRun()
    expect(told(run.on('2026-12-08', 'council.informed', { to: [front] }))).toEqual([
      'refused: reportedToTheCouncil',
    ])
    expect(run.does('2026-12-08', 'council.informed', { to: [council] })).toEqual(['reportCopiedToTheFront'])
  })

  test('is owed by the next regular session, whose day may not be known yet, and late after it', () => {
    const run = decidedRun()
    expect(run.kase?.state.deadlines['councilReport']).toMatchObject({ status: 'undetermined' })
    run.does('2026-11-01', 'councilSession.dated')
    expect(run.kase?.state.deadlines['councilReport']).toMatchObject({ until: '2026-12-10', setBy: 'case' })
    expect(run.does('2026-12-12', 'council.informed')).toEqual(['late: councilReport'])
  })

  test('of a secret draft is a report alone', () => {
    const run = opinionRun('secretDraft')
    run.each('2026-09-05', 'plan.issued', 'plan.sent', 'collection.begun')
    run.does('2026-09-20', 'opinions.received')
    run.each('2026-10-05', 'collection.closed', 'opinions.synthesised')
    run.does('2026-10-20', 'decision.made')
    expect(told(run.on('2026-10-21', 'explanation.published'))).toEqual(['refused: secretIsNotPublished'])
    run.does('2026-12-08', 'council.informed')
    expect(run.kase?.state.value).toBe('completed')
  })
})

describe('a plan for cleared land', () => {
  const gatheredRun = () => {
    const run = opinionRun('landClearance')
    run.does('2026-09-05', 'plan.issued')
    run.does('2026-09-08', 'draft.published')
    run.does('2026-09-10', 'opinions.received')
    return run
  }

  test('has a period whose law was not read: its day is undetermined, and no closing is found early', () => {
    const run = gatheredRun()
    expect(run.kase?.state.deadlines['clearancePeriod']).toMatchObject({
      status: 'undetermined',
      missing: { what: 'wording', provision: 'land-clearance-period' },
    })
    expect(run.does('2026-09-11', 'collection.closed')).toEqual([])
  })

  test('is posted, talked over with households, adjusted, and approved by the body above', () => {
    const run = gatheredRun()
    run.does('2026-09-10', 'meeting.called')
    run.does('2026-09-20', 'meeting.held')
    run.each('2026-10-10', 'collection.closed', 'opinions.synthesised', 'draft.adjusted')
    const decisions = [
      { article: '3', decision: 'kept' },
      { article: '5', decision: 'changed' },
    ]
    expect(run.does('2026-10-20', 'decision.made', { decisions })).toEqual([])
    run.does('2026-10-21', 'explanation.published')
    expect(run.kase?.state.value).toBe('completed')
  })

  test('that is approved without a meeting, and against the majority without a reason, is on record and found: its law was not read', () => {
    const run = gatheredRun()
    run.each('2026-10-10', 'collection.closed', 'opinions.synthesised')
    const decisions = [
      { article: '3', decision: 'kept' },
      { article: '5', decision: 'kept' },
    ]
    expect(run.does('2026-10-20', 'decision.made', { decisions })).toEqual([
      'clearanceDifferingSaysWhy',
      'householdsWereMet',
    ])
  })
})

describe('what a higher body asks for', () => {
  const requestedRun = () => {
    const run = opinionRun('request')
    run.does('2026-09-03', 'collection.begun')
    run.does('2026-09-20', 'opinions.received', { channel: 'frontAndOrganisations' })
    run.each('2026-10-05', 'collection.closed', 'opinions.synthesised')
    return run
  }

  test('is submitted upward by the day of the request, and answered by a feedback without a day', () => {
    const run = requestedRun()
    expect(run.kase?.state.deadlines['submission']).toMatchObject({ until: '2026-10-15', setBy: 'case' })
    expect(run.does('2026-10-15', 'synthesis.submitted')).toEqual([])
    expect(run.kase?.state.deadlines['feedback']).toMatchObject({ status: 'not-set-by-law' })
    run.does('2027-02-01', 'feedback.received')
    expect(run.kase?.state.value).toBe('feedbackReceived')
  })

  test('is closed without feedback, and hears what comes later all the same', () => {
    const run = requestedRun()
    run.does('2026-10-15', 'synthesis.submitted')
    run.does('2027-02-01', 'collection.endedWithoutFeedback')
    expect(run.kase?.state.value).toBe('withoutFeedback')
    expect(run.does('2027-03-01', 'feedback.received')).toEqual([])
    expect(run.kase?.state.value).toBe('feedbackReceived')
    expect(run.kase?.state.deadlines['feedback']).toMatchObject({ met: { on: '2027-03-01' } })
  })

  test('is found late a day after', () => {
    expect(requestedRun().does('2026-10-16', 'synthesis.submitted')).toEqual(['late: submission'])
  })

  test('is not decided here, whoever would', () => {
    expect(told(requestedRun().on('2026-10-10', 'decision.made', { actor: front }))).toContain(
      'refused: guard',
    )
  })
})

test('what the Front recommends in supervising it is a case of its own, counted under it', async () => {
  let now = '2026-09-01T11:00:00.000Z'
  const engine = createEngine({
    store: memoryStore({ clock: () => now }),
    processes: [opinionCollection, recommendation],
    environment: vietnam({ register: registerOf(haNoi) }),
    keys: developmentKeys(),
    clock: () => now,
  })
  const office = engine.as({ tenant: 'ha-noi', party: { person: 'p-20', office: `${front}/clerk` } })
  const [opening] = samples['collection.opened']
  const [recommending] = samples['recommendations.made']
  if (opening === undefined || recommending === undefined) throw new Error('samples are missing')
  const { case: id } = accepted(
    await office.open(opinionCollection, { ...opening, actor: committee, occurredOn: '2026-09-01' }),
  )
  now = '2026-09-25T11:00:00.000Z'
  const { opened } = accepted(
    await office.record(id, {
      ...recommending,
      type: 'recommendations.made',
      actor: front,
      occurredOn: '2026-09-25',
    }),
  )
  expect(opened).toHaveLength(1)
  expect((await office.read(id))?.counters).toMatchObject({ 'recommendation.total': 1 })
  expect((await engine.verify('ha-noi')).sound).toBe(true)
})
