import { describe, expect, test } from 'vitest'
import { told } from '../../test/campaign-run.ts'
import { caseRun } from '../../test/case-run.ts'
import { environment, meetingRun, secretary } from '../../test/meeting-run.ts'
import { voterMeeting } from './process.ts'
import { samples } from './samples.ts'

/** Proposes one of the samples with changes, and gives what was said of it. */
function proposed(sample: number, changes: Readonly<Record<string, unknown>>, occurredOn = '2025-09-01') {
  const run = caseRun(voterMeeting, environment, secretary)
  const payload = { ...samples['meeting.proposed'][sample], ...changes }
  return told(run.record({ ...payload, type: 'meeting.proposed', actor: 'delegation/ha-noi', occurredOn }))
}

/** Decides a request beside the plan as the council's standing body, which is not whose decision it is. */
function decided(day: string) {
  const run = meetingRun(4, { day: '2025-10-10' })
  run.on('2025-09-08', 'request.received', { actor: 'council-group/ha-noi' })
  return told(run.on(day, 'request.approved', { actor: 'council/ha-noi' }))
}

const district = { deputies: [{ deputy: 'council-group/ha-noi/deputy', level: 'district' }] }

describe('a meeting', () => {
  test('before a regular session is proposed as a conference', () => {
    expect(proposed(0, { form: 'encounter' })).toEqual(['conferenceWhereRequired'])
    expect(proposed(0, { form: 'encounter', kind: 'residence' })).toEqual([])
  })

  test('has no district deputies since 1 July 2025', () => {
    expect(proposed(4, district)[0]).toMatch(/^refused: /)
    expect(proposed(0, { ...district, day: '2025-09-29' })).toContain('refused: districtsHaveEnded')
  })

  test('is never set for a day that is past', () => {
    expect(proposed(0, { day: '2025-08-31' })).toEqual(['refused: dayLiesAhead'])
  })

  test('of Assembly deputies and council deputies is led by the council’s standing body', () => {
    expect(proposed(1, {})).toEqual([])
    expect(proposed(1, { organisers: [{ side: 'delegation', body: 'delegation/ha-noi' }] })).toEqual([
      'jointLedByCouncil',
    ])
  })

  test('names bodies that can be what they are named as', () => {
    expect(proposed(0, { organisers: [{ side: 'standingBody', body: 'delegation/ha-noi' }] })).toContain(
      'refused: wrong-kind',
    )
  })
})

describe('the way to a schedule', () => {
  test.each([
    [0, { preparing: 'scheduled' }],
    [2, { proposed: 'awaitingNotice' }],
    [3, { proposed: 'awaitingRequest' }],
    [4, { proposed: 'awaitingRequest' }],
    [5, { proposed: 'awaitingRequest' }],
    [6, { proposed: 'awaitingHost' }],
    [7, { proposed: 'awaitingHost' }],
  ])('of sample %i begins at %o', (sample, value) => {
    expect(meetingRun(sample).kase?.state.value).toEqual(value)
  })

  test('of an encounter is decided by the delegation or the standing body', () => {
    const run = meetingRun(5)
    run.each('2025-09-08', 'request.received')
    expect(told(run.on('2025-09-09', 'request.approved', { actor: 'council-group/ha-noi' }))[0]).toMatch(
      /^refused/,
    )
    expect(told(run.on('2025-09-09', 'request.rejected'))).toEqual([])
    expect(run.kase?.state.value).toBe('rejected')
  })

  test('is not for the deputy to decide who asked for it', () => {
    const run = meetingRun(5)
    run.each('2025-09-08', 'request.received')
    const own = run.on('2025-09-09', 'request.approved', { actor: 'delegation/ha-noi/deputy-1' })
    expect(told(own)).toContain('refused: encounterDecidedByItsBody')
  })

  test('beside the plan is decided by the group, of which only the wording since 26 September 2025 was read', () => {
    expect(decided('2025-09-25')).toEqual(['offPlanDecidedByGroup'])
    expect(decided('2025-09-26')).toEqual(['refused: offPlanDecidedByGroup'])
  })
})
