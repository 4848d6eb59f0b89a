import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { floorRun, type MeetingRun, meetingRun, readyRun } from '../../test/meeting-run.ts'

const petition = { opinion: 'k-1', nature: 'petition', voter: 'ct-1' }

describe('a conference before a regular session', () => {
  test('goes from its proposal to signed minutes without a finding', () => {
    const run = meetingRun(0)
    const findings = [
      run.on('2025-09-10', 'press.informed'),
      run.on('2025-09-12', 'notice.posted'),
      run.on('2025-09-15', 'voters.invited'),
      run.on('2025-09-26', 'readiness.confirmed'),
      run.on('2025-09-29', 'session.opened'),
      run.on('2025-09-29', 'deputy.reported'),
      run.on('2025-09-29', 'floor.opened'),
      run.on('2025-09-29', 'opinion.recorded', petition),
      run.on('2025-09-29', 'answer.given', { opinion: 'k-1' }),
      run.on('2025-09-29', 'attendance.recorded'),
      run.on('2025-09-29', 'floor.closed'),
      run.on('2025-09-29', 'deputy.responded'),
      run.on('2025-09-29', 'session.closed'),
      run.on('2025-09-30', 'minutes.drafted'),
      run.on('2025-09-30', 'minutes.signedByMinuteTaker'),
      run.on(
        '2025-10-01',
        'minutes.signedByChair',
        {},
        { by: { person: 'p-13', office: 'front/ha-noi/chair' } },
      ),
    ]
    expect(findings.flatMap(told)).toEqual([])
    expect(run.kase?.state.value).toBe('completed')
  })

  test('cannot be opened before voters were told and the meeting was made ready', () => {
    const run = meetingRun(0)
    expect(told(run.on('2025-09-29', 'session.opened'))).toEqual(['refused: out-of-place'])
  })

  test('leaves its floor only when every petition is answered or taken for a written answer', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded', petition)
    run.on('2025-09-29', 'opinion.recorded', { opinion: 'k-2', nature: 'opinion', voter: 'ct-1' })
    expect(told(run.on('2025-09-29', 'floor.closed'))).toEqual(['refused: guard'])
    run.on('2025-09-29', 'petition.takenForWriting', { opinion: 'k-1' })
    expect(told(run.on('2025-09-29', 'floor.closed'))).toEqual([])
  })

  test('answers a petition once, and an opinion not at all', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded', petition)
    run.on('2025-09-29', 'opinion.recorded', { opinion: 'k-2', nature: 'opinion' })
    run.on('2025-09-29', 'answer.given', { opinion: 'k-1' })
    expect(told(run.on('2025-09-29', 'petition.takenForWriting', { opinion: 'k-1' }))).toEqual([
      'refused: guard',
    ])
    expect(told(run.on('2025-09-29', 'answer.given', { opinion: 'k-2' }))).toEqual(['refused: guard'])
  })

  test('takes any name for an opinion, also one that every object has', () => {
    const run = floorRun()
    const named = { ...petition, opinion: 'constructor' }
    expect(told(run.on('2025-09-29', 'opinion.recorded', named))).toEqual([])
    expect(told(run.on('2025-09-29', 'opinion.recorded', named))).toEqual(['refused: guard'])
    const unheardOf = { ...petition, opinion: '__proto__' }
    expect(told(run.on('2025-09-29', 'opinion.recorded', unheardOf))).toEqual(['refused: malformed'])
  })

  test('never records an opinion twice under one id', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded', petition)
    expect(told(run.on('2025-09-29', 'opinion.recorded', petition))).toEqual(['refused: guard'])
  })

  test('that gives the floor before deputies reported, or closes before they responded, says so', () => {
    const run = readyRun(0)
    run.each('2025-09-29', 'session.opened')
    expect(told(run.on('2025-09-29', 'floor.opened'))).toEqual(['reportedBeforeFloor'])
    run.each('2025-09-29', 'floor.closed')
    expect(told(run.on('2025-09-29', 'session.closed'))).toEqual(['deputiesResponded'])
  })

  test('goes on after a pause where it stopped', () => {
    const run = floorRun()
    run.each('2025-09-29', 'session.suspended', 'session.resumed')
    expect(run.kase?.state.value).toEqual({ inSession: 'floor' })
  })

  test('broken off, still owes its minutes and the petitions nobody answered', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded', petition)
    run.each('2025-09-29', 'session.suspended', 'session.brokenOff')
    expect(told(run.on('2025-09-30', 'minutes.drafted'))).toEqual(['refused: guard'])
    run.on('2025-09-30', 'petition.takenForWriting', { opinion: 'k-1' })
    expect(told(run.on('2025-09-30', 'minutes.drafted'))).toEqual(['attendanceInMinutes'])
  })

  test('on another day than the one announced is recorded, with a finding', () => {
    expect(told(readyRun(0).on('2025-09-30', 'session.opened'))).toEqual(['heldOnItsDay'])
  })

  test('has nothing that happened before it was opened', () => {
    const run = readyRun(0)
    run.each('2025-09-29', 'session.opened')
    expect(told(run.on('2025-09-28', 'deputy.reported'))).toEqual(['refused: afterItBegan'])
  })
})

