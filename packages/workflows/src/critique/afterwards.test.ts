import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import {
  committee,
  completeRun,
  type CritiqueRun,
  deferred,
  rejected,
  sentRun,
  takenIn,
} from '../../test/critique-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { critique } from './process.ts'

/** What the sample accepts, looked for in the text: ND-01 is in it or is not, ND-03 is not. */
const looked = (run: CritiqueRun, day: string, isIn: boolean) =>
  run.does(day, 'text.checked', {
    checks: [
      { proposal: 'ND-01', reflected: isIn },
      { proposal: 'ND-03', reflected: false },
    ],
  })

function issuedRun(): CritiqueRun {
  const run = completeRun()
  run.does('2026-12-16', 'instrument.issued')
  return run
}

function closedRun(): CritiqueRun {
  const run = issuedRun()
  looked(run, '2026-12-18', false)
  return run
}

const counted = ({ kase }: CritiqueRun) => (kase === undefined ? {} : figuresOf(critique, kase))

describe.each([
  ['issued', issuedRun],
  ['closed', closedRun],
] as const)('a critique whose text is issued, %s', (state, begun) => {
  test('hears of an explanation session, of a talk and of a late report to the issuing body', () => {
    const run = begun()
    for (const type of ['explanationSession.held', 'critique.reportedToIssuer'] as const)
      expect(told(run.on('2026-12-20', type))).toEqual([])
    run.does('2026-12-20', 'explanation.disputed', { proposals: ['ND-02'] })
    expect(told(run.on('2026-12-21', 'dispute.discussed'))).toEqual([])
    expect(run.kase?.state.value).toBe(state)
    expect(counted(run)).toMatchObject({ 'critique.explanationSessions': 1 })
  })

  test('leads to recommendations', () => {
    const run = begun()
    expect(told(run.on('2026-12-20', 'recommendations.made'))).toEqual([])
    expect(run.context.recommendations).toEqual(['KN-01'])
  })

  test('keeps an opinion on an explanation that is disputed, and on nothing else', () => {
    const run = begun()
    expect(told(run.on('2026-12-20', 'dispute.reserved'))).toEqual(['refused: guard'])
    run.does('2026-12-20', 'explanation.disputed', { proposals: ['ND-02'] })
    run.does('2026-12-21', 'dispute.reserved')
    expect(counted(run)).toMatchObject({ 'critique.disputed': 1, 'critique.disputedAtEnd': 0 })
  })

  test('accepts an explanation in the end', () => {
    const run = begun()
    run.does('2026-12-20', 'explanation.disputed', { proposals: ['ND-02'] })
    run.does('2026-12-21', 'explanation.accepted', { proposals: ['ND-02'] })
    expect(counted(run)).toMatchObject({ 'critique.disputed': 0 })
  })
})

describe('a dispute that nobody ended', () => {
  test('is told at the end, and only there', () => {
    const run = completeRun()
    run.does('2026-11-27', 'explanation.disputed', { proposals: ['ND-02'] })
    run.does('2026-12-16', 'instrument.issued')
    expect(counted(run)).toMatchObject({ 'critique.disputed': 1, 'critique.disputedAtEnd': 0 })
    looked(run, '2026-12-18', true)
    expect(counted(run)).toMatchObject({ 'critique.disputed': 1, 'critique.disputedAtEnd': 1 })
  })

  test('is answered late all the same: the text is then looked through again', () => {
    const run = closedRun()
    run.does('2026-12-20', 'explanation.disputed', { proposals: ['ND-02'] })
    const replies = [{ proposal: 'ND-02', ...takenIn }]
    run.does('2026-12-22', 'reply.received', { replies })
    expect(run.kase?.state.value).toBe('issued')
    const two = ['ND-01', 'ND-03'].map((proposal) => ({ proposal, reflected: false }))
    expect(told(run.on('2026-12-23', 'text.checked', { checks: two }))).toEqual([
      'refused: everyAcceptedIsChecked',
    ])
    run.does('2026-12-23', 'text.checked', { checks: [...two, { proposal: 'ND-02', reflected: true }] })
    expect(counted(run)).toMatchObject({
      'critique.outcome.answered': 1,
      'critique.reflected': 1,
      'critique.notReflected': 2,
    })
  })
})

describe('a reply to what the text was looked through for', () => {
  test('that takes it back leaves nothing found of it', () => {
    const run = closedRun()
    run.does('2026-12-22', 'reply.received', { replies: [{ proposal: 'ND-01', ...rejected }] })
    expect(counted(run)).toMatchObject({ 'critique.answer.rejected': 2, 'critique.notReflected': 1 })
  })
})

describe('while an answer is waited for', () => {
  test.each([
    ['before anything is answered', sentRun],
    ['once everything is', completeRun],
  ])('%s, there can be recommendations', (_, begun) => {
    expect(told(begun().on('2026-11-30', 'recommendations.made'))).toEqual([])
  })

  test('the day of submission can be moved, though what was sent in time stays in time', () => {
    const run = sentRun()
    expect(told(run.on('2026-11-20', 'submission.moved', { submissionOn: '2026-12-20' }))).toEqual([])
    expect(run.context.submissionOn).toBe('2026-12-20')
    expect(run.kase?.state.deadlines['criticised']).toMatchObject({ met: { on: '2026-11-17' } })
  })
})

describe('a draft that nobody issues nor withdraws', () => {
  function endedRun(): CritiqueRun {
    const run = sentRun()
    run.does('2027-06-01', 'followUp.ended')
    return run
  }

  test('is followed up until whoever leads ends that with a reason', () => {
    const run = sentRun()
    expect(told(run.on('2027-06-01', 'followUp.ended', { reason: undefined }))).toEqual([
      'refused: malformed',
    ])
    expect(told(run.on('2027-06-01', 'followUp.ended', { actor: committee }))).toContain(
      'refused: not-authorised',
    )
    run.does('2027-06-01', 'followUp.ended')
    expect(run.kase?.state.value).toBe('notIssued')
    expect(counted(run)).toMatchObject({ 'critique.outcome.notIssued': 1, 'critique.answer.unanswered': 3 })
  })

  test('and is issued after all is told as any other', () => {
    const run = endedRun()
    run.does('2027-08-01', 'instrument.issued')
    expect(run.kase?.state.value).toBe('issuedWithoutAnswer')
    expect(counted(run)).toMatchObject({ 'critique.outcome.followedUp': 1 })
  })

  test('and is answered after all is followed up again', () => {
    const run = endedRun()
    run.does('2027-08-01', 'reply.received', { replies: [{ proposal: 'ND-01', ...deferred }] })
    expect(run.kase?.state.value).toEqual({ answering: 'responded' })
  })

  test('can lead to recommendations', () => {
    expect(told(endedRun().on('2027-06-02', 'recommendations.made'))).toEqual([])
  })
})
