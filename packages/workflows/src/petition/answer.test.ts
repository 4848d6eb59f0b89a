import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { answeredRun, petitionRun, receivedRun } from '../../test/petition-run.ts'
import { samples } from './samples.ts'

const [, roadmap] = samples['petition.answered']
const explained = { result: { resultClass: 'explained' } }

describe('a written answer', () => {
  test('is not given to what nobody received', () => {
    const run = petitionRun()
    run.each('2025-10-01', 'petition.classified')
    const decision = run.on('2025-10-01', 'petition.answered')
    expect(told(decision)).toEqual(['refused: guard'])
    expect(run.context.answered).toBe('no')
  })

  test('is not given before the day of the receipt', () => {
    expect(told(receivedRun().on('2025-10-07', 'petition.answered'))).toEqual([
      'refused: answeredOnceReceived',
    ])
    expect(told(receivedRun().on('2025-10-08', 'petition.answered'))).toEqual([])
  })

  test('is given once', () => {
    expect(told(answeredRun().on('2025-11-21', 'petition.answered'))).toEqual(['refused: out-of-place'])
  })

  test('gives one of the three classes of law, or is found', () => {
    const [, , , notResolved] = samples['petition.answered']
    const findings = told(receivedRun().on('2025-11-20', 'petition.answered', notResolved))
    expect(findings).toEqual(['classIsOfLaw'])
  })

  test.each([
    ['a roadmap', { resultClass: 'inProgress', milestone: '2026-03-31' }],
    ['a last day', { resultClass: 'inProgress', roadmap: 'Bố trí vốn năm 2026' }],
  ])('that says the matter is being settled, without %s, is found', (_, result) => {
    const run = receivedRun()
    expect(told(run.on('2025-11-20', 'petition.answered', { result }))).toEqual(['roadmapNamed'])
    expect(run.context.withoutRoadmap).toBe(true)
  })

  test('names no day that is past for what is still to come', () => {
    const result = { ...roadmap?.result, milestone: '2025-11-19' }
    expect(told(receivedRun().on('2025-11-20', 'petition.answered', { result }))).toEqual([
      'refused: milestoneLiesAhead',
    ])
  })

  test('without its paper, or by another body than the competent one, is found', () => {
    const paperless = { document: undefined }
    expect(told(receivedRun().on('2025-11-20', 'petition.answered', paperless))).toEqual([
      'answeredInWriting',
    ])
    const run = receivedRun()
    run.each('2025-10-09', 'coordination.requested')
    const other = { actor: 'department/ha-noi/construction' }
    expect(told(run.on('2025-11-20', 'petition.answered', other))).toEqual(['answeredByAddressee'])
  })

  test('without its paper to a council’s deputies is found too, and it is said that no wording was read', () => {
    const run = receivedRun(1)
    const decision = run.on('2025-11-20', 'petition.answered', { document: undefined })
    expect(decision.accepted && decision.entry.findings).toMatchObject([
      { rule: 'councilAnsweredInWriting', ground: { unread: true } },
    ])
  })

  test('is told to voters, and published, from its day on', () => {
    const run = answeredRun()
    expect(told(run.on('2025-11-19', 'voters.notified'))).toEqual(['refused: notifiedOnceAnswered'])
    expect(told(run.on('2025-11-19', 'answer.published'))).toEqual(['refused: judgedOnceAnswered'])
    run.each('2025-11-21', 'voters.notified', 'answer.shared', 'answer.published')
    expect(run.state('answer')).toBe('notified')
    expect(told(petitionRun().on('2025-10-01', 'voters.notified'))).toEqual(['refused: guard'])
  })

  test('can be made public before voters are notified, who are still notified', () => {
    const run = answeredRun()
    run.each('2026-01-05', 'result.published', 'voters.notified')
    expect(run.state('answer')).toBe('published')
  })
})

