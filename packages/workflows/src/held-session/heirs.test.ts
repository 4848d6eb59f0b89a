import { expect, test } from 'vitest'
import { endingRun } from '../../test/ending-run.ts'
import { told } from '../../test/told.ts'
import { briefing } from './briefing/process.ts'
import type { SessionContext } from './session-context.ts'

const convener = String(briefing.samples['session.planned']?.[0]?.['convener'])
const owner = 'women-union/phuong-ba-dinh'
const successor = 'women-union/phuong-moi'
const until = '2026-06-15'

/** An item of a conference of 21 May is with the Women’s Union of the ward, which ends with 15 June. */
function assignedRun() {
  const opening = { day: '2026-05-04', actor: convener, body: owner, until, successor } as const
  const run = endingRun<SessionContext>(briefing, opening)
  run.does('2026-05-12', 'notice.sent')
  run.each('2026-05-21', 'session.opened', 'items.raised')
  run.does('2026-05-21', 'items.assigned', { owner })
  run.does('2026-05-21', 'session.ended')
  run.does('2026-05-22', 'conclusion.issued')
  return run
}

test('whoever took over from the owner of an item answers it', () => {
  const run = assignedRun()
  const answered = (day: string, actor: string) => told(run.on(day, 'items.answered', { actor }))
  expect(answered(until, successor)).toEqual(['refused: whoHasItAnswers'])
  expect(answered('2026-06-18', 'front/phuong-ba-dinh')).toEqual(['refused: whoHasItAnswers'])
  expect(answered('2026-06-18', successor)).toEqual([])
})

test('whoever took over from the owner of an item passes it on', () => {
  const passed = { actor: successor, owner: 'committee/phuong-ba-dinh', askedBy: undefined }
  expect(told(assignedRun().on('2026-06-18', 'items.rerouted', passed))).toEqual([])
})

test('an item whose owner has ended can be closed, and sent on, by whoever convened', () => {
  expect(told(assignedRun().on('2026-06-18', 'items.closedWithout', { actor: convener }))).toEqual([])
  expect(told(assignedRun().on('2026-06-18', 'items.sentOn', { actor: convener }))).toEqual([])
})
