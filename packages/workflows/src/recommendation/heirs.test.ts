import { expect, test } from 'vitest'
import { bodyEnding } from '../../test/body-ending.ts'
import { recommendationRun } from '../../test/recommendation-run.ts'
import { told } from '../../test/told.ts'

const by = { system: 'test' }

test('the Front certifies for a board that gave way to another', () => {
  const board = 'inspection-board/phuong-ba-dinh'
  const ending = bodyEnding(board, { until: '2026-03-03', successor: 'inspection-board/phuong-moi' })
  const run = recommendationRun(3, {}, '2026-03-02', ending, { person: 'p-33', office: `${board}/head` })
  const certified = { actor: 'front/phuong-ba-dinh' }
  expect(told(run.on('2026-03-05', 'recommendation.certified', certified, { by }))).toEqual([])
})

test('one that was sent on goes to a competent body although its sender gave way to another', () => {
  const front = 'front/phuong-ba-dinh'
  const ending = bodyEnding(front, { until: '2026-03-05', successor: 'front/phuong-moi' })
  const run = recommendationRun(0, {}, '2026-03-02', ending)
  run.each('2026-03-03', 'recommendation.sent', 'recommendation.received')
  expect(told(run.on('2026-03-06', 'recommendation.forwarded', {}, { by }))).toEqual([])
})

test('it is copied to whoever took over from the Front above', () => {
  const above = { until: '2026-03-02', successor: 'front/thanh-pho-moi' } as const
  const run = recommendationRun(0, {}, '2026-03-02', bodyEnding('front/ha-noi', above))
  const copied = (...copiedTo: readonly string[]) =>
    told(run.on('2026-03-04', 'recommendation.sent', { copiedTo }))
  expect(copied(above.successor)).toEqual([])
})
