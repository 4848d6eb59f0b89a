import { environmentOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import { environment, secretary } from '../../test/meeting-run.ts'
import { answeredRun, petitionRun, receivedRun } from '../../test/petition-run.ts'
import { petition } from './process.ts'
import { samples } from './samples.ts'

const [resolved, roadmap] = samples['petition.answered']

describe('the answer to a petition made to Assembly deputies', () => {
  test('is due sixty days after its receipt, on the next working day where that is a day off', () => {
    expect(receivedRun().deadline('answer')).toMatchObject({ status: 'due', day: '2025-12-08' })
    expect(receivedRun(0, {}, '2025-10-10').deadline('answer')).toMatchObject({ day: '2025-12-09' })
  })

  test('that comes a day late is found late, with art. 49', () => {
    const decision = receivedRun().on('2025-12-09', 'petition.answered')
    expect(decision.accepted && decision.entry.findings).toMatchObject([
      { code: 'late', duty: 'answer', days: 1, ground: { citation: { article: '49', clause: '1' } } },
    ])
  })

  test('is not put off by a notice that it will be late, nor by urging: the law knows no extension', () => {
    const run = receivedRun()
    const before = run.deadline('answer')
    run.each('2025-12-01', 'lateness.notified', 'petition.urged')
    expect(run.deadline('answer')).toEqual(before)
    expect(told(run.on('2025-12-20', 'petition.answered'))).toEqual(['late: answer'])
  })

  test('for one received in November 2026 has no day yet, and is recorded all the same', () => {
    expect(receivedRun(0, {}, '2026-11-10').deadline('answer')).toMatchObject({
      status: 'undetermined',
      missing: { what: 'calendar', year: 2027 },
    })
  })

  test('received before 20 February 2025 has no number: that wording was not read', () => {
    const parties = { delegation: ['delegation/ha-noi'], secretariat: ['office/ha-noi'] }
    const run = petitionRun(0, { area: 'ha-noi', parties }, '2025-02-10')
    run.on('2025-02-11', 'petition.classified', { parties: undefined })
    run.each('2025-02-12', 'petition.forwarded')
    run.each('2025-02-19', 'petition.received')
    expect(run.deadline('answer')).toMatchObject({ status: 'undetermined', missing: { what: 'wording' } })
  })
})

describe('the answer to a petition made to council deputies', () => {
  test('has a number in no wording that was read', () => {
    const run = receivedRun(1)
    expect(run.deadline('answer')).toBeUndefined()
    expect(run.deadline('answerOfCouncil')).toMatchObject({
      status: 'undetermined',
      missing: { what: 'wording' },
    })
  })

  test('has the number a host sets for itself, and results are published fifteen working days after it', () => {
    const limits = { 'petition/answerOfCouncil': { value: 30, unit: 'days' } } as const
    const strict = environmentOf({ ...environment, profile: { limits } })
    const run = caseRun(petition, strict, secretary)
    const [, council] = samples['petition.raised']
    const fact = (day: string, type: string, changes: object) =>
      run.record({ type, occurredOn: day, actor: 'council/ha-noi', ...changes }, { opened: true })
    fact('2025-09-29', 'petition.raised', { ...council })
    fact('2025-10-01', 'petition.classified', { ...samples['petition.classified'][0] })
    fact('2025-10-06', 'petition.forwarded', {})
    fact('2025-10-08', 'petition.received', { actor: 'committee/ha-noi' })
    expect(run.kase?.state.deadlines['answerOfCouncil']).toMatchObject({
      setBy: 'profile',
      day: '2025-11-07',
    })
    fact('2025-10-20', 'petition.answered', { ...samples['petition.answered'][0], actor: 'committee/ha-noi' })
    expect(run.kase?.state.deadlines['resultPublicationOfCouncil']).toMatchObject({ day: '2025-11-28' })
  })
})

describe('once answered', () => {
  test('voters, deputies and media are owed the answer at once; the law sets no number', () => {
    const run = answeredRun()
    for (const duty of ['votersNotice', 'answerSharing', 'answerPublication'])
      expect(run.deadline(duty)).toMatchObject({ status: 'not-set-by-law', anchor: '2025-11-20' })
    run.each('2025-11-21', 'voters.notified')
    expect(run.deadline('votersNotice')).toMatchObject({ met: { on: '2025-11-21' } })
  })

  test('they are owed a second answer anew', () => {
    const run = answeredRun()
    run.each('2025-11-21', 'voters.notified', 'answer.requestedAnew')
    expect(run.deadline('answerAnew')).toMatchObject({ status: 'not-set-by-law', anchor: '2025-11-21' })
    expect(run.deadline('answer')).toMatchObject({ met: { on: '2025-11-20' } })
    run.each('2025-12-01', 'petition.answered')
    expect(run.deadline('answerAnew')?.met).toMatchObject({ on: '2025-12-01' })
    expect(run.deadline('votersNotice')?.met).toBeUndefined()
  })

  test('results are made public fifteen working days after the term of the answer, not earlier', () => {
    const run = answeredRun()
    expect(run.deadline('resultPublication')).toMatchObject({ anchor: '2025-12-08', day: '2025-12-29' })
    expect(told(run.on('2025-12-26', 'result.published'))).toEqual(['early: resultPublication'])
    expect(told(answeredRun().on('2025-12-29', 'result.published'))).toEqual([])
  })

  test('a posting lasts thirty days, and one that ends sooner is found', () => {
    const run = answeredRun()
    run.each('2026-01-05', 'result.posted')
    expect(run.deadline('posting')).toMatchObject({ day: '2026-02-04' })
    expect(told(run.on('2026-02-03', 'posting.ended'))).toEqual(['early: posting'])
  })

  test('the database is to be kept up to date, since 26 September 2025', () => {
    expect(answeredRun().deadline('databaseUpdate')).toMatchObject({ status: 'not-set-by-law' })
  })
})

describe('a roadmap', () => {
  test('runs from the answer to the day it names, and is met when the matter is settled', () => {
    const run = answeredRun(roadmap)
    expect(run.deadline('milestone')).toMatchObject({ day: '2025-11-20', until: '2026-03-31' })
    expect(told(run.on('2026-03-01', 'resolution.reported'))).toEqual([])
    expect(run.deadline('milestone')).toMatchObject({ met: { on: '2026-03-01' } })
    expect(run.state('resolution')).toBe('resolved')
  })

  test('that is not kept is found, and a new one takes its place', () => {
    const run = answeredRun(roadmap)
    const still = samples['resolution.reported'][1]
    expect(told(run.on('2026-04-02', 'resolution.reported', still))).toEqual(['late: milestone'])
    expect(run.deadline('milestone')).toMatchObject({ until: '2026-06-30' })
    expect(run.deadline('milestone')?.met).toBeUndefined()
  })

  test('that names no day is owed without one', () => {
    const run = answeredRun({ result: { resultClass: 'inProgress' } })
    expect(run.deadline('milestone')).toMatchObject({ status: 'undetermined' })
  })
})

describe('what the executive asks of one another', () => {
  test('is asked in five working days where others have to take part, and replied to in fifteen days', () => {
    const run = petitionRun()
    run.on('2025-10-01', 'petition.classified', samples['petition.classified'][1])
    run.each('2025-10-06', 'petition.forwarded')
    const ministry = { actor: 'ministry/construction' }
    run.on('2025-10-08', 'petition.received', ministry)
    expect(run.deadline('coordinationRequest')).toMatchObject({ day: '2025-10-15' })
    expect(told(run.on('2025-10-16', 'coordination.requested', ministry))).toEqual([
      'late: coordinationRequest',
    ])
    expect(run.deadline('coordinationReply')).toMatchObject({ day: '2025-10-31' })
    run.each('2025-10-20', 'coordination.replied')
    expect(run.deadline('coordinationReply')).toMatchObject({ met: { on: '2025-10-20' } })
  })

  test('is no duty of a local matter', () => {
    const run = receivedRun()
    run.each('2025-10-09', 'coordination.requested')
    expect(run.deadline('coordinationReply')).toBeUndefined()
  })
})

test('an evaluation that was asked for is owed, and the law sets no number', () => {
  const run = answeredRun(resolved)
  run.each('2025-12-01', 'evaluation.requested')
  expect(run.deadline('groupEvaluation')).toMatchObject({ status: 'not-set-by-law' })
  run.each('2025-12-10', 'answer.evaluated')
  expect(run.deadline('groupEvaluation')).toMatchObject({ met: { on: '2025-12-10' } })
})
