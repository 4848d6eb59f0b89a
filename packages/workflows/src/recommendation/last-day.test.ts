import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { answeredRun, receivedRun } from '../../test/recommendation-run.ts'

const accepting = (finishBy: string) => ({ answer: { answerClass: 'accepted', finishBy } })

/** Accepted on 20 March 2026, to be finished by 30 June. */
const accepted = answeredRun
const until = (run: ReturnType<typeof accepted>) => run.deadline('implementation')

describe('the last day that an addressee has named', () => {
  test('is not put off by itself: that is found, and late is late by the day it had named', () => {
    const run = accepted()
    expect(told(run.on('2026-06-29', 'implementation.begun', { finishBy: '2028-01-01' }))).toEqual([
      'beginningPutsNothingOff',
    ])
    expect(until(run)).toMatchObject({ until: '2026-06-30' })
    expect(told(run.on('2026-07-01', 'evidence.filed'))).toEqual(['late: implementation'])
  })

  test('is not put off by an answer in a dialogue that it asked for itself either', () => {
    const run = accepted().each('2026-04-01', 'dialogue.asked')
    expect(told(run.on('2026-04-02', 'recommendation.answered', accepting('2026-12-31')))).toEqual([
      'answerPutsNothingOff',
    ])
    expect(until(run)).toMatchObject({ until: '2026-06-30' })
  })

  test('is brought forward by itself', () => {
    const run = accepted()
    expect(told(run.on('2026-04-01', 'implementation.begun', { finishBy: '2026-05-15' }))).toEqual([])
    expect(until(run)).toMatchObject({ until: '2026-05-15' })
  })

  test('is put off by the lead that agrees to it, to a later day and no other', () => {
    const run = accepted()
    for (const finishBy of ['2026-06-30', '2026-05-31'])
      expect(told(run.on('2026-04-01', 'implementation.extended', { finishBy }))).toEqual([
        'refused: extendedForward',
      ])
    const actor = run.context.addressee
    expect(told(run.on('2026-04-01', 'implementation.extended', { actor }))).toEqual([
      'refused: not-authorised',
    ])
    expect(told(run.on('2026-04-01', 'implementation.extended'))).toEqual([])
    expect(until(run)).toMatchObject({ until: '2026-07-31' })
    expect(told(run.on('2026-07-31', 'evidence.filed'))).toEqual([])
  })

  test('holds no longer once its answer was disputed: a new answer names a day of its own', () => {
    const run = accepted().each('2026-03-25', 'answer.disputed')
    expect(run.on('2026-04-02', 'recommendation.answered', accepting('2026-09-30')).accepted).toBe(true)
    expect(until(run)).toMatchObject({ until: '2026-09-30' })
  })

  test('may be named when the work begins where the answer named none', () => {
    const run = receivedRun()
    expect(
      told(run.on('2026-03-20', 'recommendation.answered', { answer: { answerClass: 'accepted' } })),
    ).toEqual(['finishIsNamed'])
    expect(told(run.on('2026-04-01', 'implementation.begun'))).toEqual([])
    expect(until(run)).toMatchObject({ until: '2026-05-15' })
  })
})
