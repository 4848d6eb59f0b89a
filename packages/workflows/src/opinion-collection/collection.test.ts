import { describe, expect, test } from 'vitest'
import { clerk, collectingRun, committee, council, front, opinionRun } from '../../test/opinion-run.ts'
import { told } from '../../test/told.ts'

const sheet = (number: string, ...counts: readonly [inFavour: number, against: number, other: number]) => {
  const [inFavour, against, other] = counts
  return { sheet: number, channel: 'portal', tallies: [{ article: '3', inFavour, against, other }] }
}

describe('opening', () => {
  test.each([
    [
      'a body that is not the commune’s People’s Committee collects',
      { organiser: front },
      'collectedByTheCommune',
    ],
    ['the People’s Committee of the city does', { organiser: 'committee/ha-noi' }, 'collectedByTheCommune'],
    ['no council is named', { council: undefined }, 'communeNamesItsCouncil'],
    ['the Front is of another ward', { front: 'front/phuong-hoan-kiem' }, 'frontAndCouncilAreOfTheArea'],
    ['a day is asked for by nobody', { respondBy: '2026-10-01' }, 'requestNamesItsDay'],
  ])('of a commune’s draft is refused where %s', (_, changes, rule) => {
    expect(() => opinionRun('communeDraft', changes)).toThrow(rule)
  })

  test.each([
    ['its day is missing', { respondBy: undefined }, 'requestNamesItsDay'],
    ['it comes from the same level', { requester: committee }, 'requesterIsAbove'],
  ])('of a request is refused where %s', (_, changes, rule) => {
    expect(() => opinionRun('request', changes)).toThrow(rule)
  })
})

describe('the plan', () => {
  test('without its fields, and without those affected where rights are limited, is found so', () => {
    const run = opinionRun('communeDraft')
    const bare = { content: undefined, channels: ['portal'] }
    expect(run.does('2026-09-05', 'plan.issued', bare)).toEqual(['planHasItsFields', 'affectedAreHeard'])
  })

  test('is owed to both council and Front: with one of them alone it is still owed, and found when the draft is published', () => {
    const run = opinionRun('communeDraft')
    run.does('2026-09-05', 'plan.issued')
    run.does('2026-09-06', 'plan.sent', { to: [council] })
    expect(run.kase?.state.deadlines['plan']).not.toHaveProperty('met')
    expect(run.does('2026-09-08', 'draft.published')).toEqual(['planIsWithBoth'])
    run.does('2026-09-09', 'plan.sent', { to: [front] })
    expect(run.kase?.state.deadlines['plan']).toMatchObject({
      status: 'not-set-by-law',
      met: { on: '2026-09-09' },
    })
  })

  test('that is issued anew is owed anew', () => {
    const run = opinionRun('communeDraft')
    run.each('2026-09-05', 'plan.issued', 'plan.sent', 'plan.issued')
    expect(run.kase?.state.deadlines['plan']).not.toHaveProperty('met')
  })
})

describe('the period', () => {
  test('published on 8 September ends no sooner than 28 September, 20 days on', () => {
    expect(collectingRun().kase?.state.deadlines['period']).toMatchObject({ day: '2026-09-28', setBy: 'law' })
  })

  test('that is cut short by a day is put on record and found, for the law does not call its outcome void', () => {
    const early = collectingRun()
    expect(early.does('2026-09-27', 'collection.closed')).toEqual(['early: period'])
    expect(early.kase?.state.value).toBe('gathered')
    expect(collectingRun().does('2026-09-28', 'collection.closed')).toEqual([])
  })

  test('that was cut short can be gone on with, by the same day', () => {
    const run = collectingRun()
    run.does('2026-09-20', 'collection.closed')
    run.does('2026-09-21', 'collection.reopened')
    expect(run.kase?.state.deadlines['period']).toMatchObject({ day: '2026-09-28' })
    expect(run.kase?.state.deadlines['period']).not.toHaveProperty('met')
    expect(run.does('2026-09-28', 'collection.closed')).toEqual([])
  })

  test('of another law takes the place of the 20 days, and closing before its last day is found', () => {
    const run = opinionRun('communeDraft')
    const ownPeriod = { until: '2026-10-20', basis: 'Luật Quy hoạch' }
    run.does('2026-09-05', 'plan.issued', { ownPeriod })
    run.each('2026-09-08', 'plan.sent', 'draft.published')
    expect(run.kase?.state.deadlines).not.toHaveProperty('period')
    expect(run.does('2026-10-19', 'collection.closed')).toEqual(['ownPeriodHasRun'])
  })

  test('begins anew where the notice was defective: the whole 20 days, and what was said before counts no longer', () => {
    const run = collectingRun()
    run.does('2026-09-10', 'opinions.received', sheet('P-01', 5, 2, 1))
    run.does('2026-09-12', 'notice.foundDefective')
    expect(run.context).toMatchObject({ tallies: [], setAside: 8, restarts: 1 })
    expect(run.kase?.state.value).toBe('planned')
    run.does('2026-09-15', 'draft.published')
    expect(run.kase?.state.deadlines['period']).toMatchObject({ day: '2026-10-05' })
    expect(told(run.on('2026-09-16', 'opinions.received', sheet('P-01', 5, 2, 1)))).toEqual([
      'refused: sheetIsNew',
    ])
  })

  test('begins anew also where that is found once it was closed and synthesised', () => {
    const run = collectingRun()
    run.does('2026-09-20', 'opinions.received')
    run.each('2026-09-28', 'collection.closed', 'opinions.synthesised', 'notice.foundDefective')
    expect(run.context).toMatchObject({ closedOn: null, tallies: [], setAside: 320 })
    run.does('2026-10-01', 'draft.published')
    expect(run.kase?.state.deadlines['period']).toMatchObject({ day: '2026-10-21' })
    expect(run.kase?.state.deadlines['period']).not.toHaveProperty('met')
    expect(run.does('2026-10-20', 'collection.closed')).toEqual(['early: period'])
    expect(run.kase?.state.deadlines['synthesis']).not.toHaveProperty('met')
  })

  test('of a secret draft there is none: it is never published, and begins without', () => {
    const run = opinionRun('secretDraft')
    run.each('2026-09-05', 'plan.issued', 'plan.sent')
    expect(told(run.on('2026-09-08', 'draft.published'))).toEqual(['refused: secretIsNotPublished'])
    run.does('2026-09-08', 'collection.begun')
    expect(run.kase?.state.deadlines).not.toHaveProperty('period')
    expect(run.does('2026-09-10', 'collection.closed')).toEqual([])
  })

  test('of a draft that is not secret does not begin without its publication', () => {
    const run = opinionRun('communeDraft')
    run.each('2026-09-05', 'plan.issued', 'plan.sent')
    expect(told(run.on('2026-09-08', 'collection.begun'))).toEqual(['refused: guard'])
  })
})

