import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { committeeEnding, receivedRun } from '../../test/recommendation-run.ts'

const ended = () => receivedRun(1, {}, '2026-03-02', committeeEnding('2026-03-10'))

describe('a successor', () => {
  test('of a dissolved body answers by the day that body had', () => {
    const run = ended()
    const day = '2026-03-17'
    expect(run.deadline('answerAntiCorruption')).toMatchObject({ day })
    expect(told(run.on('2026-03-11', 'addressee.succeeded'))).toEqual([])
    expect(run.context).toMatchObject({ addressee: 'committee/phuong-hoan-kiem', receivedOn: '2026-03-02' })
    expect(run.deadline('answerAntiCorruption')).toMatchObject({ day, anchor: '2026-03-02' })
    expect(told(run.on('2026-03-18', 'recommendation.answered'))).toEqual(['late: answerAntiCorruption'])
  })

  test('that the register does not know is recorded, and found', () => {
    const successor = 'committee/ha-noi'
    expect(told(ended().on('2026-03-11', 'addressee.succeeded', { successor }))).toEqual(['successorIsHeir'])
  })

  test('is nothing a body has on its last day, or while it lasts', () => {
    for (const run of [ended(), receivedRun(1)])
      expect(told(run.on('2026-03-10', 'addressee.succeeded'))).toEqual(['refused: onlyWhatEndedIsSucceeded'])
  })

  test('is not named by the body that would be rid of the matter', () => {
    const run = receivedRun(1)
    expect(told(run.on('2026-03-11', 'addressee.succeeded', { actor: run.context.addressee }))).toEqual([
      'refused: not-authorised',
      'refused: onlyWhatEndedIsSucceeded',
    ])
  })
})
