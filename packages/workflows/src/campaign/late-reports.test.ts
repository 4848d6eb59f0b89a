import { describe, expect, test } from 'vitest'
import { campaignRun, collectingRun } from '../../test/campaign-run.ts'
import { told } from '../../test/told.ts'
import type { CampaignContext } from './context.ts'

type Run = ReturnType<typeof campaignRun>

const contextOf = (run: Run) => run.kase?.state.context as CampaignContext // a run of this process
const group = (name: string) => ({ group: name })
const next = { term: 'XVI', session: 1, openPetitions: [] }

function reportedRun(): Run {
  const run = collectingRun()
  run.on('2025-10-02', 'synthesis.made')
  run.on('2025-10-03', 'centralList.reported')
  run.on('2025-10-03', 'localList.reported')
  return run
}

describe('a report of a group after the plan’s day', () => {
  test('is found, and goes into the synthesis as long as that is not made', () => {
    const run = collectingRun()
    expect(told(run.on('2025-10-01', 'groupReport.submitted', group('Tổ 1')))).toEqual([])
    expect(told(run.on('2025-10-02', 'groupReport.submitted', group('Tổ 2')))).toEqual([
      'group-report-in-time',
    ])
    expect(contextOf(run)).toMatchObject({ groups: ['Tổ 1', 'Tổ 2'], lateGroups: ['Tổ 2'] })
    run.on('2025-10-02', 'synthesis.made')
    expect(contextOf(run).lateGroups).toEqual([])
  })

  test('is left to the next campaign where the host has decided so, and stays on record until it is carried over', () => {
    const run = collectingRun()
    run.on('2025-10-01', 'lateReports.decided', { lateReports: 'carryOver' })
    run.on('2025-10-02', 'groupReport.submitted', group('Tổ 2'))
    run.on('2025-10-02', 'synthesis.made')
    run.on('2025-10-03', 'centralList.reported')
    run.on('2025-10-03', 'localList.reported')
    expect(contextOf(run).lateGroups).toEqual(['Tổ 2'])
    run.on('2025-12-12', 'matters.carriedOver', { ...next, carriedReports: ['Tổ 2'] })
    expect(contextOf(run).lateGroups).toEqual([])
    expect(told(run.on('2025-12-12', 'campaign.closed'))).toEqual([])
  })

  test('that still waits when the campaign is closed is found', () => {
    const run = reportedRun()
    run.on('2025-10-04', 'groupReport.submitted', group('Tổ 3'))
    expect(told(run.on('2025-12-12', 'campaign.closed'))).toEqual(['nothing-left-behind'])
  })

  test('that comes when the synthesis is made waits for one that is made anew', () => {
    const run = reportedRun()
    run.on('2025-10-04', 'groupReport.submitted', group('Tổ 3'))
    expect(contextOf(run).lateGroups).toEqual(['Tổ 3'])
    run.on('2025-10-05', 'synthesis.made')
    expect(contextOf(run).lateGroups).toEqual([])
  })

  test.each(['2025-12-12', '2025-12-20'])('is taken when the campaign is closed, of %s', (day) => {
    const run = reportedRun()
    run.on('2025-12-12', 'campaign.closed')
    expect(told(run.on(day, 'groupReport.submitted', group('Tổ 4')))).toEqual(['group-report-in-time'])
    expect(contextOf(run)).toMatchObject({ groups: ['Tổ 4'], lateGroups: ['Tổ 4'] })
    run.on('2025-12-21', 'matters.carriedOver', { ...next, carriedReports: ['Tổ 4'] })
    expect(contextOf(run).lateGroups).toEqual([])
  })

  test('that nobody waits with is not carried over', () => {
    const run = reportedRun()
    expect(told(run.on('2025-12-12', 'matters.carriedOver', { ...next, carriedReports: ['Tổ 9'] }))).toEqual([
      'refused: reports-that-wait',
    ])
  })
})

test('what becomes of late reports is decided by the body that leads the plan', () => {
  const run = collectingRun()
  expect(told(run.on('2025-10-01', 'lateReports.decided', { actor: 'front/ha-noi' }))).toEqual([
    'refused: not-authorised',
  ])
})

test('groups of a council owe their reports by the plan’s day, until the last has come', () => {
  const council = { track: 'council', organiser: 'council-group/ha-noi', actor: 'council-group/ha-noi' }
  const run = campaignRun({
    ...council,
    parties: {
      office: 'office/ha-noi',
      deputiesGroup: ['council-group/ha-noi'],
      councilStanding: ['council/ha-noi'],
      front: ['front/ha-noi'],
    },
  })
  const actor = { actor: 'council-group/ha-noi' }
  run.on('2025-09-08', 'plan.issued', actor)
  const deadline = () => run.kase?.state.deadlines['group-reports']
  expect(deadline()).toMatchObject({ status: 'due', until: '2025-10-01', setBy: 'case' })
  run.on('2025-09-10', 'plan.amended', { ...actor, reportsDue: '2025-10-03', meetings: [] })
  expect(deadline()).toMatchObject({ until: '2025-10-03' })
  run.on('2025-10-02', 'groupReport.submitted', { ...actor, group: 'council-group/ha-noi' })
  expect(deadline()?.met).toMatchObject({ on: '2025-10-02' })
})
