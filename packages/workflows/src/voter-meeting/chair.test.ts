import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { meetingRun, readyRun } from '../../test/meeting-run.ts'

/** What was said against an act, and under which wording. */
const broken = (decision: ReturnType<ReturnType<typeof readyRun>['on']>) =>
  decision.accepted ? decision.entry.findings : decision.refused

describe('since 26 September 2025, when art. 24 reads as it was read', () => {
  test('a conference is opened by the Front of the organising level and by nobody else', () => {
    const decision = readyRun(0).on('2025-09-29', 'session.opened', { actor: 'delegation/ha-noi' })
    expect(told(decision)).toEqual(['refused: openedByFront'])
    expect(broken(decision)).toMatchObject([
      {
        ground: {
          evidence: 'official',
          citation: {
            article: '24',
            clause: '1',
            point: 'a',
            amendedBy: { instrument: '100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN' },
          },
        },
      },
    ])
  })

  test('an officer of the Front’s board acts for it', () => {
    expect(
      told(readyRun(0).on('2025-09-29', 'session.opened', { actor: 'front/ha-noi/chair' })),
    ).not.toContain('refused: openedByFront')
  })

  test('the Front of another level is not the one', () => {
    const decision = readyRun(0).on('2025-09-29', 'session.opened', { actor: 'front/phuong-ba-dinh' })
    expect(told(decision)).toEqual(['refused: openedByFront'])
  })

  test('a conference is closed by the side that has to', () => {
    const run = readyRun(0)
    run.each(
      '2025-09-29',
      'session.opened',
      'deputy.reported',
      'floor.opened',
      'floor.closed',
      'deputy.responded',
    )
    const decision = run.on('2025-09-29', 'session.closed', { actor: 'delegation/ha-noi' })
    expect(told(decision)).toEqual(['refused: closedByFront'])
    expect(broken(decision)).toMatchObject([
      { ground: { citation: { article: '24', clause: '1', point: 'e' } } },
    ])
  })

  test('at a workplace its head or union chair opens, not the Front', () => {
    const run = workplaceRun('2025-09-29')
    expect(told(run.on('2025-09-29', 'session.opened'))).toEqual(['refused: openedByHost'])
    const decision = run.on(
      '2025-09-29',
      'session.opened',
      { actor: 'workplace/co-khi/union-chair' },
      { by: { person: 'p-28', office: 'workplace/co-khi/union-chair' } },
    )
    expect(told(decision)).toEqual([])
  })
})

describe('until 25 September 2025, when the wording of art. 24 was not read', () => {
  test('whoever opened is put on record, with a finding that says so', () => {
    const decision = readyRun(0, { day: '2025-09-23' }).on('2025-09-23', 'session.opened', {
      actor: 'delegation/ha-noi',
    })
    expect(decision.accepted).toBe(true)
    expect(broken(decision)).toMatchObject([
      { rule: 'openedByFront', ground: { evidence: 'ours', unread: true } },
    ])
  })

  test('the right side opens without a finding', () => {
    expect(told(readyRun(0, { day: '2025-09-23' }).on('2025-09-23', 'session.opened'))).toEqual([])
  })
})

test('a thematic meeting among residents is the Front’s to chair, one at an agency is the host’s', () => {
  const atAgency = meetingRun(6, { kind: 'thematic', setting: 'agency' })
  const among = meetingRun(6, { kind: 'thematic', setting: 'community' })
  for (const run of [atAgency, among]) run.on('2025-09-02', 'host.agreed', { actor: 'workplace/co-khi' })
  for (const run of [atAgency, among])
    run.each('2025-09-10', 'press.informed', 'notice.posted', 'readiness.confirmed')
  expect(told(atAgency.on('2025-09-29', 'session.opened'))).toEqual(['refused: openedByHost'])
  expect(told(among.on('2025-09-29', 'session.opened'))).toEqual([])
})

function workplaceRun(day: string) {
  const run = meetingRun(6, { day })
  run.on('2025-09-02', 'host.agreed', { actor: 'workplace/co-khi/head' })
  run.each('2025-09-10', 'press.informed', 'notice.posted', 'voters.invited', 'readiness.confirmed')
  return run
}

test('at a workplace reporting and responding are asked for under clause 2 of art. 24, among residents under clause 1', () => {
  expect(clauses(workplaceRun('2025-09-29'), 'workplace/co-khi/head', 'p-27')).toEqual([
    ['2', 'b'],
    ['2', 'đ'],
  ])
  expect(clauses(readyRun(0), 'front/ha-noi/chair')).toEqual([
    ['1', 'b'],
    ['1', 'đ'],
  ])
})

/** Opens, hears and closes without a report or a response, and gives the clauses and points this was found under. */
function clauses(run: ReturnType<typeof readyRun>, actor: string, person = 'p-13') {
  const recording = { by: { person, office: actor } }
  run.on('2025-09-29', 'session.opened', { actor }, recording)
  const floor = run.on('2025-09-29', 'floor.opened', { actor }, recording)
  run.on('2025-09-29', 'floor.closed', { actor }, recording)
  const closed = run.on('2025-09-29', 'session.closed', { actor }, recording)
  return [...broken(floor), ...broken(closed)].map((found) =>
    'ground' in found ? [found.ground?.citation?.clause, found.ground?.citation?.point] : [],
  )
}