/** A conference that has ended, its minutes drafted. */
function ended(minuteTaker = 'office/ha-noi/secretary'): MeetingRun {
  const run = readyRun(0)
  run.on('2025-09-28', 'readiness.confirmed', { minuteTaker })
  run.each('2025-09-29', 'session.opened', 'deputy.reported', 'floor.opened', 'attendance.recorded')
  run.each('2025-09-29', 'floor.closed', 'deputy.responded', 'session.closed', 'minutes.drafted')
  return run
}

describe('minutes', () => {
  test('are not signed for the chair by the one who took them, though another of the same body may', () => {
    const actor = 'front/ha-noi/clerk'
    const run = ended(actor)
    run.on('2025-09-29', 'minutes.signedByMinuteTaker', { actor })
    expect(told(run.on('2025-09-29', 'minutes.signedByChair', { actor }))).toEqual(['refused: same-actor'])
    expect(told(run.on('2025-09-29', 'minutes.signedByChair', { actor: 'front/ha-noi/chair' }))).toEqual([
      'same-recorder',
    ])
  })

  test('signed by another body than the one that opened the conference are a finding', () => {
    const run = ended()
    run.each('2025-09-29', 'minutes.signedByMinuteTaker')
    expect(told(run.on('2025-09-29', 'minutes.signedByChair', { actor: 'delegation/ha-noi' }))).toContain(
      'signedByOpener',
    )
  })

  test('of the delegation’s meeting are its office’s to take: another hand is a finding under art. 16, clause 1, point b', () => {
    const run = floorRun()
    run.each('2025-09-29', 'attendance.recorded', 'floor.closed', 'deputy.responded', 'session.closed')
    const decision = run.on('2025-09-30', 'minutes.drafted', { actor: 'delegation/ha-noi' })
    expect(told(decision)).toEqual(['minutesTakenByOffice'])
    expect(decision).toMatchObject({
      entry: { findings: [{ ground: { citation: { article: '16', clause: '1', point: 'b' } } }] },
    })
  })

  test('drafted anew are signed anew', () => {
    const run = ended()
    run.each('2025-09-30', 'minutes.signedByMinuteTaker', 'minutes.drafted')
    expect(told(run.on('2025-09-30', 'minutes.signedByChair'))).toEqual(['refused: out-of-place'])
  })

  test('are corrected under the next number, with the meeting completed all the while', () => {
    const run = ended()
    run.each('2025-09-30', 'minutes.signedByMinuteTaker', 'minutes.signedByChair')
    expect(told(run.on('2025-10-02', 'minutes.corrected', { minutesVersion: 3 }))).toEqual(['refused: guard'])
    expect(told(run.on('2025-10-02', 'minutes.corrected', { minutesVersion: 2 }))).toEqual([])
    expect(told(run.on('2025-10-03', 'minutes.corrected', { minutesVersion: 3 }))).toEqual([])
    expect(run.kase?.state.value).toBe('completed')
  })

  test('are never older than the meeting', () => {
    const run = floorRun()
    run.each('2025-09-29', 'floor.closed', 'session.closed')
    expect(told(run.on('2025-09-28', 'minutes.drafted'))).toContain('refused: afterItEnded')
  })

  test('of a deputy of another province are taken on request only', () => {
    const run = meetingRun(2)
    run.on('2025-09-01', 'province.notified', { actor: 'delegation/phu-tho/head' })
    run.each('2025-09-10', 'notice.posted', 'readiness.confirmed')
    run.each('2025-09-29', 'session.opened', 'floor.opened', 'floor.closed', 'session.closed')
    expect(told(run.on('2025-09-29', 'minutes.notRequested'))).toEqual([])
    expect(run.kase?.state.value).toBe('completed')
    const planned = floorRun()
    planned.each('2025-09-29', 'floor.closed', 'session.closed')
    expect(told(planned.on('2025-09-29', 'minutes.notRequested'))).toEqual(['refused: guard'])
  })
})

