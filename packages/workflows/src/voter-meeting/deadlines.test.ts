import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { floorRun, meetingRun } from '../../test/meeting-run.ts'

type Run = ReturnType<typeof meetingRun>
const deadline = (run: Run, duty: string) => run.kase?.state.deadlines[duty]

describe('informing the press', () => {
  test('of a meeting on 23 September 2025 is due on 12 September', () => {
    expect(deadline(meetingRun(0, { day: '2025-09-23' }), 'pressNotice')).toMatchObject({
      status: 'due',
      day: '2025-09-12',
      setBy: 'law',
    })
  })

  test('of a meeting on 29 September 2025 is due on 18 September', () => {
    expect(deadline(meetingRun(0), 'pressNotice')).toMatchObject({ status: 'due', day: '2025-09-18' })
  })

  test('too late is accepted with a finding that counts the days', () => {
    const decision = meetingRun(0, { day: '2025-09-23' }).on('2025-09-15', 'press.informed')
    expect(decision).toMatchObject({
      accepted: true,
      entry: {
        findings: [
          {
            code: 'late',
            duty: 'pressNotice',
            day: '2025-09-12',
            days: 3,
            ground: { citation: { article: '6', clause: '3' } },
          },
        ],
      },
    })
  })

  test('and telling voters are two facts: neither stands for the other', () => {
    const run = meetingRun(0)
    run.each('2025-09-10', 'notice.posted')
    expect(deadline(run, 'pressNotice')?.met).toBeUndefined()
    expect(deadline(run, 'votersNotice')?.met).toMatchObject({ on: '2025-09-10' })
    run.each('2025-09-11', 'press.informed')
    expect(deadline(run, 'pressNotice')?.met).toMatchObject({ on: '2025-09-11' })
  })

  test('is owed anew when the day is another', () => {
    const run = meetingRun(0)
    run.each('2025-09-10', 'press.informed', 'notice.posted', 'readiness.confirmed', 'meeting.postponed')
    expect(run.kase?.state.value).toEqual({ preparing: 'scheduled' })
    expect(deadline(run, 'pressNotice')).toMatchObject({ day: '2025-09-25', generation: run.kase?.revision })
    expect(deadline(run, 'pressNotice')?.met).toBeUndefined()
    expect(told(run.on('2025-09-26', 'press.informed'))).toEqual(['late: pressNotice'])
  })

  test('is owed by the delegation for its plan, not for councils nor for a deputy’s own programme', () => {
    expect(deadline(meetingRun(4), 'pressNotice')).toBeUndefined()
    expect(deadline(meetingRun(5), 'pressNotice')).toBeUndefined()
  })

  test('left out altogether is found when the conference is opened', () => {
    const run = meetingRun(0)
    run.each('2025-09-10', 'notice.posted', 'readiness.confirmed')
    expect(told(run.on('2025-09-29', 'session.opened'))).toEqual(['pressWasInformed'])
  })
})

describe('telling voters', () => {
  test('has no number in law since 26 September 2025, and a wording nobody read before', () => {
    expect(deadline(meetingRun(0), 'votersNotice')).toMatchObject({ status: 'not-set-by-law' })
    expect(deadline(meetingRun(0, { day: '2025-09-23' }), 'votersNotice')).toMatchObject({
      status: 'undetermined',
      missing: { what: 'wording' },
    })
  })

  test('without time, place, form and content, or without the access points of an online meeting, is a finding', () => {
    const tells = ['time', 'place']
    expect(told(meetingRun(0).on('2025-09-10', 'notice.posted', { tells }))).toEqual(['votersToldEverything'])
    expect(told(meetingRun(1).on('2025-09-10', 'notice.posted'))).toEqual(['accessPointsTold'])
  })
})

