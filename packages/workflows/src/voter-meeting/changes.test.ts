import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { floorRun, meetingRun, readyRun } from '../../test/meeting-run.ts'
import { refusalGrounds } from './vocabulary.ts'

const second = { actor: 'delegation/ha-noi/deputy-2' }

describe('a deputy’s refusal', () => {
  test.each(refusalGrounds)('is taken on the ground "%s"', (refusalGround) => {
    expect(told(readyRun(0).on('2025-09-29', 'deputy.refused', { refusalGround }))).toEqual([])
  })

  test.each(['untruthfulRecord', 'hinderedWork', 'other'])(
    'is not taken on the ground "%s", which the law does not name',
    (refusalGround) => {
      expect(told(readyRun(0).on('2025-09-29', 'deputy.refused', { refusalGround }))).toEqual([
        'refused: malformed',
      ])
    },
  )

  test('is the act of a deputy of this meeting, not of the delegation', () => {
    expect(told(readyRun(0).on('2025-09-29', 'deputy.refused', { actor: 'delegation/ha-noi' }))[0]).toMatch(
      /^refused/,
    )
    expect(
      told(readyRun(0).on('2025-09-29', 'deputy.refused', { actor: 'council-group/ha-noi/deputy' })),
    ).toContain('refused: guard')
  })

  test('lets the others go on; the last one ends the meeting', () => {
    const run = readyRun(0)
    run.each('2025-09-29', 'deputy.refused')
    expect(run.kase?.state.value).toEqual({ preparing: 'ready' })
    expect(told(run.on('2025-09-29', 'deputy.refused'))).toEqual(['refused: guard'])
    run.on('2025-09-29', 'deputy.refused', second)
    expect(run.kase?.state.value).toBe('refused')
  })

  test('of the last deputy in session loses nothing that was said: minutes are still owed', () => {
    const run = floorRun()
    run.on('2025-09-29', 'opinion.recorded')
    run.each('2025-09-29', 'deputy.refused')
    run.on('2025-09-29', 'deputy.refused', second)
    expect(run.kase?.state.value).toBe('minutesOwed')
  })
})

describe('an absent deputy', () => {
  test('is replaced by a substitute who then takes part', () => {
    const run = readyRun(0)
    run.on('2025-09-29', 'deputy.absent', {
      deputy: 'delegation/ha-noi/deputy-1',
      substitute: 'delegation/ha-noi/head',
    })
    run.each('2025-09-29', 'session.opened')
    expect(told(run.on('2025-09-29', 'deputy.reported', { actor: 'delegation/ha-noi/deputy-1' }))).toEqual([
      'refused: guard',
    ])
    expect(told(run.on('2025-09-29', 'deputy.reported', { actor: 'delegation/ha-noi/head' }))).toEqual([])
  })

  test('leaves a conference without any deputy unopened', () => {
    const run = readyRun(0)
    for (const deputy of ['delegation/ha-noi/deputy-1', 'delegation/ha-noi/deputy-2'])
      run.on('2025-09-29', 'deputy.absent', { deputy })
    expect(told(run.on('2025-09-29', 'session.opened'))).toEqual(['refused: guard'])
  })
})

describe('a change', () => {
  test.each(['meeting.postponed', 'meeting.moved', 'meeting.movedOnline'] as const)(
    '%s needs a new notice before the conference can be opened',
    (type) => {
      const run = readyRun(0)
      run.each('2025-09-20', type)
      expect(run.kase?.state.value).toEqual({ preparing: 'scheduled' })
      expect(told(run.on('2025-09-21', 'readiness.confirmed'))).toEqual(['refused: out-of-place'])
      run.each('2025-09-21', 'notice.posted', 'readiness.confirmed')
      expect(run.kase?.state.value).toEqual({ preparing: 'ready' })
    },
  )

  test('that sets no new day leaves nothing to announce', () => {
    const run = readyRun(0)
    run.on('2025-09-20', 'meeting.postponed', { day: undefined })
    expect(told(run.on('2025-09-21', 'notice.posted'))).toEqual(['refused: guard'])
    expect(run.kase?.state.deadlines['pressNotice']).toMatchObject({
      status: 'undetermined',
      missing: { what: 'anchor' },
    })
  })

  test('never sets a day that is past', () => {
    expect(told(readyRun(0).on('2025-09-20', 'meeting.postponed', { day: '2025-09-19' }))).toEqual([
      'refused: dayLiesAhead',
    ])
  })

  test('to online needs the technical and security conditions before it is ready', () => {
    const run = readyRun(0)
    run.each('2025-09-20', 'meeting.movedOnline')
    run.on('2025-09-21', 'notice.posted', { tells: ['time', 'place', 'form', 'content', 'accessPoints'] })
    const onlineChecks = ['technical', 'informationSecurity']
    expect(told(run.on('2025-09-22', 'readiness.confirmed', { onlineChecks }))).toEqual([
      'refused: onlineConditionsMet',
    ])
    expect(told(run.on('2025-09-22', 'readiness.confirmed'))).toEqual([])
  })
})

test('a change is told once to a body that has several parts in a meeting', () => {
  const moved = meetingRun(0, { communeFront: 'front/ha-noi' }).on('2025-09-20', 'meeting.moved')
  const [letter] = moved.accepted ? moved.entry.effects : []
  expect(letter?.to).toContain('front/ha-noi')
  expect(letter?.to).toEqual([...new Set(letter?.to)])
})

describe('a meeting that is not held', () => {
  const announcement = { issuer: 'committee/ha-noi', number: '01/CĐ-UBND', date: '2025-09-27' }

  test('for force majeure is decided by the delegation or the standing body', () => {
    const run = meetingRun(4)
    run.on('2025-09-02', 'request.received', { actor: 'council-group/ha-noi' })
    run.on('2025-09-03', 'request.approved', { actor: 'council-group/ha-noi' })
    expect(
      told(run.on('2025-09-27', 'meeting.notHeld', { actor: 'council-group/ha-noi', announcement })),
    ).toEqual(['refused: notHeldByItsBody'])
    expect(told(run.on('2025-09-27', 'meeting.notHeld', { actor: 'council/ha-noi', announcement }))).toEqual(
      [],
    )
    expect(run.kase?.state.value).toBe('notHeld')
  })

  test('without an announcement by a competent body is a finding', () => {
    expect(told(readyRun(0).on('2025-09-27', 'meeting.notHeld'))).toEqual(['forceMajeureAnnounced'])
  })

  test('cancelled on another ground is a finding where the law requires the conference', () => {
    expect(told(readyRun(0).on('2025-09-27', 'meeting.cancelled'))).toEqual(['cancelledOnLegalGround'])
    expect(told(readyRun(0).on('2025-09-27', 'meeting.cancelled', { cancelGround: 'forceMajeure' }))).toEqual(
      [],
    )
    expect(
      told(
        readyRun(0, { kind: 'extraordinarySession' }).on('2025-09-27', 'meeting.cancelled', {
          cancelGround: 'other',
        }),
      ),
    ).toEqual([])
  })
})
