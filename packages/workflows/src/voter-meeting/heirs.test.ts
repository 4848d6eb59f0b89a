import { expect, test } from 'vitest'
import { endingRun } from '../../test/ending-run.ts'
import { told } from '../../test/told.ts'
import { voterMeeting } from './process.ts'

const front = 'front/ha-noi'
const successor = 'front/thanh-pho-moi'
const day = '2025-09-29'

/** A meeting that the Front of the city has opened; that one ends with the day. */
function heldRun() {
  const opening = { day: '2025-09-01', actor: 'delegation/ha-noi', changes: { day } } as const
  const run = endingRun(voterMeeting, { ...opening, body: front, until: day, successor })
  run.each('2025-09-10', 'press.informed', 'notice.posted', 'voters.invited', 'readiness.confirmed')
  for (const type of ['session.opened', 'floor.opened', 'floor.closed', 'session.closed'])
    run.does(day, type, { actor: front })
  run.does(day, 'attendance.recorded', { actor: 'office/ha-noi' })
  run.does(day, 'minutes.drafted', { actor: 'office/ha-noi' })
  run.does(day, 'minutes.signedByMinuteTaker', { actor: 'office/ha-noi' })
  return run
}

test('whoever took over from the body that opened a conference signs its minutes, and nothing is found', () => {
  const signed = (actor: string) => told(heldRun().on('2025-09-30', 'minutes.signedByChair', { actor }))
  expect(signed(successor)).not.toContain('signedByOpener')
  expect(signed('delegation/ha-noi')).toContain('signedByOpener')
})