describe('other terms', () => {
  test('a deputy of another province writes twenty working days before', () => {
    const run = meetingRun(2, { day: '2025-09-23' }, '2025-08-18')
    expect(deadline(run, 'provinceNotice')).toMatchObject({ status: 'due', day: '2025-08-22' })
    const decision = run.on('2025-08-25', 'province.notified', {
      actor: 'delegation/phu-tho/head',
      document: undefined,
    })
    expect(told(decision)).toEqual(['provinceNoticeInWriting', 'late: provinceNotice'])
  })

  test('a request to meet outside the constituency is decided in five working days, the place told three before', () => {
    const run = meetingRun(3, { day: '2025-09-23' })
    run.on('2025-09-08', 'request.received', { actor: 'council/ha-noi' })
    expect(deadline(run, 'constituencyDecision')).toMatchObject({ day: '2025-09-15' })
    expect(deadline(run, 'constituencyHostNotice')).toMatchObject({ day: '2025-09-18' })
    expect(told(run.on('2025-09-16', 'request.approved', { actor: 'council/ha-noi' }))).toEqual([
      'late: constituencyDecision',
    ])
  })

  test('for a meeting after 25 September 2025 no number of art. 32 is used: its wording was not read', () => {
    expect(deadline(meetingRun(3), 'constituencyHostNotice')).toMatchObject({
      status: 'undetermined',
      missing: { what: 'wording' },
    })
  })

  test('an encounter is decided in five working days, told three before, reported five after', () => {
    const run = meetingRun(5)
    run.each('2025-09-08', 'request.received')
    expect(deadline(run, 'encounterDecision')).toMatchObject({ day: '2025-09-15' })
    expect(deadline(run, 'encounterNotice')).toMatchObject({ day: '2025-09-24' })
    run.each('2025-09-12', 'request.approved', 'host.notified')
    run.each('2025-09-29', 'encounter.begun', 'opinion.recorded', 'encounter.ended')
    expect(deadline(run, 'encounterSynthesis')).toMatchObject({ day: '2025-10-06' })
    expect(told(run.on('2025-10-07', 'synthesis.sent'))).toEqual(['late: encounterSynthesis'])
    expect(run.kase?.state.value).toBe('completed')
  })

  test('minutes are owed once the conference has ended, and the law sets no number', () => {
    const run = floorRun()
    expect(deadline(run, 'minutes')).toBeUndefined()
    run.each('2025-09-29', 'floor.closed', 'session.closed')
    expect(deadline(run, 'minutes')).toMatchObject({ status: 'not-set-by-law', anchor: '2025-09-29' })
  })

  test('petitions promised a written answer are owed until the last of them is sent on', () => {
    const run = floorRun()
    for (const opinion of ['k-1', 'k-2']) {
      run.on('2025-09-29', 'opinion.recorded', { opinion })
      run.on('2025-09-29', 'petition.takenForWriting', { opinion })
    }
    run.each('2025-09-29', 'floor.closed', 'session.closed')
    run.on('2025-09-30', 'petitions.forwarded', { opinions: ['k-1'] })
    expect(deadline(run, 'promisedAnswers')).toMatchObject({ status: 'not-set-by-law' })
    expect(deadline(run, 'promisedAnswers')?.met).toBeUndefined()
    expect(told(run.on('2025-09-30', 'petitions.forwarded', { opinions: ['k-1'] }))).toEqual([
      'refused: guard',
    ])
    run.on('2025-10-01', 'petitions.forwarded', { opinions: ['k-2'] })
    expect(deadline(run, 'promisedAnswers')).toMatchObject({
      anchor: '2025-09-29',
      met: { on: '2025-10-01' },
    })
  })

  test('a conference at which nothing was promised owes no written answers', () => {
    const run = floorRun()
    run.each('2025-09-29', 'floor.closed', 'session.closed')
    expect(deadline(run, 'promisedAnswers')).toBeUndefined()
    expect(deadline(run, 'complaintHandOff')).toBeUndefined()
  })

  test('what a personal programme promised goes straight to the competent body, under art. 37, clause 3', () => {
    const run = floorRun(0, { origin: 'personalProgramme' })
    run.on('2025-09-29', 'opinion.recorded', { opinion: 'k-1' })
    run.on('2025-09-29', 'petition.takenForWriting', { opinion: 'k-1' })
    run.each('2025-09-29', 'floor.closed', 'session.closed')
    expect(deadline(run, 'promisedAnswers')).toBeUndefined()
    expect(deadline(run, 'promisedAnswersOfOwnProgramme')?.met).toBeUndefined()
    run.on('2025-10-01', 'petitions.forwarded', { opinions: ['k-1'] })
    expect(deadline(run, 'promisedAnswersOfOwnProgramme')?.met).toMatchObject({ on: '2025-10-01' })
  })
})
