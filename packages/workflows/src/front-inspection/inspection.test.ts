import { describe, expect, test } from 'vitest'
import {
  city,
  concludedRun,
  inspectionRun,
  notifiedRun,
  ward,
  workingBoard,
} from '../../test/inspection-run.ts'
import { told } from '../../test/told.ts'

describe('whose work is inspected', () => {
  test.each([
    ['the ward’s Front inspects the city’s', { inspector: ward, inspected: city, area: 'ha-noi' }],
    ['a ward inspects another', { inspector: 'front/phuong-hoan-kiem', inspected: ward }],
    ['a Front inspects itself', { inspector: ward, inspected: ward }],
    ['a working board inspects its ward', { inspector: workingBoard, inspected: ward }],
  ])('is refused where %s', (_, changes) => {
    expect(() => inspectionRun({ ...changes, document: undefined })).toThrow('higherInspectsLower')
  })

  test('is that of any Front below: of each ward by the city', () => {
    expect(inspectionRun().kase?.state.value).toBe('planned')
    expect(
      inspectionRun({ inspected: 'front/phuong-hoan-kiem', area: 'phuong-hoan-kiem' }).context.inspected,
    ).toBe('front/phuong-hoan-kiem')
  })

  test('is of its own area, in a period that runs forward', () => {
    expect(() => inspectionRun({ area: 'ha-noi' })).toThrow('areaIsOfTheInspected')
    expect(() => inspectionRun({ periodFrom: '2026-06-01' })).toThrow('periodRunsForward')
  })
})

describe('the team', () => {
  test('has nobody who holds an office in the unit, and is led by one of the Front that inspects', () => {
    const run = inspectionRun()
    const day = '2026-06-03'
    expect(told(run.on(day, 'team.established', { members: [`${ward}/clerk`] }))).toEqual([
      'refused: teamIsFreeOfTheInspected',
    ])
    expect(told(run.on(day, 'team.established', { leader: 'women-union/phuong-ba-dinh/chair' }))).toEqual([
      'refused: leaderIsOfTheInspector',
    ])
    expect(run.does(day, 'team.established')).toEqual([])
  })

  test('is what a conclusion needs: without a leader nobody concludes', () => {
    const run = inspectionRun()
    run.does('2026-06-05', 'inspected.notified')
    run.does('2026-06-19', 'visit.held')
    run.does('2026-06-19', 'visit.held', { visit: 'B2' })
    const concluding = { actor: `${city}/chair` }
    expect(told(run.on('2026-06-20', 'leader.concluded', concluding))).toEqual(['refused: not-authorised'])
    run.does('2026-06-20', 'team.established')
    expect(told(run.on('2026-06-20', 'leader.concluded', concluding))).not.toContain(
      'refused: not-authorised',
    )
  })
})

describe('the unit’s own report', () => {
  test('is owed by the day of the notice, which is no law, and is late a day after', () => {
    const run = notifiedRun()
    expect(run.kase?.state.deadlines['selfReport']).toMatchObject({ until: '2026-06-15', setBy: 'case' })
    expect(run.does('2026-06-16', 'selfReport.received')).toEqual(['late: selfReport'])
    expect(run.kase?.state.value).toBe('notified')
  })

  test('is owed by the first visit where the notice names no day, and moves with it', () => {
    const run = inspectionRun()
    run.does('2026-06-05', 'inspected.notified', { reportBy: undefined })
    expect(run.kase?.state.deadlines['selfReport']).toMatchObject({ until: '2026-06-19' })
    run.does('2026-06-10', 'visit.rescheduled', { visit: 'B1', day: '2026-06-30' })
    run.does('2026-06-10', 'visit.rescheduled', { visit: 'B2', day: '2026-06-29' })
    expect(run.kase?.state.deadlines['selfReport']).toMatchObject({ until: '2026-06-29' })
  })

  test('that did not come is found at each visit, and can still be put on record after the last', () => {
    const run = notifiedRun()
    expect(run.does('2026-06-19', 'visit.held')).toEqual(['reportBeforeVisit'])
    expect(run.does('2026-06-19', 'visit.held', { visit: 'B2' })).toEqual(['reportBeforeVisit'])
    expect(run.kase?.state.value).toBe('visited')
    expect(run.does('2026-06-22', 'selfReport.received')).toEqual(['late: selfReport'])
    expect(run.context.selfReported).toBe(true)
  })
})

