import { describe, expect, test } from 'vitest'
import { campaignRun } from '../../test/campaign-run.ts'
import { told } from '../../test/told.ts'
import { campaignSamples } from './samples.ts'

const [held] = campaignSamples['workingSession.held']
const everybody = held?.with ?? []
const without = (...bodies: readonly string[]) => everybody.filter((body) => !bodies.includes(body))

describe('the working session before a regular session of the Assembly', () => {
  test.each([
    ['everybody the law names', everybody, []],
    ['no court', without('court/ha-noi'), ['working-session-complete']],
    ['no procuracy', without('procuracy/ha-noi'), ['working-session-complete']],
    [
      'the People’s Committee of a ward in place of the city’s',
      [...without('committee/ha-noi'), 'committee/phuong-ba-dinh'],
      ['working-session-complete'],
    ],
    [
      'a body nobody knows in place of the court',
      [...without('court/ha-noi'), 'x'],
      ['working-session-complete'],
    ],
  ])('with %s', (_, bodies, findings) => {
    expect(told(campaignRun().on('2025-09-15', 'workingSession.held', { with: bodies }))).toEqual(findings)
  })

  test('hears the answers to the petitions of the last session', () => {
    const covers = ['situation', 'localPetitions']
    expect(told(campaignRun().on('2025-09-15', 'workingSession.held', { covers }))).toEqual([
      'working-session-hears-answers',
    ])
  })

  test('held on the day the session opens is late', () => {
    expect(told(campaignRun().on('2025-10-20', 'workingSession.held'))).toEqual(['late: working-session'])
  })

  test('is the delegation’s', () => {
    const run = campaignRun()
    expect(told(run.on('2025-09-15', 'workingSession.held', { actor: 'council/ha-noi' }))).toEqual([
      'refused: not-authorised',
    ])
  })
})

test('after a session nothing is asked of a working session, which is taken as it was', () => {
  const run = campaignRun({ timing: 'afterSession' }, '2025-12-12')
  const [body = ''] = everybody
  const small = { with: [body], covers: ['situation'] }
  expect(told(run.on('2025-12-15', 'workingSession.held', small))).toEqual([])
})

test('after a regular session the delegation owes a report to the council or by mass media, without a number', () => {
  const run = campaignRun({ timing: 'afterSession' }, '2025-12-01')
  const deadline = () => run.kase?.state.deadlines['session-report']
  expect(deadline()).toMatchObject({ status: 'not-set-by-law', anchor: '2025-12-11' })
  run.on('2025-12-16', 'sessionReport.given')
  expect(deadline()?.met).toMatchObject({ on: '2025-12-16' })
})
