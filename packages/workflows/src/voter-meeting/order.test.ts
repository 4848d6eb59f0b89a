import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { floorRun, type MeetingRun, meetingRun, readyRun } from '../../test/meeting-run.ts'

const grounds = (decision: ReturnType<MeetingRun['on']>) =>
  (decision.accepted ? decision.entry.findings : []).map((finding) =>
    'ground' in finding ? finding.ground.citation : undefined,
  )

describe('what is prepared', () => {
  test('after the day of the meeting is a finding; for the notice under art. 5, clause 1', () => {
    const run = meetingRun(0)
    const notice = run.on('2025-09-30', 'notice.posted')
    expect(told(notice)).toEqual(['noticeByItsDay'])
    expect(grounds(notice)).toMatchObject([{ article: '5', clause: '1' }])
    expect(told(run.on('2025-09-30', 'voters.invited'))).toEqual(['preparedByItsDay'])
    expect(told(run.on('2025-09-30', 'readiness.confirmed'))).toEqual(['preparedByItsDay'])
    expect(told(run.on('2025-09-30', 'press.informed'))).toEqual(['late: pressNotice'])
  })

  test('on the day itself is none', () => {
    const run = meetingRun(0)
    expect(told(run.on('2025-09-29', 'notice.posted'))).toEqual([])
    expect(told(run.on('2025-09-29', 'readiness.confirmed'))).toEqual([])
  })

  test('for the press of a council meeting after its day is a finding, though no day is owed', () => {
    const run = meetingRun(4)
    run.on('2025-09-08', 'request.received', { actor: 'council-group/ha-noi' })
    run.on('2025-09-09', 'request.approved', { actor: 'council-group/ha-noi' })
    const actor = 'council/ha-noi'
    expect(told(run.on('2025-09-30', 'press.informed', { actor }))).toEqual(['preparedByItsDay'])
  })

  test('can be told after the day where it is that the meeting will not be', () => {
    const run = readyRun(0)
    run.on('2025-09-28', 'meeting.cancelled', { cancelGround: 'forceMajeure' })
    expect(told(run.on('2025-09-30', 'notice.posted'))).toEqual([])
    expect(told(run.on('2025-09-30', 'press.informed'))).toEqual([])
  })

  test.each(['press.informed', 'notice.posted', 'voters.invited'] as const)(
    '%s before the meeting was proposed is a finding: a plan can have gone out before somebody recorded it',
    (type) => {
      expect(told(meetingRun(0).on('2025-08-31', type))).toEqual(['preparedOnceProposed'])
      expect(told(meetingRun(0).on('2025-07-04', type))).toContain('preparedOnceProposed')
    },
  )
})

describe('what only follows a proposal', () => {
  test.each([
    'meeting.postponed',
    'meeting.moved',
    'meeting.movedOnline',
    'meeting.notHeld',
    'meeting.cancelled',
    'deputy.refused',
    'session.opened',
  ] as const)('%s is never older than it', (type) => {
    const run = readyRun(0)
    expect(told(run.on('2025-08-31', type))).toContain('refused: afterItWasProposed')
  })

  test('a request is never decided before it was received', () => {
    const run = meetingRun(5)
    run.each('2025-09-08', 'request.received')
    expect(told(run.on('2025-09-05', 'request.approved'))).toEqual(['refused: decidedAfterRequest'])
    expect(told(run.on('2025-09-08', 'request.approved'))).toEqual([])
  })
})

describe('a conference opened', () => {
  test('before its voters were told, or before it was made ready, is put on record with a finding', () => {
    const run = meetingRun(0)
    run.each('2025-09-10', 'press.informed')
    run.on('2025-09-29', 'notice.posted')
    run.on('2025-09-29', 'readiness.confirmed')
    expect(told(run.on('2025-09-28', 'session.opened'))).toEqual([
      'noticeBeforeOpening',
      'preparedBeforeOpening',
      'heldOnItsDay',
    ])
  })

  test('before the press was informed is found as if the press had not been', () => {
    const run = meetingRun(0)
    run.each('2025-09-10', 'notice.posted', 'readiness.confirmed')
    run.on('2025-09-29T10:00', 'press.informed', {}, { now: '2025-09-29T18:00' })
    expect(told(at(run, '08:00', 'session.opened'))).toEqual(['pressWasInformed'])
  })

  test('an hour before the notice of the same day is found too', () => {
    const run = meetingRun(0)
    run.each('2025-09-10', 'press.informed')
    at(run, '09:00', 'notice.posted')
    run.on('2025-09-29', 'readiness.confirmed')
    expect(told(at(run, '08:00', 'session.opened'))).toEqual(['noticeBeforeOpening'])
  })
})

