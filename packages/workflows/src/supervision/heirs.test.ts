import { expect, test } from 'vitest'
import { bodyEnding } from '../../test/body-ending.ts'
import { committee, front, supervisionRun } from '../../test/supervision-run.ts'
import { told } from '../../test/told.ts'

const newFront = 'front/phuong-moi'
const newCommittee = 'committee/phuong-moi'
const by = { system: 'test' }
const session = { session: 'S1', body: committee, day: '2026-11-20', place: 'Trụ sở UBND phường' }

/** Opened on 20 October 2026; a body ends. */
const openedRun = (body: string, successor: string, until: `2026-${string}`) =>
  supervisionRun(0, { objects: [committee] }, '2026-10-20', bodyEnding(body, { until, successor }))

test('a team meets whoever took over from the supervised body', () => {
  const run = openedRun(committee, newCommittee, '2026-10-25')
  const planned = (body: string) =>
    told(run.on('2026-10-26', 'teamPlan.made', { sessions: [{ ...session, body }] }))
  expect(planned('committee/phuong-hoan-kiem')).toEqual(['refused: sessionsAreOfTheSupervised'])
  expect(planned(newCommittee)).toEqual([])
})

test('whoever took over from the supervised body reports to the team', () => {
  const run = openedRun(committee, newCommittee, '2026-11-10')
  run.does('2026-10-26', 'teamPlan.made', { sessions: [session] })
  run.does('2026-10-28', 'team.established')
  run.does('2026-11-05', 'papers.sent', { toSessions: ['S1'] })
  expect(told(run.on('2026-11-13', 'bodyReport.received', { actor: newCommittee }, { by }))).toEqual([])
})

test('whoever took over from the lead signs the conclusion', () => {
  const run = openedRun(front, newFront, '2026-11-25')
  run.does('2026-10-26', 'teamPlan.made', { sessions: [session] })
  run.does('2026-10-28', 'team.established')
  run.does('2026-11-05', 'papers.sent', { toSessions: ['S1'] })
  run.does('2026-11-13', 'bodyReport.received')
  run.each('2026-11-20', 'session.opened', 'session.concluded')
  run.does('2026-11-25', 'report.filed')
  const signed = (signedBy: string) =>
    told(run.on('2026-11-30', 'conclusion.issued', { actor: newFront, signedBy }, { by }))
  expect(signed('front/phuong-hoan-kiem/chair')).toContain('refused: signedForTheConcluder')
  expect(signed(`${newFront}/chair`)).toEqual([])
})
