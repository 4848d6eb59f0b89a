import { describe, expect, test } from 'vitest'
import { announcedRun, committee, dialogueRun, front, hallRun } from '../../test/dialogue-run.ts'
import { told } from '../../test/told.ts'

const day = '2026-11-20'

describe('the notice', () => {
  test('of six days is late, and found', () => {
    const run = dialogueRun('withPeople')
    run.does('2026-10-15', 'dialogue.approved')
    run.does('2026-10-20', 'plan.issued')
    expect(told(run.on('2026-11-14', 'notice.published'))).toEqual(['late: notice'])
  })

  test('that does not say how to join is found', () => {
    const run = announcedRun()
    expect(told(run.on('2026-11-11', 'notice.published', { tells: ['time', 'place'] }))).toEqual([
      'noticeTellsEverything',
    ])
  })

  test('is owed anew for another day: the old one counts no longer', () => {
    const run = announcedRun()
    run.does('2026-11-12', 'dialogue.postponed')
    expect(run.kase?.state.value).toEqual({ preparing: 'planned' })
    expect(run.kase?.state.deadlines['notice']).toMatchObject({ day: '2026-11-27' })
    expect(run.kase?.state.deadlines['notice']?.met).toBeUndefined()
    expect(told(run.on('2026-12-04', 'session.opened'))).toEqual(['announcedBefore'])
  })

  test('waits for a day where a dialogue is postponed without one, and nothing is opened', () => {
    const run = announcedRun()
    run.does('2026-11-12', 'dialogue.postponed', { day: undefined })
    expect(run.kase?.state.deadlines['notice']).toBeUndefined()
    expect(told(run.on(day, 'session.opened'))).toEqual(['refused: guard'])
  })

  test('is owed anew for another place', () => {
    const run = announcedRun()
    run.does('2026-11-12', 'dialogue.moved')
    expect(told(run.on(day, 'session.opened'))).toEqual(['announcedBefore'])
  })
})

describe('who presides', () => {
  test('is a stand-in where the chair is absent, and that is found', () => {
    const run = announcedRun()
    expect(told(run.on(day, 'session.opened', { presiding: `${front}/chair` }))).toEqual([
      'refused: presidingIsOfTheChair',
    ])
    run.does(day, 'chair.absent')
    expect(told(run.on(day, 'session.opened', { presiding: `${front}/chair` }))).toEqual(['chairIsThere'])
  })

  test('is the chair again after a postponement', () => {
    const run = announcedRun()
    run.does('2026-11-12', 'chair.absent')
    run.does('2026-11-12', 'dialogue.postponed')
    run.does('2026-11-20', 'notice.published')
    expect(told(run.on('2026-12-04', 'session.opened'))).toEqual([])
  })

  test('does not take the minutes', () => {
    const run = announcedRun()
    const one = `${committee}/chair`
    expect(told(run.on(day, 'session.opened', { presiding: one, minuteTaker: one }))).toEqual([
      'refused: minuteTakerIsAnother',
    ])
  })
})

describe('in the hall', () => {
  test('what was gathered is presented before anybody speaks, or it is found', () => {
    const run = hallRun()
    expect(told(run.on(day, 'synthesis.presented', { actor: front }))).toEqual(['presentedFirst'])
  })

  test('an opinion that was gathered and never synthesised is found', () => {
    const run = dialogueRun('withPeople')
    run.does('2026-10-15', 'dialogue.approved')
    run.does('2026-10-20', 'plan.issued')
    run.does('2026-11-01', 'opinion.gathered', { actor: front })
    run.does('2026-11-10', 'notice.published')
    expect(told(run.on(day, 'session.opened'))).toEqual(['gatheredIsSynthesised'])
  })

  test('another day than the one that was set is found', () => {
    expect(told(announcedRun().on('2026-11-21', 'session.opened'))).toEqual(['heldOnItsDay'])
  })

  test('a number stands for one opinion', () => {
    expect(told(hallRun().on(day, 'opinion.raised', { opinion: 'th-1' }))).toEqual(['refused: guard'])
  })

  test('what is taken for writing without a day is taken, and found', () => {
    const run = hallRun()
    expect(told(run.on(day, 'opinion.takenForWriting', { dueOn: undefined }))).toEqual(['takenNamesItsDay'])
    expect(run.context.opinions.find(({ opinion }) => opinion === 'yk-1')?.standing).toBe('inWriting')
  })

  test('a promise without a day is refused', () => {
    const promise = { deed: 'Sửa đường ngõ 12' }
    expect(told(hallRun().on(day, 'opinion.answered', { promise }))).toEqual(['refused: malformed'])
  })
})

describe('what is merged', () => {
  test('keeps its number and its source, and is answered no more', () => {
    const run = hallRun()
    run.does(day, 'opinion.merged', { opinion: 'yk-1', into: 'th-1' })
    expect(run.context.opinions).toContainEqual({
      opinion: 'yk-1',
      source: 'hall',
      standing: 'merged',
      mergedInto: 'th-1',
    })
    expect(told(run.on(day, 'opinion.answered', { opinion: 'yk-1' }))).toEqual(['refused: guard'])
  })

  test('goes into another that is kept: not into itself, into nothing, nor into one that was merged away', () => {
    const run = hallRun()
    run.does(day, 'opinion.merged', { opinion: 'yk-1', into: 'th-1' })
    for (const into of ['yk-2', 'yk-9', 'yk-1'])
      expect(told(run.on(day, 'opinion.merged', { opinion: 'yk-2', into }))).toEqual(['refused: guard'])
    run.does(day, 'opinion.merged', { opinion: 'yk-2', into: 'th-1' })
  })
})

