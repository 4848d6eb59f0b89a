import { type Profile, registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { caseRun } from '../../test/case-run.ts'
import { clerk, committee, front, party } from '../../test/dialogue-run.ts'
import { told } from '../../test/told.ts'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'
import type { OpinionContext } from './opinion-context.ts'
import { dialogueOpinion } from './process.ts'
import { samples } from './samples.ts'

const openings = { ofHeads: 0, withPeople: 1, reflection: 2 } as const
const raisedOn = '2026-11-20'
const construction = 'department/ha-noi/construction'

/** An opinion of Ba Đình, raised on 20 November 2026; its facts are acts of whoever a test names. */
function opinionRun(opening: keyof typeof openings, profile: Profile = {}) {
  const environment = vietnam({ register: registerOf(haNoi), profile })
  const run = caseRun(dialogueOpinion, environment, clerk)
  const on = (day: string, actor: string, type: keyof typeof samples, changes: object = {}) => {
    const isTold = dialogueOpinion.authority[type]?.onlyTold === true
    const command = { ...samples[type][0], ...changes, actor, type, occurredOn: day }
    return told(run.record(command, isTold ? { told: true } : {}))
  }
  const opened = { ...samples['opinion.recorded'][openings[opening]], actor: front }
  run.record({ ...opened, type: 'opinion.recorded', occurredOn: raisedOn }, { opened: true })
  const state = () => {
    if (run.kase === undefined) throw new Error('the opinion is not recorded')
    return run.kase.state
  }
  return {
    on,
    deadline: (duty: string) => state().deadlines[duty],
    regions: () => (state().value as { readonly recorded: object }).recorded, // two regions side by side
    context: () => state().context as OpinionContext, // of this process
  }
}

const assignedRun = (opening: keyof typeof openings = 'ofHeads', profile: Profile = {}, changes = {}) => {
  const run = opinionRun(opening, profile)
  expect(run.on('2026-11-25', party, 'opinion.assigned', changes)).toEqual([])
  return run
}
const answeredRun = () => {
  const run = assignedRun()
  expect(run.on('2026-12-01', committee, 'answer.sent')).toEqual([])
  return run
}

describe('an answer in writing is owed', () => {
  test('by the day that was named, and is late after it', () => {
    const run = assignedRun()
    expect(run.deadline('answerByItsDay')).toMatchObject({
      status: 'due',
      until: '2026-12-10',
      setBy: 'case',
    })
    expect(run.deadline('answer')).toBeUndefined()
    expect(run.on('2026-12-11', committee, 'answer.sent')).toEqual(['late: answerByItsDay'])
  })

  test('without a number of law where no day was named, and by the host’s own where it has one', () => {
    const noDay = { dueOn: undefined }
    expect(assignedRun('ofHeads', {}, noDay).deadline('answer')).toMatchObject({ status: 'not-set-by-law' })
    const limits = { 'dialogue-opinion/answer': { value: 15, unit: 'days' } } as const
    const run = assignedRun('ofHeads', { limits }, noDay)
    expect(run.deadline('answer')).toMatchObject({ setBy: 'profile', day: '2026-12-10' })
  })

  test('as a paper; one without it is found', () => {
    expect(assignedRun().on('2026-12-01', committee, 'answer.sent', { document: undefined })).toEqual([
      'answeredInWriting',
    ])
  })

  test('by whoever was given it last', () => {
    const run = assignedRun()
    expect(run.on('2026-11-27', party, 'assignment.changed')).toEqual([])
    expect(run.deadline('answerByItsDay')).toMatchObject({ until: '2026-12-20' })
    expect(run.on('2026-12-01', committee, 'answer.sent')).toEqual(['refused: not-authorised'])
    expect(run.on('2026-12-01', construction, 'answer.sent')).toEqual([])
  })
})

describe('of a reflection to the head of a Party committee notice is owed', () => {
  test('within ten working days, or fifteen of a complex one', () => {
    const run = opinionRun('reflection')
    expect(run.deadline('reflectionNotice')).toMatchObject({ status: 'due', setBy: 'law', day: '2026-12-04' })
    expect(run.on('2026-11-26', party, 'complexity.found')).toEqual([])
    expect(run.deadline('reflectionNotice')).toBeUndefined()
    expect(run.deadline('complexReflectionNotice')).toMatchObject({ day: '2026-12-11' })
    expect(run.on('2026-12-14', party, 'receipt.notified')).toEqual(['late: complexReflectionNotice'])
  })

  test('and an answer in the hall is one', () => {
    const run = opinionRun('reflection')
    run.on(raisedOn, party, 'opinion.answeredInHall')
    expect(run.deadline('reflectionNotice')?.met).toMatchObject({ on: raisedOn })
  })

  test.each(['ofHeads', 'withPeople'] as const)('and of no opinion %s', (opening) => {
    const run = opinionRun(opening)
    expect(run.deadline('reflectionNotice')).toBeUndefined()
    const chair = opening === 'ofHeads' ? party : committee
    expect(run.on('2026-11-26', chair, 'receipt.notified')).toEqual(['refused: guard'])
  })
})

describe('a disputed answer', () => {
  test('that is given to another is late after that other’s day', () => {
    const run = answeredRun()
    run.on('2026-12-03', front, 'answer.disputed')
    run.on('2026-12-04', party, 'assignment.changed', { owner: construction, dueOn: '2026-12-15' })
    expect(run.deadline('answerByItsDay')).toMatchObject({ status: 'due', until: '2026-12-15' })
    expect(run.on('2026-12-20', construction, 'answer.sent')).toContain('late: answerByItsDay')
  })

  test('reopens the opinion, and is owed anew by whoever gave it', () => {
    const run = answeredRun()
    expect(run.regions()).toEqual({ answer: 'answeredInWriting', file: 'closed' })
    expect(run.on('2026-12-05', front, 'answer.disputed')).toEqual([])
    expect(run.regions()).toEqual({ answer: 'awaitingWriting', file: 'open' })
    expect(run.deadline('answerAnew')).toMatchObject({ status: 'not-set-by-law' })
    expect(run.on('2026-12-12', committee, 'answer.sent')).toEqual([])
    expect(run.regions()).toEqual({ answer: 'answeredInWriting', file: 'closed' })
    expect(run.context()).toMatchObject({ disputes: 1, isDisputed: false })
  })

  test('of the hall waits to be given to somebody, and is the chair’s until then', () => {
    const run = opinionRun('ofHeads')
    run.on(raisedOn, party, 'opinion.answeredInHall')
    run.on('2026-11-25', front, 'answer.disputed')
    expect(run.regions()).toEqual({ answer: 'reopened', file: 'open' })
    expect(run.on('2026-11-26', party, 'assignment.changed')).toEqual([])
    expect(run.regions()).toEqual({ answer: 'awaitingWriting', file: 'open' })
  })

  test('is passed on, as the complaint it has become, from whoever was given it or from the hall', () => {
    const complaint = { rerouting: 'complaint', receiver: 'Ban Tiếp công dân' }
    const written = answeredRun()
    written.on('2026-12-05', front, 'answer.disputed')
    expect(written.on('2026-12-06', party, 'opinion.passedOn', complaint)).toEqual([])
    const inHall = opinionRun('ofHeads')
    inHall.on(raisedOn, party, 'opinion.answeredInHall')
    inHall.on('2026-11-25', front, 'answer.disputed')
    expect(inHall.on('2026-11-26', party, 'opinion.passedOn', complaint)).toEqual([])
    for (const run of [written, inHall]) {
      expect(run.regions()).toEqual({ answer: 'rerouted', file: 'closed' })
      expect(run.deadline('answerAnew')).toBeUndefined()
    }
  })

  test('is not disputed by the body that gave it', () => {
    expect(answeredRun().on('2026-12-05', committee, 'answer.disputed')).toEqual(['refused: not-authorised'])
  })
})

describe('a promise', () => {
  const promise = (promisedBy: string) => ({ promise: { deed: 'Sửa xong ngõ 12', promisedBy } })

  test('is followed from its day to the one it names, and carried out once the Front finds so', () => {
    const run = answeredRun()
    expect(run.on('2026-12-02', committee, 'promise.made', promise('2026-12-18'))).toEqual([])
    expect(run.regions()).toEqual({ answer: 'answeredInWriting', file: 'followingUp' })
    expect(run.deadline('promise')).toMatchObject({ day: '2026-12-02', until: '2026-12-18' })
    expect(run.on('2026-12-17', committee, 'fulfilment.reported')).toEqual([])
    expect(run.on('2026-12-17', committee, 'promise.fulfilled')).toContain('refused: not-authorised')
    run.on('2026-12-19', front, 'promise.fulfilled')
    expect(run.context()).toMatchObject({ promise: 'fulfilled', promises: 1, brokenPromises: 0 })
    expect(run.deadline('promise')?.met).toMatchObject({ on: '2026-12-17' })
    expect(run.regions()).toEqual({ answer: 'answeredInWriting', file: 'closed' })
  })

  test('names a day that is not past, and there is one at a time', () => {
    const run = answeredRun()
    expect(run.on('2026-12-02', committee, 'promise.made', { promise: { deed: 'Sửa ngõ' } })).toEqual([
      'refused: malformed',
    ])
    expect(run.on('2026-12-02', committee, 'promise.made', promise('2026-12-01'))).toEqual([
      'refused: promiseLiesAhead',
    ])
    run.on('2026-12-02', committee, 'promise.made', promise('2026-12-18'))
    expect(run.on('2026-12-03', committee, 'promise.made', promise('2026-12-25'))).toEqual(['refused: guard'])
  })

  test('is broken once its day is past, and no sooner; it can be made good, or made anew', () => {
    const run = answeredRun()
    run.on('2026-12-02', committee, 'promise.made', promise('2026-12-18'))
    expect(run.on('2026-12-18', front, 'promise.broken')).toEqual(['refused: brokenOnceDue'])
    expect(run.on('2026-12-19', front, 'promise.broken')).toEqual([])
    expect(run.context()).toMatchObject({ promise: 'broken', brokenPromises: 1 })
    expect(run.on('2026-12-20', committee, 'promise.made', promise('2026-12-28'))).toEqual([])
    run.on('2026-12-27', front, 'promise.fulfilled')
    expect(run.context()).toMatchObject({ promise: 'fulfilled', promises: 2, brokenPromises: 1 })
  })

  test('is moved to another day by agreement, which is told apart from breaking it', () => {
    const run = answeredRun()
    run.on('2026-12-02', committee, 'promise.made', promise('2026-12-18'))
    expect(run.on('2026-12-17', committee, 'promise.moved')).toEqual(['refused: not-authorised'])
    expect(run.on('2026-12-17', front, 'promise.moved', { promisedBy: '2026-12-16' })).toEqual([
      'refused: movedLiesAhead',
    ])
    expect(run.on('2026-12-17', front, 'promise.moved', { promisedBy: '2026-12-28' })).toEqual([])
    expect(run.deadline('promise')).toMatchObject({ until: '2026-12-28' })
    expect(run.on('2026-12-20', front, 'promise.broken')).toEqual(['refused: brokenOnceDue'])
    expect(run.on('2026-12-29', front, 'promise.moved', { promisedBy: '2026-12-30' })).toEqual([
      'movedBeforeItsDay',
    ])
    run.on('2026-12-30', front, 'promise.fulfilled')
    expect(run.context()).toMatchObject({ promises: 1, promisesMoved: 2, brokenPromises: 0 })
  })

  test('is still followed where the answer it came with was disputed and went elsewhere', () => {
    const run = opinionRun('ofHeads')
    run.on(raisedOn, party, 'opinion.answeredInHall', promise('2026-12-18'))
    run.on('2026-11-25', front, 'answer.disputed')
    expect(run.on('2026-11-26', party, 'opinion.passedOn')).toEqual([])
    expect(run.regions()).toEqual({ answer: 'rerouted', file: 'followingUp' })
    run.on('2026-12-17', front, 'promise.fulfilled')
    expect(run.regions()).toEqual({ answer: 'rerouted', file: 'closed' })
  })

  test('outlives a dispute of the answer it came with', () => {
    const run = opinionRun('ofHeads')
    run.on(raisedOn, party, 'opinion.answeredInHall', promise('2026-12-18'))
    run.on('2026-11-25', front, 'answer.disputed')
    expect(run.regions()).toEqual({ answer: 'reopened', file: 'open' })
    run.on('2026-11-27', party, 'answer.sent')
    expect(run.regions()).toEqual({ answer: 'answeredInWriting', file: 'followingUp' })
  })
})

test('what waits is urged, as often as need be, and what waits for nothing is not', () => {
  const run = assignedRun()
  expect(run.on('2026-12-11', front, 'opinion.urged')).toEqual([])
  expect(run.on('2026-12-15', front, 'opinion.urged')).toEqual([])
  run.on('2026-12-16', committee, 'answer.sent')
  expect(run.on('2026-12-17', front, 'opinion.urged')).toEqual(['refused: guard'])
})

test('an opinion is gathered in an area, or raised in the hall', () => {
  const environment = vietnam({ register: registerOf(haNoi) })
  const [raised] = samples['opinion.recorded']
  const command = {
    ...raised,
    source: 'gathered',
    type: 'opinion.recorded',
    occurredOn: raisedOn,
    actor: front,
  }
  const run = caseRun(dialogueOpinion, environment, clerk)
  expect(told(run.record(command))).toEqual(['refused: only-told'])
  expect(told(run.record(command, { opened: true }))).toEqual(['refused: gatheredHasItsArea'])
})
