import { expect, test } from 'vitest'
import { endingRun } from '../../test/ending-run.ts'
import { told } from '../../test/told.ts'
import { commendation } from './commendation/process.ts'
import type { RoundContext } from './round-context.ts'

const front = 'front/phuong-ba-dinh'
const decider = 'front/ha-noi'
const successor = 'front/thanh-pho-moi'
const until = '2026-06-05'

/** One nominee, proposed to the Front of the city on 1 June; that one ends with the 5th. */
function proposed() {
  const run = endingRun<RoundContext>(commendation, {
    day: '2026-04-06',
    actor: front,
    body: decider,
    until,
    successor,
  })
  run.each('2026-05-08', 'candidates.nominated', 'nominations.closed')
  run.does('2026-05-25', 'candidates.appraised')
  run.does('2026-06-01', 'candidates.proposed')
  return run
}

test('whoever took over from the one that was asked decides', () => {
  const run = proposed()
  expect(told(run.on('2026-06-10', 'candidates.decided', { actor: front }))).toContain(
    'refused: whoWasAskedDecides',
  )
  expect(told(run.on('2026-06-10', 'candidates.decided', { actor: successor }))).toEqual([])
  expect(run.context.candidates).toMatchObject([{ standing: 'awarded' }])
})

test('the one that is to take over does not decide while the one that was asked is there', () => {
  expect(told(proposed().on(until, 'candidates.decided', { actor: successor }))).toEqual([
    'refused: whoWasAskedDecides',
  ])
})