describe('an answer at the meeting', () => {
  test('closes what it settles or explains, and no written one follows', () => {
    const run = petitionRun()
    run.on('2025-09-29', 'petition.answeredAtMeeting', { resultClass: 'explained' })
    expect([run.state('answer'), run.state('resolution'), run.state('file')]).toEqual([
      'answeredAtMeeting',
      'explained',
      'closed',
    ])
  })

  test('can be found inadequate, and then goes the way of a written one', () => {
    const run = petitionRun()
    run.each('2025-09-29', 'petition.answeredAtMeeting')
    run.on('2025-10-10', 'answer.evaluated', {
      ...samples['answer.evaluated'][1],
      actor: 'delegation/ha-noi',
    })
    expect([run.state('answer'), run.state('file')]).toEqual(['disputed', 'open'])
    run.each('2025-10-11', 'answer.requestedAnew', 'petition.classified', 'petition.forwarded')
    run.each('2025-10-13', 'petition.received', 'petition.answered')
    expect(run.context).toMatchObject({ answered: 'inWriting', round: 2 })
  })
})

describe('the judgement of an answer', () => {
  const [adequate, inadequate] = samples['answer.evaluated']

  test('is the group’s for a local matter, the delegation’s for a central one', () => {
    expect(told(answeredRun().on('2025-11-25', 'answer.evaluated'))).toEqual(['same-recorder'])
    expect(
      told(answeredRun().on('2025-11-25', 'answer.evaluated', { actor: 'delegation/ha-noi' })),
    ).toContain('refused: localEvaluatedByGroup')
    const central = petitionRun()
    central.on('2025-10-01', 'petition.classified', samples['petition.classified'][1])
    central.each('2025-10-06', 'petition.forwarded')
    for (const type of ['petition.received', 'petition.answered'] as const)
      central.on('2025-10-08', type, { actor: 'ministry/construction' })
    const delegation = { actor: 'delegation/ha-noi' }
    expect(told(central.on('2025-11-25', 'answer.evaluated', delegation))).toEqual(['same-recorder'])
  })

  test('is not that of whoever answered', () => {
    const run = petitionRun(1)
    const group = { addressee: 'council-group/ha-noi', parties: undefined }
    run.on('2025-10-01', 'petition.classified', group)
    run.each('2025-10-06', 'petition.forwarded')
    const actor = { actor: 'council-group/ha-noi' }
    run.on('2025-10-08', 'petition.received', actor)
    run.on('2025-10-09', 'petition.answered', actor)
    expect(told(run.on('2025-10-10', 'answer.evaluated', actor))).toEqual(['refused: same-actor'])
  })

  test('names what is wrong with an answer that is not adequate', () => {
    const faultless = { evaluation: { verdict: 'inadequate', faults: [] } }
    expect(told(answeredRun().on('2025-11-25', 'answer.evaluated', faultless))).toEqual([
      'refused: malformed',
    ])
  })

  test('is taken after the file was closed, and opens it again where it must', () => {
    const run = answeredRun()
    run.on('2025-11-25', 'answer.evaluated', adequate)
    expect([run.state('answer'), run.state('file')]).toEqual(['accepted', 'closed'])
    run.on('2025-12-25', 'answer.evaluated', inadequate)
    expect([run.state('answer'), run.state('file')]).toEqual(['disputed', 'open'])
  })

  test('once asked for, keeps the file of a published answer open until it is made', () => {
    const run = answeredRun(explained)
    run.each('2026-01-05', 'evaluation.requested', 'result.published')
    expect(run.state('file')).toBe('open')
    run.on('2026-01-10', 'answer.evaluated', adequate)
    expect(run.state('file')).toBe('closed')
  })

  test('leads to an answer anew: the round counts on, and the file is open', () => {
    const run = answeredRun()
    run.on('2025-11-25', 'answer.evaluated', adequate)
    run.each('2025-12-01', 'answer.requestedAnew')
    expect(run.context).toMatchObject({ round: 2, answered: 'no', resolution: 'reopened', verdict: null })
    expect([run.state('routing'), run.state('answer'), run.state('file')]).toEqual([
      'received',
      'unanswered',
      'open',
    ])
    run.on('2025-12-20', 'petition.answered', explained)
    expect(run.state('resolution')).toBe('explained')
  })
})