describe('hours within a conference', () => {
  test('that follow one another are no finding', () => {
    const run = readyRun(0)
    const findings = [
      at(run, '08:00', 'session.opened'),
      at(run, '08:10', 'deputy.reported'),
      at(run, '08:30', 'floor.opened'),
      at(run, '08:40', 'opinion.recorded'),
      at(run, '08:50', 'answer.given'),
      at(run, '07:50', 'attendance.recorded'),
      at(run, '09:00', 'floor.closed'),
      at(run, '09:10', 'deputy.responded'),
      at(run, '09:20', 'session.closed'),
    ]
    expect(findings.flatMap(told)).toEqual([])
  })

  test('that run backwards are a finding', () => {
    const run = readyRun(0)
    at(run, '08:00', 'session.opened')
    expect(told(at(run, '07:30', 'deputy.reported'))).toEqual(['stepsInOrder'])
    at(run, '08:30', 'deputy.reported')
    expect(told(at(run, '08:10', 'floor.opened'))).toEqual(['stepsInOrder'])
    expect(told(at(run, '08:05', 'opinion.recorded'))).toEqual(['stepsInOrder'])
    at(run, '09:00', 'answer.given')
    expect(told(at(run, '08:50', 'floor.closed'))).toEqual(['stepsInOrder'])
    expect(told(at(run, '08:40', 'deputy.responded'))).toEqual(['stepsInOrder'])
  })

  test('are not asked of a fact that gives none', () => {
    const run = readyRun(0)
    at(run, '08:00', 'session.opened')
    expect(told(run.on('2025-09-29', 'deputy.reported'))).toEqual([])
    expect(told(at(run, '07:00', 'floor.opened'))).toEqual(['stepsInOrder'])
  })

  test('never end anything before it began', () => {
    const run = readyRun(0)
    at(run, '08:00', 'session.opened')
    expect(told(at(run, '07:00', 'session.brokenOff'))).toEqual(['refused: endsAfterItBegan'])
    at(run, '08:10', 'session.suspended')
    expect(told(at(run, '08:05', 'session.resumed'))).toEqual(['refused: endsAfterItBegan'])
    at(run, '08:20', 'session.resumed')
    at(run, '08:30', 'floor.opened')
    expect(told(at(run, '08:25', 'floor.closed'))).toEqual(['refused: endsAfterItBegan'])
    at(run, '09:00', 'floor.closed')
    expect(told(at(run, '07:59', 'session.closed'))).toEqual(['refused: endsAfterItBegan'])
    expect(told(at(run, '08:45', 'session.closed'))).toEqual(['stepsInOrder', 'deputiesResponded'])
  })

  test('of an encounter are held against each other alike', () => {
    const run = meetingRun(5)
    run.each('2025-09-08', 'request.received')
    run.each('2025-09-12', 'request.approved', 'host.notified')
    at(run, '08:00', 'encounter.begun')
    expect(told(at(run, '07:30', 'opinion.recorded'))).toEqual(['stepsInOrder'])
    expect(told(at(run, '07:45', 'encounter.ended'))).toEqual(['refused: endsAfterItBegan'])
  })

  test('let the last refusal end no meeting before it was opened, though an earlier one can be recorded late', () => {
    const run = floorRun()
    expect(told(run.on('2025-09-28', 'deputy.refused'))).toEqual([])
    const last = run.on('2025-09-28', 'deputy.refused', { actor: 'delegation/ha-noi/deputy-2' })
    expect(told(last)).toEqual(['refused: endsAfterItBegan'])
  })
})

test('minutes are signed no earlier than they were drafted', () => {
  const run = floorRun()
  run.each('2025-09-29', 'floor.closed', 'session.closed')
  run.each('2025-10-02', 'minutes.drafted')
  expect(told(run.on('2025-10-01', 'minutes.signedByMinuteTaker'))).toEqual(['refused: signedOnceDrafted'])
  run.each('2025-10-02', 'minutes.signedByMinuteTaker')
  expect(told(run.on('2025-10-01', 'minutes.signedByChair'))).toContain('refused: signedOnceDrafted')
})

/** Records a fact at an hour of 29 September 2025. */
function at(run: MeetingRun, hour: string, type: Parameters<MeetingRun['on']>[1]) {
  return run.on(`2025-09-29T${hour}`, type, {}, { now: '2025-09-29T20:00' })
}
