import { describe, expect, test } from 'vitest'
import {
  afterStep,
  isInItsPlace,
  lastSession,
  leftOut,
  nextSession,
  type Session,
  withSessions,
} from './sessions.ts'

const session = (number: string, day: string, standing: Session['standing']): Session => ({
  session: number,
  day,
  standing,
  steps: [],
})
const sessions = [
  session('S1', '2026-11-20', 'held'),
  session('S2', '2026-11-27', 'ahead'),
  session('S3', '2026-11-25', 'ahead'),
  session('S4', '2026-11-18', 'held'),
  session('S5', '2026-11-21', 'cancelled'),
]
const order = ['opened', 'reported', 'asked', 'explained', 'concluded']

describe('of several sessions', () => {
  test('the next is the earliest that is still ahead, whatever its number', () => {
    expect(nextSession(sessions)?.session).toBe('S3')
  })

  test('the last is the latest that was held; one called off is none', () => {
    expect(lastSession(sessions)?.session).toBe('S1')
  })

  test('none is next once all are held', () => {
    expect(nextSession(withSessions(sessions, ['S2', 'S3'], { standing: 'held' }))).toBeUndefined()
  })

  test('a step is taken in the one that is open, and in no other', () => {
    const open = withSessions(sessions, ['S3'], { standing: 'open' })
    const after = afterStep(afterStep(open, 'opened'), 'opened')
    expect(after.map(({ steps }) => steps.length)).toEqual([0, 0, 1, 0, 0])
  })
})

describe('a step', () => {
  test('is out of its place once a later one was taken', () => {
    expect(isInItsPlace(order, ['opened', 'asked'], 'reported')).toBe(false)
  })

  test('can be taken again after later ones', () => {
    expect(isInItsPlace(order, ['opened', 'reported', 'asked', 'explained'], 'asked')).toBe(true)
  })

  test('that was left out is told', () => {
    expect(leftOut(order, ['opened', 'concluded'])).toEqual(['reported', 'asked', 'explained'])
  })
})
