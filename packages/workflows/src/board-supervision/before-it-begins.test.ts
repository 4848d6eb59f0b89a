import { describe, expect, test } from 'vitest'
import {
  type BoardSupervisionRun,
  boardSupervisionRun,
  committee,
  council,
  front,
  investmentBoard,
  investor,
  plannedRun,
  preparingRun,
} from '../../test/board-supervision-run.ts'
import { told } from '../../test/told.ts'

const deadline = (run: BoardSupervisionRun, duty: string) => run.kase?.state.deadlines[duty]

describe('the plan of an inspection', () => {
  test('that begins on Friday 20 November 2026 is with all by the 13th: five working days', () => {
    expect(deadline(plannedRun(), 'inspectionPlan')).toMatchObject({ status: 'due', day: '2026-11-13' })
  })

  test.each([
    ['2026-11-13', []],
    ['2026-11-14', ['late: inspectionPlan']],
    ['2026-11-16', ['late: inspectionPlan']],
  ])('that is sent on %s is found %s', (day, findings) => {
    expect(told(plannedRun().does(day, 'plan.sent'))).toEqual(findings)
  })

  test('is with all only once the last has it', () => {
    const run = plannedRun()
    run.does('2026-11-10', 'plan.sent', { to: [front] })
    expect(deadline(run, 'inspectionPlan')).not.toHaveProperty('met')
    expect(told(run.does('2026-11-16', 'plan.sent', { to: [committee] }))).toEqual(['late: inspectionPlan'])
    expect(deadline(run, 'inspectionPlan')).toMatchObject({ met: { on: '2026-11-16' } })
  })

  test.each([investor, council])('does not go to %s, which is neither Front nor inspected', (to) => {
    expect(told(plannedRun().on('2026-11-10', 'plan.sent', { to: [to] }))).toEqual([
      'refused: planIsSentToItsReceivers',
    ])
  })

  test('counts its days anew where it is made anew', () => {
    const run = plannedRun()
    run.does('2026-11-10', 'plan.sent')
    run.does('2026-11-12', 'plan.made', { startsOn: '2026-12-04', endsOn: '2026-12-11' })
    expect(deadline(run, 'inspectionPlan')).toMatchObject({ day: '2026-11-27' })
    expect(deadline(run, 'inspectionPlan')).not.toHaveProperty('met')
  })

  test('that lacks one of its fields, or its period, is found to', () => {
    for (const changes of [{ funding: undefined }, { planPeriod: undefined }])
      expect(told(boardSupervisionRun(0).does('2026-11-02', 'plan.made', changes))).toEqual([
        'inspectionPlanHasItsFields',
      ])
  })

  test('does not end before it starts', () => {
    expect(told(boardSupervisionRun(0).on('2026-11-02', 'plan.made', { endsOn: '2026-11-19' }))).toEqual([
      'refused: planDaysInOrder',
    ])
  })

  test('that nobody has is no bar to the inspection, and found; so is to begin before its day', () => {
    expect(told(plannedRun().does('2026-11-19', 'checking.begun'))).toEqual([
      'planSentBeforeChecking',
      'notBeforeItsDay',
    ])
    const run = plannedRun()
    run.does('2026-11-20', 'checking.begun')
    expect(deadline(run, 'inspectionPlan')).toBeUndefined()
  })
})

describe('the notice to an investor', () => {
  test('of a supervision from 20 November 2026 is given by 6 October: 45 days', () => {
    expect(deadline(preparingRun(), 'investorNotice')).toMatchObject({ status: 'due', day: '2026-10-06' })
  })

  test.each([
    ['2026-10-06', []],
    ['2026-10-07', ['late: investorNotice']],
  ])('that is given on %s is found %s', (day, findings) => {
    expect(told(preparingRun().does(day, 'investor.notified'))).toEqual(findings)
  })

  test('is the Front’s, not the board’s', () => {
    expect(told(preparingRun().on('2026-10-05', 'investor.notified', { actor: investmentBoard }))).toEqual([
      'refused: not-authorised',
    ])
  })

  test('names the members beside the plan', () => {
    expect(told(preparingRun().does('2026-10-05', 'investor.notified', { told: ['plan'] }))).toEqual([
      'investorIsToldAll',
    ])
  })

  test('that was not given is no bar to the supervision, and found', () => {
    const run = preparingRun()
    run.does('2026-10-12', 'plan.agreed')
    run.does('2026-10-13', 'plan.agreed', { actor: committee })
    expect(told(run.does('2026-11-20', 'monitoring.begun'))).toEqual(['investorToldBeforeMonitoring'])
  })
})

describe('the plan of an investment’s supervision', () => {
  test('is agreed by council and People’s Committee, each for itself, before anything begins', () => {
    const run = preparingRun()
    expect(deadline(run, 'planAgreement')).toMatchObject({ status: 'not-set-by-law' })
    expect(told(run.on('2026-11-20', 'monitoring.begun'))).toEqual(['refused: guard'])
    run.does('2026-10-12', 'plan.agreed')
    expect(told(run.on('2026-10-12', 'plan.agreed'))).toEqual(['refused: guard'])
    expect(told(run.on('2026-11-20', 'monitoring.begun'))).toEqual(['refused: guard'])
    run.does('2026-10-13', 'plan.agreed', { actor: committee })
    expect(deadline(run, 'planAgreement')).toMatchObject({ met: { on: '2026-10-13' } })
    run.does('2026-10-05', 'investor.notified')
    expect(told(run.does('2026-11-20', 'monitoring.begun'))).toEqual([])
  })

  test('to which one objects is made anew, agreed anew and told anew', () => {
    const run = preparingRun()
    run.does('2026-10-05', 'investor.notified')
    run.does('2026-10-12', 'plan.agreed')
    run.does('2026-10-13', 'plan.objected', { actor: committee })
    expect(run.kase?.state.value).toEqual({ investment: 'planning' })
    run.does('2026-10-14', 'plan.made', { startsOn: '2026-12-21', endsOn: '2026-12-25' })
    expect(run.context).toMatchObject({ reached: [], consent: { given: [] } })
    expect(deadline(run, 'investorNotice')).toMatchObject({ day: '2026-11-06' })
    expect(deadline(run, 'investorNotice')).not.toHaveProperty('met')
  })

  test('is nothing a board agrees to', () => {
    expect(told(preparingRun().on('2026-10-12', 'plan.agreed', { actor: investmentBoard }))).toContain(
      'refused: not-authorised',
    )
  })
})
