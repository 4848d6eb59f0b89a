import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { receivedRun, withLimits } from '../../test/recommendation-run.ts'

const late = { answerClass: 'rejected', reasons: 'Không thuộc phạm vi.' }

describe('the answer is due', () => {
  test('by no number where only the Law on the Front holds, however long it takes', () => {
    const run = receivedRun()
    expect(run.deadline('answer')).toMatchObject({ status: 'not-set-by-law', anchor: '2026-03-02' })
    expect(told(run.on('2026-12-01', 'recommendation.answered', { answer: late }))).toEqual([])
  })

  test.each([
    [1, 'answerAntiCorruption', '2026-03-02', '2026-03-17'],
    // 7 March is a Saturday
    [1, 'answerAntiCorruption', '2026-02-20', '2026-03-09'],
    [3, 'answerInspectionBoard', '2026-03-02', '2026-03-17'],
    [4, 'answerInvestmentBoard', '2026-03-02', '2026-03-17'],
    // counted from 3 February on, without weekends and Tết, 16 to 20 February
    [5, 'answerPartyCommittee', '2026-02-02', '2026-03-09'],
    [5, 'answerPartyCommittee', '2026-03-02', '2026-03-30'],
  ])('by the special term of sample %i (%s), received on %s, on %s', (sample, duty, receivedOn, day) => {
    const run = receivedRun(sample, {}, receivedOn)
    expect(run.deadline(duty)).toMatchObject({ status: 'due', setBy: 'law', day })
    expect(told(run.on('2026-06-30', 'recommendation.answered', { answer: late }))).toEqual([`late: ${duty}`])
  })

  test('by the host’s own number where a local regulation holds, and by none where it set none', () => {
    expect(receivedRun(2).deadline('answerLocal')).toMatchObject({ status: 'not-set-by-law' })
    const environment = withLimits({ 'recommendation/answerLocal': { value: 20, unit: 'days' } })
    const run = receivedRun(2, {}, '2026-03-02', environment)
    expect(run.deadline('answerLocal')).toMatchObject({ setBy: 'profile', day: '2026-03-23' })
  })

  test('by one term alone', () => {
    for (const sample of [0, 1, 2, 3, 4, 5]) {
      const owed = Object.keys(receivedRun(sample).kase?.state.deadlines ?? {})
      expect(owed.filter((duty) => duty.startsWith('answer'))).toHaveLength(1)
    }
  })
})

describe('a complex matter', () => {
  test.each([
    [1, 'answerAntiCorruption', 'answerAntiCorruptionComplex', '2026-02-02', '2026-03-04'],
    [5, 'answerPartyCommittee', 'answerPartyCommitteeComplex', '2026-02-02', '2026-03-23'],
  ])(
    'of sample %i has the longer term once notice is given, and once only',
    (sample, usual, longer, day, due) => {
      const run = receivedRun(sample, {}, day)
      expect(run.deadline(longer)).toBeUndefined()
      expect(told(run.on('2026-02-10', 'extension.notified'))).toEqual([])
      expect(run.deadline(usual)?.met).toMatchObject({ on: '2026-02-10' })
      expect(run.deadline(longer)).toMatchObject({ status: 'due', day: due })
      expect(told(run.on('2026-02-11', 'extension.notified'))).toEqual(['refused: guard'])
    },
  )

  test('of which notice comes after the usual term is found late', () => {
    const run = receivedRun(1)
    expect(told(run.on('2026-03-18', 'extension.notified'))).toEqual(['late: answerAntiCorruption'])
  })

  test.each([0, 2, 3, 4])('is nothing the term of sample %i knows', (sample) => {
    expect(told(receivedRun(sample).on('2026-03-05', 'extension.notified'))).toEqual(['refused: guard'])
  })
})

test('urging, reconsideration and dialogue put off no term', () => {
  const run = receivedRun(1)
  const before = run.deadline('answerAntiCorruption')
  run.each(
    '2026-03-05',
    'recommendation.urged',
    'reconsideration.asked',
    'dialogue.asked',
    'recommendation.kept',
  )
  expect(run.deadline('answerAntiCorruption')).toEqual(before)
})
