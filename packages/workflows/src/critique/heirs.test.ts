import { expect, test } from 'vitest'
import { committee, council, front } from '../../test/critique-run.ts'
import { endingRun } from '../../test/ending-run.ts'
import { told } from '../../test/told.ts'
import { critique } from './process.ts'

const successor = 'committee/phuong-moi'
const newFront = 'front/phuong-moi'
const until = '2026-11-13'

/** Convened for 10 November 2026 by the Front of the ward; one of the bodies ends. */
function convenedRun(body: string, heir: string, until: `2026-${string}`, form = 'conference') {
  const opening = { sample: 2, day: '2026-10-10', actor: front, changes: { lead: front, form } } as const
  const run = endingRun(critique, { ...opening, body, until, successor: heir })
  run.each('2026-10-20', 'draft.received', 'scope.confirmed')
  run.each('2026-10-30', 'session.convened', 'draft.circulated')
  return run
}

/** Its document is drafted on 13 November, the last day of one of its bodies. */
function draftedRun(body: string, heir: string, form?: string) {
  const run = convenedRun(body, heir, until, form)
  run.each('2026-11-10', 'session.opened', 'session.concluded')
  run.does('2026-11-12', 'proposal.made')
  run.does(until, 'document.drafted')
  return run
}

test('whoever took over from the drafter gets the document, and answers it', () => {
  const run = draftedRun(committee, successor)
  run.does('2026-11-16', 'document.signed')
  const elsewhere = { to: ['committee/phuong-hoan-kiem'] }
  expect(told(run.on('2026-11-17', 'document.sent', elsewhere))).toEqual(['refused: sentToTheDrafter'])
  expect(run.does('2026-11-17', 'document.sent', { to: [successor] })).toEqual([])
  run.does('2026-11-25', 'reply.received', { actor: successor })
})

test('the one that is to take over gets it in vain while the drafter is there', () => {
  const run = draftedRun(committee, successor)
  run.does(until, 'document.signed')
  expect(told(run.on(until, 'document.sent', { to: [successor] }))).toEqual(['refused: sentToTheDrafter'])
})

test('what went to the drafter while it was there need not go to its heir too', () => {
  const run = draftedRun(committee, successor)
  run.does(until, 'document.signed')
  run.does(until, 'document.sent', { to: [committee] })
  expect(run.does('2026-11-17', 'document.sent', { to: [council] })).toEqual([])
})

test('after a dialogue it goes to whoever took over from the issuing body', () => {
  const run = draftedRun(council, 'council/phuong-moi', 'dialogue')
  run.does('2026-11-16', 'document.signed')
  expect(run.does('2026-11-17', 'document.sent', { to: [committee] })).toEqual(['dialogueSentToTheIssuer'])
  expect(run.does('2026-11-18', 'document.sent', { to: ['council/phuong-moi'] })).toEqual([])
})

test('whoever took over from the lead signs', () => {
  const run = draftedRun(front, newFront)
  const signed = (signedBy: string) => told(run.on('2026-11-16', 'document.signed', { signedBy }))
  expect(signed('front/phuong-hoan-kiem/chair')).toEqual(['refused: signedForTheLead'])
  expect(signed(`${front}/chair`)).toEqual(['refused: signedForTheLead'])
  expect(signed(`${newFront}/chair`)).toEqual([])
})

test('whoever took over from the lead chairs', () => {
  const run = convenedRun(front, newFront, '2026-11-05')
  const opened = (chair: string) => told(run.on('2026-11-10', 'session.opened', { chair }))
  expect(opened('front/phuong-hoan-kiem/chair')).toEqual(['refused: chairIsOfTheLead'])
  expect(opened(`${newFront}/chair`)).toEqual([])
})