describe('the conclusion', () => {
  const concluding = () => {
    const run = hallRun()
    run.does(day, 'opinion.answered', { opinion: 'th-1' })
    run.does(day, 'opinion.merged', { opinion: 'yk-2', into: 'th-1' })
    run.each(day, 'session.closed', 'minutes.signed')
    return run
  }
  const to = (...opinions: readonly string[]) => ({
    assignments: opinions.map((opinion) => ({ opinion, owner: committee, dueOn: '2026-12-10' })),
  })

  test('that leaves an opinion open is refused, and the dialogue stays as it was', () => {
    const run = concluding()
    const before = run.kase
    expect(told(run.on('2026-11-25', 'conclusion.issued', to()))).toEqual(['refused: everyOpenIsAssigned'])
    expect(run.kase).toBe(before)
  })

  test('gives nobody what was answered, merged away, or never said', () => {
    for (const opinion of ['th-1', 'yk-2', 'yk-9'])
      expect(told(concluding().on('2026-11-25', 'conclusion.issued', to('yk-1', opinion)))).toEqual([
        'refused: onlyWaitingIsAssigned',
      ])
    expect(told(concluding().on('2026-11-25', 'conclusion.issued', to('yk-1', 'yk-1')))).toEqual([
      'refused: eachIsAssignedOnce',
    ])
  })

  test('that names no day is found', () => {
    const assignments = [{ opinion: 'yk-1', owner: committee }]
    expect(told(concluding().on('2026-11-25', 'conclusion.issued', { assignments }))).toEqual([
      'assignedNamesItsDay',
    ])
  })

  test('is followed by the result, which is late after ten days and incomplete unless posted and sent to villages', () => {
    const run = concluding()
    run.does('2026-11-25', 'conclusion.issued', to('yk-1'))
    expect(told(run.on('2026-12-01', 'result.published', { ways: ['media'] }))).toEqual([
      'publishedEverywhere',
      'late: result',
    ])
  })
})

test('a dialogue ends once nothing is waited for, and no sooner', () => {
  const run = hallRun()
  for (const opinion of ['th-1', 'yk-1', 'yk-2']) run.does(day, 'opinion.answered', { opinion })
  run.each(day, 'session.closed', 'minutes.signed')
  run.does('2026-11-25', 'conclusion.issued', { assignments: [] })
  run.does('2026-11-28', 'result.published')
  const waiting = { counters: { 'dialogueOpinion.pending': 1 } }
  expect(told(run.on('2026-11-28', 'dialogue.closed', {}, waiting))).toEqual([
    'refused: closedOnceAllHaveEnded',
  ])
  expect(told(run.on('2026-11-28', 'dialogue.closed'))).toEqual([])
})

test('a dialogue with opinions is called off only with somebody who takes them', () => {
  const run = announcedRun()
  expect(told(run.on('2026-11-12', 'dialogue.cancelled', { receiver: undefined }))).toEqual([
    'refused: openOpinionsGoOn',
  ])
  expect(
    told(dialogueRun('withPeople').on('2026-10-12', 'dialogue.cancelled', { receiver: undefined })),
  ).toEqual([])
})

describe('the result', () => {
  const ended = () => {
    const run = hallRun()
    for (const opinion of ['th-1', 'yk-1']) run.does(day, 'opinion.answered', { opinion })
    run.each(day, 'session.closed')
    return run
  }

  test('is made public without minutes or conclusion, in time and found, and is no conclusion', () => {
    const run = ended()
    expect(told(run.on('2026-11-28', 'result.published'))).toEqual([
      'publishedAfterMinutes',
      'publishedAfterConclusion',
    ])
    expect(run.kase?.state.deadlines['result']).toMatchObject({ met: { on: '2026-11-28' } })
    expect(run.kase?.state.value).toBe('minutesOwed')
  })

  test('is followed by the end once every opinion has an outcome or an owner, with no conclusion notice', () => {
    const run = ended()
    run.each('2026-11-28', 'result.published')
    expect(told(run.on('2026-11-30', 'dialogue.closed'))).toEqual(['refused: out-of-place'])
    run.does('2026-11-29', 'opinion.takenForWriting', { opinion: 'yk-2' })
    expect(run.kase?.state.value).toBe('published')
    expect(told(run.on('2026-12-10', 'dialogue.closed'))).toEqual([])
  })

  test('is no bar to minutes and a conclusion that come later', () => {
    const run = ended()
    run.does('2026-11-29', 'opinion.takenForWriting', { opinion: 'yk-2' })
    run.each('2026-11-29', 'result.published')
    expect(told(run.on('2026-12-01', 'minutes.signed'))).toEqual([])
    expect(told(run.on('2026-12-02', 'conclusion.issued', { assignments: [] }))).toEqual([])
    expect(run.kase?.state.value).toBe('published')
  })

  test('follows a conclusion that was issued without minutes, which is found', () => {
    const run = ended()
    const assignments = [{ opinion: 'yk-2', owner: committee, dueOn: '2026-12-30' }]
    expect(told(run.on('2026-11-25', 'conclusion.issued', { assignments }))).toEqual([
      'concludedAfterMinutes',
    ])
    expect(told(run.on('2026-11-28', 'result.published'))).toEqual(['publishedAfterMinutes'])
    expect(run.kase?.state.value).toBe('published')
  })
})