describe('visits', () => {
  test.each([
    ['without a unit where it is to one', { unit: undefined }, 'visitNamesItsUnit'],
    ['to a unit of elsewhere', { unit: 'front/phuong-hoan-kiem' }, 'unitIsInspected'],
    ['to the Front above', { unit: city }, 'unitIsInspected'],
    ['on a day that is past', { day: '2026-06-04' }, 'announcedAhead'],
  ])('are refused %s', (_, changes, rule) => {
    const visit = {
      visit: 'B1',
      visitKind: 'office',
      unit: ward,
      day: '2026-06-19',
      place: 'Trụ sở',
      ...changes,
    }
    expect(
      told(inspectionRun().on('2026-06-05', 'inspected.notified', { visits: [visit], reportBy: undefined })),
    ).toEqual([`refused: ${rule}`])
  })

  test('are each of one number, in the notice and later', () => {
    const visit = { visit: 'B1', visitKind: 'office', unit: ward, day: '2026-06-19', place: 'Trụ sở' }
    expect(told(inspectionRun().on('2026-06-05', 'inspected.notified', { visits: [visit, visit] }))).toEqual([
      'refused: visitsAreDistinct',
    ])
    expect(told(notifiedRun().on('2026-06-10', 'visit.added', { addedVisit: visit }))).toEqual([
      'refused: guard',
    ])
  })

  test('on another day than theirs, or while the inspected period runs, are on record and found', () => {
    const run = inspectionRun({ periodUntil: '2026-06-30' })
    run.each('2026-06-05', 'inspected.notified', 'selfReport.received')
    expect(run.does('2026-06-22', 'visit.held')).toEqual(['heldOnItsDay', 'periodHasRun'])
  })

  test('to a place below can be added once all were held, and are waited for again', () => {
    const run = notifiedRun()
    run.does('2026-06-14', 'selfReport.received')
    run.does('2026-06-19', 'visit.held')
    run.does('2026-06-19', 'visit.held', { visit: 'B2', households: 2 })
    expect(run.context.lastHeldOn).toBe('2026-06-19')
    run.does('2026-06-20', 'visit.added')
    expect(run.kase?.state.value).toBe('notified')
    expect(run.context).toMatchObject({ visitDay: '2026-12-18', lastHeldOn: null })
  })

  test('are called off one by one, the last of them only where another was held', () => {
    const run = notifiedRun()
    run.does('2026-06-10', 'visit.cancelled', { visit: 'B2' })
    expect(told(run.on('2026-06-10', 'visit.cancelled', { visit: 'B1' }))).toEqual(['refused: guard'])
    expect(told(run.on('2026-06-10', 'inspection.cancelled'))).toEqual([])
    expect(run.kase?.state.value).toBe('cancelled')
  })

  test('that were held bar calling the inspection off', () => {
    const run = notifiedRun()
    run.does('2026-06-19', 'visit.held')
    expect(told(run.on('2026-06-19', 'inspection.cancelled'))).toEqual(['refused: guard'])
    run.does('2026-06-19', 'visit.cancelled', { visit: 'B2' })
    expect(run.kase?.state.value).toBe('visited')
  })
})

describe('the conclusion', () => {
  test('that lacks a part is on record and found', () => {
    const run = notifiedRun()
    run.does('2026-06-14', 'selfReport.received')
    run.does('2026-06-19', 'visit.held')
    run.does('2026-06-19', 'visit.held', { visit: 'B2' })
    run.does('2026-06-19', 'assessment.noted', { part: 'results' })
    run.does('2026-06-19', 'assessment.noted', { part: 'causes' })
    expect(run.does('2026-06-20', 'leader.concluded')).toEqual(['everyPartIsNoted'])
  })

  test('is not before the last visit, and owes a notice without a day', () => {
    const visited = notifiedRun()
    visited.does('2026-06-19', 'visit.held')
    visited.does('2026-06-20', 'visit.held', { visit: 'B2' })
    expect(told(visited.on('2026-06-19', 'leader.concluded'))).toContain('refused: concludedAfterVisits')
    const run = concludedRun()
    expect(run.kase?.state.deadlines['resultNotice']).toMatchObject({ status: 'not-set-by-law' })
  })

  test('without a defect needs a reason, ends the inspection, and is counted apart', () => {
    const run = concludedRun()
    expect(told(run.on('2026-06-26', 'notice.issuedWithoutDefect', { reason: undefined }))).toEqual([
      'refused: malformed',
    ])
    expect(run.does('2026-06-26', 'notice.issuedWithoutDefect')).toEqual(['asksForSomething'])
    expect(run.kase?.state.value).toBe('withoutDefect')
    run.does('2026-12-20', 'emulation.noted')
    expect(run.context.ranking).toBe('Hoàn thành tốt nhiệm vụ')
  })
})
