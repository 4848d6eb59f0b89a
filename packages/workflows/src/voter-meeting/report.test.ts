import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { floorRun, type MeetingRun, meetingRun, readyRun } from '../../test/meeting-run.ts'
import { figureLabels } from '../figure-labels.ts'
import type { MeetingContext } from './meeting-context.ts'
import { figures } from './report.ts'

/** Figures of a run, its closing tag told by its state. */
function counted({ kase }: MeetingRun) {
  if (kase === undefined) throw new Error('no case')
  const { value, acts, deadlines } = kase.state
  const context = kase.state.context as MeetingContext
  const paths = typeof value === 'string' ? [value] : Object.keys(value)
  return figures({ value, context, acts, deadlines, paths, tags: [] })
}

function joint(): MeetingRun {
  const run = readyRun(1)
  run.on('2025-09-11', 'notice.posted', { tells: ['time', 'place', 'form', 'content', 'accessPoints'] })
  run.each('2025-09-29', 'session.opened')
  return run
}

describe('a joint meeting', () => {
  test('counts once, under its levels together', () => {
    const figures = counted(joint())
    expect(figures).toMatchObject({
      meetings: 1,
      joint: 1,
      'levels.national+province': 1,
      'kind.beforeRegularSession': 1,
    })
    expect(Object.keys(figures).filter((name) => name.startsWith('levels.'))).toHaveLength(1)
  })

  test('hears Assembly deputies first, then the province: another order is a finding', () => {
    const province = { actor: 'council-group/ha-noi/deputy' }
    const inOrder = joint()
    expect([
      ...told(inOrder.on('2025-09-29', 'deputy.reported')),
      ...told(inOrder.on('2025-09-29', 'deputy.reported', province)),
    ]).toEqual([])
    const outOfOrder = joint()
    expect(told(outOfOrder.on('2025-09-29', 'deputy.reported', province))).toEqual([])
    expect(told(outOfOrder.on('2025-09-29', 'deputy.reported'))).toEqual(['reportsInOrder'])
  })

  test('that gives the floor before each level has reported says so', () => {
    const run = joint()
    run.each('2025-09-29', 'deputy.reported')
    expect(told(run.on('2025-09-29', 'floor.opened'))).toEqual(['reportedBeforeFloor'])
  })
})

test.each([0, 1, 2, 3, 4, 5, 6, 7])('every figure of sample %i has a label', (sample) => {
  const names = Object.keys(counted(meetingRun(sample)))
  expect(names.filter((name) => figureLabels[name] === undefined)).toEqual([])
})

test('levels that meet voters together are labelled by all of them', () => {
  expect(figureLabels['levels.national+province']).toEqual({
    vi: 'Số cuộc của Đại biểu Quốc hội, Đại biểu Hội đồng nhân dân cấp tỉnh',
    en: 'Meetings of: National Assembly, Provincial council',
  })
})

test('deputies are counted once for each meeting, and the label says so', () => {
  expect(figureLabels['deputies']?.vi).toMatch(/^Lượt đại biểu/)
})

describe('invited, present, speakers and opinions', () => {
  test('are four numbers', () => {
    const run = floorRun()
    const say = (opinion: string, nature: string, voter: string, channel = 'oral') =>
      run.on('2025-09-29', 'opinion.recorded', { opinion, nature, voter, channel })
    say('k-1', 'petition', 'a')
    say('k-2', 'petition', 'a')
    say('k-3', 'opinion', 'b')
    say('k-4', 'opinion', 'c', 'slip')
    say('k-5', 'complaint', 'b')
    run.on('2025-09-29', 'answer.given', { opinion: 'k-1' })
    run.on('2025-09-29', 'petition.takenForWriting', { opinion: 'k-2' })
    run.each('2025-09-29', 'attendance.recorded')
    expect(counted(run)).toMatchObject({
      invited: 200,
      present: 150,
      speakers: 2,
      opinions: 5,
      petitions: 2,
      complaints: 1,
      answeredOnTheSpot: 1,
      takenForWriting: 1,
      unsettled: 0,
    })
  })

  test('more speakers than people present is a finding', () => {
    const run = floorRun()
    run.each('2025-09-29', 'opinion.recorded')
    expect(told(run.on('2025-09-29', 'attendance.recorded', { present: 0 }))).toEqual(['speakersWerePresent'])
  })
})

test('a meeting has begun once it was opened, and was held once it ended', () => {
  const ready = readyRun(0)
  expect(counted(ready)).toMatchObject({ begun: 0, held: 0 })
  const run = floorRun()
  expect(counted(run)).toMatchObject({ begun: 1, held: 0 })
  run.each('2025-09-29', 'floor.closed', 'session.closed')
  expect(counted(run)).toMatchObject({ begun: 1, held: 1 })
})
