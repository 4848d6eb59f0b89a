import { describe, expect, test } from 'vitest'
import { configuredRun } from '../../test/configured-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { told } from '../../test/told.ts'
import type { GroupContext } from './group-context.ts'
import { mediationGroup } from './mediation-group/process.ts'

const day = '2026-03-02'

const proposed = () => configuredRun<GroupContext>(mediationGroup, { day })

/** A group of five, reviewed every year. */
function formed(changes = {}) {
  const run = proposed()
  run.does('2026-03-16', 'group.recognised', changes)
  return run
}

const weak = { rating: 'weak', counts: { mediated: 0 } }

describe('members', () => {
  test('are those it began with, and who came, without who left', () => {
    const run = formed()
    run.does('2026-06-01', 'members.changed', { joined: 2, left: 1 })
    run.does('2026-07-01', 'members.changed', { joined: 0, left: 3 })
    expect(run.kase && figuresOf(mediationGroup, run.kase)).toMatchObject({
      'mediation-group.members.mediationGroup': 3,
      'mediation-group.joined': 2,
      'mediation-group.left': 4,
    })
  })

  test.each([
    ['more leave than there are', { joined: 0, left: 6 }, ['refused: noMoreLeaveThanThereAre']],
    ['nobody comes and nobody goes', { joined: 0, left: 0 }, ['refused: somebodyComesOrGoes']],
    ['all leave', { joined: 0, left: 5 }, ['somebodyStays']],
    ['all leave and others come', { joined: 4, left: 5 }, []],
  ])('where %s', (_, changes, what) => {
    expect(told(formed().on('2026-06-01', 'members.changed', changes))).toEqual(what)
  })

  test('of a group that was merged are not counted any more', () => {
    const run = formed()
    run.does('2026-06-01', 'group.merged')
    expect(run.kase && figuresOf(mediationGroup, run.kase)).not.toHaveProperty(
      'mediation-group.members.mediationGroup',
    )
  })
})

test('only another can take over the lead, and no name is kept', () => {
  const run = formed()
  const lead = { leader: 'tt-01' }
  expect(told(run.on('2026-06-01', 'lead.changed', { lead }))).toEqual(['refused: anotherLeads'])
  run.does('2026-06-01', 'lead.changed')
  expect(run.context.leader).toBe('tt-03')
  expect(JSON.stringify(run.context)).not.toContain('Người')
})

describe('a review', () => {
  const untilOf = (run: ReturnType<typeof formed>) => {
    const deadline = run.kase?.state.deadlines['review']
    return deadline?.status === 'due' ? [deadline.until, deadline.met === undefined] : undefined
  }

  test('is owed in every part of the year that the recognition names, from that day on', () => {
    const run = formed({ reviewedEvery: 'quarter' })
    expect(untilOf(run)).toEqual(['2026-03-31', true])
    expect(run.does('2026-03-30', 'group.reviewed')).toEqual([])
    expect(untilOf(run)).toEqual(['2026-06-30', true])
  })

  test('that comes once more in the same part of the year takes nothing of the next', () => {
    const run = formed({ reviewedEvery: 'quarter' })
    run.does('2026-03-30', 'group.reviewed')
    expect(run.does('2026-03-31', 'group.reviewed')).toEqual([])
    expect(untilOf(run)).toEqual(['2026-06-30', true])
  })

  test('that comes late is found late, and the next is owed in its own part of the year', () => {
    const run = formed({ reviewedEvery: 'quarter' })
    expect(run.does('2026-11-20', 'group.reviewed')).toEqual(['late: review'])
    expect(untilOf(run)).toEqual(['2026-12-31', true])
  })

  test('is owed by nobody where the recognition names no period', () => {
    expect(formed({ reviewedEvery: undefined }).kase?.state.deadlines).not.toHaveProperty('review')
  })

  test('without figures of its work is found wanting; with them they add up', () => {
    const run = formed()
    expect(run.does('2026-06-01', 'group.reviewed', { counts: undefined })).toEqual(['workIsCounted'])
    run.does('2026-07-01', 'group.reviewed', { counts: { mediated: 6, successful: 5 } })
    run.does('2026-11-01', 'group.reviewed', { counts: { mediated: 4 } })
    expect(run.kase && figuresOf(mediationGroup, run.kase)).toMatchObject({
      'mediation-group.reviews': 3,
      'mediation-group.count.mediated': 10,
      'mediation-group.count.successful': 5,
    })
  })

  test('that finds it weak asks for its consolidation, for which no law sets days', () => {
    const run = formed()
    run.does('2026-06-01', 'group.reviewed', weak)
    expect(run.kase?.state.value).toEqual({ active: 'weak' })
    expect(run.kase?.state.deadlines['consolidation']?.status).toBe('not-set-by-law')
    run.does('2026-07-01', 'group.consolidated')
    expect(run.kase?.state.value).toEqual({ active: 'running' })
  })
})

test('a group that was not recognised was never there', () => {
  const run = proposed()
  run.does('2026-04-01', 'proposal.ended')
  const figures = run.kase && figuresOf(mediationGroup, run.kase)
  expect(figures).toMatchObject({ 'mediation-group.outcome.notFormed': 1 })
  expect(figures).not.toHaveProperty('mediation-group.formed.mediationGroup')
})

test('whoever proposes a group does not recognise it', () => {
  expect(told(proposed().on('2026-03-16', 'group.recognised', { actor: 'front/phuong-ba-dinh' }))).toEqual([
    'refused: not-authorised',
  ])
})
