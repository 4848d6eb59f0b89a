import { expect, test } from 'vitest'
import {
  committee,
  front,
  inspectionBoard,
  minutedRun,
  plannedRun,
} from '../../test/board-supervision-run.ts'
import { bodyEnding } from '../../test/body-ending.ts'
import { told } from '../../test/told.ts'
import { samples } from './samples.ts'

const by = { system: 'test' }
const newFront = 'front/phuong-moi'
const newCommittee = 'committee/phuong-moi'

test('the plan goes to whoever took over from a body that is to have it', () => {
  const run = plannedRun(bodyEnding(committee, { until: '2026-11-03', successor: newCommittee }))
  const sent = (to: string) => told(run.on('2026-11-05', 'plan.sent', { to: [front, to] }, { by }))
  expect(sent('committee/phuong-hoan-kiem')).toEqual(['refused: planIsSentToItsReceivers'])
  expect(sent(newCommittee)).toEqual([])
})

/** Minutes were made on 27 November; a body ends with the 30th. */
const minutedEnding = (body: string, successor: string) =>
  minutedRun(bodyEnding(body, { until: '2026-11-30', successor }))

test('a board recommends to whoever took over from the People’s Committee', () => {
  const run = minutedEnding(committee, newCommittee)
  const voted = (addressee: string) => {
    const recommendations = samples['recommendations.adopted'][0]?.recommendations.map((one) => ({
      ...one,
      addressee,
    }))
    return told(run.on('2026-12-01', 'recommendations.adopted', { recommendations }))
  }
  expect(voted('committee/phuong-hoan-kiem')).toEqual(['refused: addressedWhereABoardCan'])
  expect(voted(newCommittee)).toEqual([])
})

test('whoever took over from the Front certifies what a board adopted', () => {
  const run = minutedEnding(front, newFront)
  run.does('2026-11-30', 'recommendations.adopted')
  const asked = { actor: inspectionBoard }
  expect(told(run.on('2026-12-02', 'certification.asked', asked, { by }))).toEqual([])
  const certified = (signedBy: string) =>
    told(run.on('2026-12-04', 'certification.given', { actor: newFront, signedBy }, { by }))
  expect(certified('front/phuong-hoan-kiem/chair')).toEqual(['refused: certifiedForTheFront'])
  expect(certified(`${newFront}/chair`)).toEqual([])
})