const handOff = ({ kase }: MeetingRun) => kase?.state.deadlines['complaintHandOff']

describe('a complaint', () => {
  const complaint = { opinion: 'c-1', nature: 'complaint', voter: 'ct-9' }

  test('leaves the meeting, and is owed to its own procedure until it has', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded', complaint)
    expect(handOff(run)).toMatchObject({
      status: 'not-set-by-law',
      anchor: '2025-09-29',
    })
    expect(told(run.on('2025-09-29', 'petition.takenForWriting', { opinion: 'c-1' }))).toEqual([
      'refused: guard',
    ])
    expect(told(run.on('2025-09-29', 'floor.closed'))).toEqual([])
    expect(told(run.on('2025-09-30', 'complaint.diverted', { opinion: 'c-1' }))).toEqual([])
    expect(handOff(run)).toMatchObject({
      anchor: '2025-09-29',
      met: { on: '2025-09-30' },
    })
    expect(told(run.on('2025-09-30', 'complaint.diverted', { opinion: 'c-1' }))).toEqual(['refused: guard'])
  })

  test('handed over leaves another one owed, from the day that one was raised', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded', complaint)
    run.on('2025-09-29', 'opinion.recorded', { ...complaint, opinion: 'c-2' })
    run.on('2025-09-29', 'complaint.diverted', { opinion: 'c-1' })
    expect(handOff(run)?.met).toBeUndefined()
    run.on('2025-09-29', 'complaint.diverted', { opinion: 'c-2' })
    expect(handOff(run)?.met).toMatchObject({ on: '2025-09-29' })
    run.on('2025-09-30', 'opinion.recorded', { ...complaint, opinion: 'c-3' })
    expect(handOff(run)).toMatchObject({ anchor: '2025-09-30' })
    expect(handOff(run)?.met).toBeUndefined()
  })

  test('that is still here when the minutes are signed is a finding under art. 37, clause 4', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded', complaint)
    run.each('2025-09-29', 'attendance.recorded', 'floor.closed', 'deputy.responded', 'session.closed')
    run.each('2025-09-30', 'minutes.drafted', 'minutes.signedByMinuteTaker')
    const decision = run.on('2025-09-30', 'minutes.signedByChair')
    expect(told(decision)).toContain('complaintsHandedOver')
    expect(decision).toMatchObject({
      entry: {
        findings: expect.arrayContaining([
          expect.objectContaining({
            ground: expect.objectContaining({
              citation: expect.objectContaining({ article: '37', clause: '4' }),
            }),
          }),
        ]),
      },
    })
    expect(told(run.on('2025-10-01', 'complaint.diverted', { opinion: 'c-1' }))).toEqual([])
  })
})

test('of a voter only an id stays in the state: no name, no address, nothing said', () => {
  const run = floorRun()
  run.on('2025-09-29', 'opinion.recorded', {
    name: 'Nguyễn Thị Cử Tri',
    address: 'Ngõ 12',
    text: 'Đường ngập.',
  })
  expect(JSON.stringify(run.kase?.state)).not.toMatch(/Nguyễn Thị|Ngõ 12|Đường ngập/)
})
