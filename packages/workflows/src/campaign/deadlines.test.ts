import { describe, expect, test } from 'vitest'
import { campaignRun, collectingRun } from '../../test/campaign-run.ts'
import { told } from '../../test/told.ts'

const deadline = (run: ReturnType<typeof campaignRun>, name: string) => run.kase?.state.deadlines[name]

describe('before the session that opened on 20 October 2025', () => {
  test('the synthesis is due on Sunday 5 October, which does not roll', () => {
    const run = campaignRun()
    expect(deadline(run, 'central-list-before')).toMatchObject({
      status: 'due',
      day: '2025-10-05',
      setBy: 'law',
    })
    expect(deadline(run, 'local-list-before')).toMatchObject({ status: 'due', day: '2025-10-05' })
  })

  test('the authorities’ results on earlier petitions are due twenty working days before, on 22 September', () => {
    const run = campaignRun()
    expect(deadline(run, 'earlier-results')).toMatchObject({ status: 'due', day: '2025-09-22' })
    run.on('2025-09-22', 'results.reported', { actor: 'committee/ha-noi' })
    expect(deadline(run, 'earlier-results')?.met).toMatchObject({ on: '2025-09-22', revision: 2 })
  })

  test('the working session is held by the day before the opening', () => {
    const run = campaignRun()
    expect(deadline(run, 'working-session')).toMatchObject({
      status: 'due',
      until: '2025-10-19',
      setBy: 'case',
    })
    const decision = run.on('2025-10-20', 'workingSession.held')
    expect(told(decision)).toEqual(['late: working-session'])
  })

  test('the plan’s distribution is owed without a number, and anew after an amendment', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    expect(deadline(run, 'plan-distribution')).toMatchObject({ status: 'not-set-by-law' })
    run.on('2025-09-09', 'plan.distributed')
    expect(deadline(run, 'plan-distribution')?.met).toMatchObject({ on: '2025-09-09' })
    run.on('2025-09-10', 'plan.amended')
    expect(deadline(run, 'plan-distribution')?.met).toBeUndefined()
    run.on('2025-09-11', 'plan.distributed')
    expect(deadline(run, 'plan-distribution')?.met).toMatchObject({ on: '2025-09-11' })
  })

  test('a list reported after its day is taken, and found late', () => {
    const run = collectingRun()
    run.on('2025-10-02', 'synthesis.made')
    expect(told(run.on('2025-10-07', 'centralList.reported'))).toEqual(['late: central-list-before'])
    expect(told(run.on('2025-10-05', 'localList.reported', {}, { now: '2025-10-07T08:00' }))).toEqual([])
  })
})

test('after the session the lists are due within fifteen days of its closing, the last day off rolling on', () => {
  const run = campaignRun({ timing: 'afterSession', closing: '2025-12-12' }, '2025-12-01')
  // 27 December 2025 is a Saturday
  expect(deadline(run, 'central-list-after')).toMatchObject({ status: 'due', day: '2025-12-29' })
  expect(deadline(run, 'central-list-before')).toBeUndefined()
  expect(deadline(run, 'earlier-results')).toBeUndefined()
})

describe('around an extraordinary session', () => {
  const opening = { sessionKind: 'extraordinary', opening: '2026-01-05', closing: '2026-01-09' }

  test('central petitions are reported two working days before it opens', () => {
    const run = campaignRun(opening, '2025-12-20')
    // 1 January is a holiday and 2 January off in exchange
    expect(deadline(run, 'extraordinary-list-before')).toMatchObject({ status: 'due', day: '2025-12-30' })
    expect(deadline(run, 'local-list-before')).toBeUndefined()
  })

  test('and seven working days after it closes', () => {
    const run = campaignRun({ ...opening, timing: 'afterSession' }, '2025-12-20')
    // Saturday 10 January is worked in exchange for the 2nd
    expect(deadline(run, 'extraordinary-list-after')).toMatchObject({ status: 'due', day: '2026-01-19' })
  })

  test('in summer 2025 the wording was not read, so no day is computed', () => {
    const run = campaignRun({ ...opening, opening: '2025-08-28', closing: undefined }, '2025-08-20')
    expect(deadline(run, 'extraordinary-list-before')).toMatchObject({
      status: 'undetermined',
      missing: { what: 'wording', provision: 'synthesis-extraordinary-before' },
    })
  })
})

describe('a session whose day is not set', () => {
  test('leaves its deadlines undetermined, and prevents nothing', () => {
    const run = campaignRun({ opening: undefined })
    for (const name of ['central-list-before', 'local-list-before', 'earlier-results', 'working-session'])
      expect(deadline(run, name)).toMatchObject({ status: 'undetermined', missing: { what: 'anchor' } })
    expect(told(run.on('2025-09-08', 'plan.issued'))).toEqual([])
  })

  test('gets them when it is dated, and new ones, one generation on, when it is moved', () => {
    const run = campaignRun({ opening: undefined, closing: undefined })
    run.on('2025-09-03', 'session.dated', { opening: '2025-10-20' })
    const first = deadline(run, 'central-list-before')
    expect(first).toMatchObject({ status: 'due', day: '2025-10-05' })
    run.on('2025-09-10', 'session.dated', { opening: '2025-10-27' })
    expect(deadline(run, 'central-list-before')).toMatchObject({
      status: 'due',
      day: '2025-10-12',
      generation: (first?.generation ?? 0) + 1,
    })
  })
})

test('a council’s campaign has no number of days, because the articles were not read', () => {
  const run = campaignRun({ track: 'council', organiser: 'council/ha-noi', actor: 'council/ha-noi' })
  expect(deadline(run, 'council-synthesis')).toMatchObject({
    status: 'undetermined',
    missing: { what: 'wording' },
  })
  expect(deadline(run, 'central-list-before')).toBeUndefined()
  expect(deadline(run, 'front-announcement')).toMatchObject({
    status: 'due',
    day: '2025-10-20',
    until: '2025-12-11',
  })
})