describe('opinions', () => {
  test.each([
    ['of a line without an opinion', sheet('P-02', 0, 0, 0), 'refused: sheetHoldsOpinions'],
    ['of less than none', sheet('P-02', -1, 3, 0), 'refused: malformed'],
    ['by no channel of the law', { ...sheet('P-02', 1, 0, 0), channel: 'rumour' }, 'refused: malformed'],
    [
      'with two lines on one article',
      { ...sheet('P-02', 1, 0, 0), tallies: [...sheet('', 1, 0, 0).tallies, ...sheet('', 2, 0, 0).tallies] },
      'refused: articlesAreDistinct',
    ],
    ['of a sheet that was counted', sheet('P-01', 1, 0, 0), 'refused: sheetIsNew'],
  ])('%s are refused, and nothing is counted', (_, changes, reason) => {
    const run = collectingRun()
    run.does('2026-09-20', 'opinions.received', sheet('P-01', 1, 0, 0))
    const before = run.context
    expect(told(run.on('2026-09-20', 'opinions.received', changes))).toEqual([reason])
    expect(run.context).toEqual(before)
  })

  test('by a channel that is not in the plan, or after closing, are counted and found', () => {
    const run = collectingRun()
    run.does('2026-09-28', 'collection.closed')
    const late = { ...sheet('P-09', 3, 0, 0), channel: 'networks' }
    expect(run.does('2026-10-01', 'opinions.received', late)).toEqual([
      'channelIsPlanned',
      'receivedBeforeClosing',
    ])
    expect(run.context.tallies).toEqual([
      { channel: 'networks', article: '3', inFavour: 3, against: 0, other: 0 },
    ])
  })

  test('of two sheets by one channel on one article are one tally', () => {
    const run = collectingRun()
    run.does('2026-09-20', 'opinions.received', sheet('P-01', 5, 2, 1))
    run.does('2026-09-21', 'opinions.received', sheet('P-02', 1, 1, 1))
    expect(run.context.tallies).toEqual([
      { channel: 'portal', article: '3', inFavour: 6, against: 3, other: 2 },
    ])
  })
})

describe('meetings', () => {
  test('are put off to a day that is not past, held once, and found where that is not their day', () => {
    const run = collectingRun()
    run.does('2026-09-10', 'meeting.called')
    expect(told(run.on('2026-09-11', 'meeting.postponed', { day: '2026-09-10' }))).toEqual([
      'refused: setAhead',
    ])
    run.does('2026-09-11', 'meeting.postponed', { day: '2026-09-22' })
    expect(run.context.meetingDay).toBe('2026-09-22')
    expect(run.does('2026-09-23', 'meeting.held')).toEqual(['heldOnItsDay'])
    expect(told(run.on('2026-09-24', 'meeting.held'))).toEqual(['refused: guard'])
    expect(told(run.on('2026-09-24', 'meeting.called'))).toEqual(['refused: guard'])
    expect(run.context).toMatchObject({ meetingDay: null, meetings: [{ standing: 'held', attended: 64 }] })
  })
})

test('the People’s Committee cannot note what the Front finds in supervising it', () => {
  const run = collectingRun()
  const note = { actor: committee }
  expect(told(run.on('2026-09-20', 'supervision.noted', note))).toEqual(['refused: not-authorised'])
  run.does('2026-09-20', 'supervision.noted')
  expect(run.context).toMatchObject({ notes: 1, breaches: 1 })
})

test('whoever is in neither Front nor People’s Committee records nothing', () => {
  const by = { person: 'p-32', office: 'women-union/phuong-ba-dinh/chair' }
  expect(told(collectingRun().on('2026-09-20', 'collection.closed', {}, { by }))).toEqual([
    'refused: not-on-behalf',
  ])
  expect(told(collectingRun().on('2026-09-28', 'collection.closed', {}, { by: clerk }))).toEqual([])
})
