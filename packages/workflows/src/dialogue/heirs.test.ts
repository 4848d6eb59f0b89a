import { expect, test } from 'vitest'
import { committee, front } from '../../test/dialogue-run.ts'
import { endingRun } from '../../test/ending-run.ts'
import { told } from '../../test/told.ts'
import { dialogue } from './process.ts'

const successor = 'committee/phuong-moi'
const day = '2026-11-20'

/** Announced for 20 November; the committee that chairs ends. */
function announcedRun(until: `2026-${string}`) {
  const run = endingRun(dialogue, { day: '2026-10-10', actor: front, body: committee, until, successor })
  run.does('2026-10-15', 'dialogue.approved')
  run.does('2026-10-20', 'plan.issued')
  run.does('2026-11-10', 'notice.published')
  return run
}

test('whoever took over from the chair opens the session', () => {
  const run = announcedRun('2026-11-15')
  const opened = (presiding: string) => told(run.on(day, 'session.opened', { presiding }))
  expect(opened('committee/phuong-hoan-kiem/chair')).toEqual(['refused: presidingIsOfTheChair'])
  expect(opened(`${committee}/chair`)).toEqual(['refused: presidingIsOfTheChair'])
  expect(opened(`${successor}/chair`)).toEqual([])
})

test('whoever took over from the chair signs the minutes', () => {
  const run = announcedRun(day)
  run.does(day, 'session.opened', { presiding: `${committee}/chair` })
  run.does(day, 'session.closed')
  const signed = (signedBy: string) => told(run.on('2026-11-23', 'minutes.signed', { signedBy }))
  expect(signed('committee/phuong-hoan-kiem/chair')).toEqual(['refused: minutesSignedByTheChair'])
  expect(signed(`${successor}/chair`)).toEqual([])
})
