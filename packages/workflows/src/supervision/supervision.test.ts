import { environmentOf, registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { environment } from '../../test/meeting-run.ts'
import {
  committee,
  front,
  heldRun,
  leader,
  readyRun,
  supervisionRun,
  teamRun,
  works,
} from '../../test/supervision-run.ts'
import { haNoi } from '../register/ha-noi.ts'

const deadline = (run: ReturnType<typeof teamRun>, duty: string) => run.kase?.state.deadlines[duty]

describe('a team', () => {
  test('of Friday 20 November 2026 sends its papers by 5 November, has the report by the 13th, and reports by 7 December', () => {
    const run = teamRun()
    expect(deadline(run, 'teamPapers')).toMatchObject({ status: 'due', day: '2026-11-05' })
    expect(deadline(run, 'bodyReport')).toMatchObject({ status: 'due', day: '2026-11-13' })
    // 15 days after is a Saturday
    expect(deadline(heldRun(), 'resultReport')).toMatchObject({ status: 'due', day: '2026-12-07' })
  })

  test('comes to its conclusion with two recommendations', () => {
    const run = heldRun()
    expect(told(run.does('2026-12-04', 'report.filed'))).toEqual([])
    run.does('2026-12-08', 'reportConference.held')
    expect(told(run.does('2026-12-14', 'conclusion.issued'))).toEqual([])
    expect(run.kase?.state.value).toBe('concluded')
    expect(run.context.recommendations).toBe(2)
  })

  test('that sends its papers 14 days before is late, by its article', () => {
    const decision = teamRun().does('2026-11-06', 'papers.sent', { toSessions: ['S1'] })
    expect(told(decision)).toEqual(['late: teamPapers'])
  })

  test('that sends them 15 days before is not', () => {
    expect(told(teamRun().does('2026-11-05', 'papers.sent', { toSessions: ['S1'] }))).toEqual([])
  })

  test('that leaves a paper out is found to', () => {
    const decision = teamRun().does('2026-11-05', 'papers.sent', { toSessions: ['S1'], papers: ['teamPlan'] })
    expect(told(decision)).toEqual(['papersAreComplete'])
  })

  test('whose plan lacks one of its six fields is put on record, and found', () => {
    const run = supervisionRun(0, { objects: [committee] })
    const sessions = [{ session: 'S1', body: committee, day: '2026-11-20', place: 'UBND phường' }]
    expect(told(run.does('2026-10-26', 'teamPlan.made', { sessions }))).toEqual([])
    expect(told(run.does('2026-10-26', 'teamPlan.made', { sessions, conditions: undefined }))).toEqual([
      'planHasItsFields',
    ])
  })

  test('takes nobody of a supervised body, neither as its leader nor as a member', () => {
    const run = supervisionRun(0)
    run.does('2026-10-26', 'teamPlan.made')
    const clerk = `${committee}/clerk`
    for (const changes of [{ members: [clerk] }, { leader: clerk }])
      expect(told(run.on('2026-10-28', 'team.established', changes))).toEqual([
        'refused: teamIsFreeOfTheSupervised',
      ])
  })

  test('takes nobody who holds another office in a supervised body', () => {
    const held = (id: string, holder: string) => ({
      id,
      body: front,
      name: { vi: 'Ủy viên', en: 'Member' },
      holder,
      from: '2025-07-01',
    })
    const offices = [...haNoi.offices, held(`${front}/second`, 'p-24'), held(`${front}/third`, 'p-26')]
    const world = environmentOf({ ...environment, register: registerOf({ ...haNoi, offices }) })
    const run = supervisionRun(0, {}, '2026-10-20', world)
    run.does('2026-10-26', 'teamPlan.made')
    const second = `${front}/second`
    for (const changes of [{ members: [second] }, { leader: second }])
      expect(told(run.on('2026-10-28', 'team.established', changes))).toEqual([
        'refused: teamIsFreeOfTheSupervised',
      ])
    const joined = supervisionRun(2, {}, '2026-10-20', world)
    expect(told(joined.on('2026-10-22', 'representative.named', { representative: second }))).toEqual([
      'refused: representativeIsFreeOfTheSupervised',
    ])
    // The other office of the third is in another ward's committee.
    const third = `${front}/third`
    expect(told(run.on('2026-10-28', 'team.established', { members: [third] }))).toEqual([])
    expect(told(joined.on('2026-10-22', 'representative.named', { representative: third }))).toEqual([])
  })

  test('meets no body that is not supervised', () => {
    const sessions = [{ session: 'S1', body: works, day: '2026-11-20', place: 'Nhà máy' }]
    const run = supervisionRun(0, { objects: [committee] })
    expect(told(run.on('2026-10-26', 'teamPlan.made', { sessions }))).toEqual([
      'refused: sessionsAreOfTheSupervised',
    ])
  })
})

describe('a working session', () => {
  test('in its five steps is found to lack nothing', () => {
    const run = readyRun()
    const steps = ['session.opened', 'body.reported', 'member.spoke', 'body.explained'] as const
    for (const step of [...steps, 'member.spoke', 'body.explained', 'session.concluded'] as const)
      expect(told(run.does('2026-11-20', step))).toEqual([])
    expect(run.kase?.state.value).toEqual({ team: 'reporting' })
  })

  test('whose members speak before the body has reported is out of order', () => {
    const run = readyRun()
    run.each('2026-11-20', 'session.opened')
    expect(told(run.does('2026-11-20', 'member.spoke'))).toEqual([])
    expect(told(run.does('2026-11-20', 'body.reported'))).toEqual(['stepsInOrder'])
  })

  test('whose hours tell another order than its record is out of order', () => {
    const run = readyRun()
    run.does('2026-11-20T08:00', 'session.opened')
    run.does('2026-11-20T09:00', 'body.reported')
    expect(told(run.does('2026-11-20T08:30', 'member.spoke'))).toEqual(['stepsInOrder'])
  })

  test('that leaves steps out is found to', () => {
    const run = readyRun()
    run.each('2026-11-20', 'session.opened', 'body.reported')
    expect(told(run.does('2026-11-20', 'session.concluded'))).toEqual(['everyStepTaken'])
  })

  test.each(['another', 'nobody'])('with neither head nor deputy, but %s, is found so', (attendance) => {
    expect(told(readyRun().does('2026-11-20', 'session.opened', { attendance }))).toEqual([
      'headOrDeputyPresent',
    ])
  })

  test('with a deputy of the head is as it should be', () => {
    expect(told(readyRun().does('2026-11-20', 'session.opened', { attendance: 'deputyHead' }))).toEqual([])
  })

  test('can be held without papers and report, and is found to lack them', () => {
    expect(told(teamRun().does('2026-11-20', 'session.opened'))).toEqual([
      'papersBeforeSession',
      'reportBeforeSession',
    ])
  })

  test('is opened and concluded by the leader of the team, not by the body it is with', () => {
    expect(told(readyRun().on('2026-11-20', 'session.opened', { actor: committee }))).toEqual([
      'refused: not-authorised',
    ])
  })

  test('is reported on by its own body', () => {
    const run = supervisionRun(0)
    run.does('2026-10-26', 'teamPlan.made')
    run.does('2026-10-28', 'team.established')
    run.does('2026-11-05', 'papers.sent')
    expect(told(run.on('2026-11-12', 'bodyReport.received', { actor: works }))).toEqual([
      'refused: reportIsOfItsBody',
    ])
  })

  test('that is postponed keeps its papers, and its clocks run by the new day', () => {
    const run = readyRun()
    run.does('2026-11-18', 'session.postponed', { day: '2026-12-04' })
    expect(deadline(run, 'teamPapers')).toMatchObject({ day: '2026-11-19', met: { on: '2026-11-05' } })
    expect(told(run.does('2026-12-04', 'session.opened'))).toEqual([])
  })

  test('that is postponed to look into something else needs papers and report anew', () => {
    const run = readyRun()
    run.does('2026-11-18', 'session.postponed', { day: '2026-12-04', changed: ['content'] })
    expect(deadline(run, 'teamPapers')).not.toHaveProperty('met')
    expect(told(run.does('2026-11-20', 'papers.sent', { toSessions: ['S1'] }))).toEqual(['late: teamPapers'])
    expect(told(run.does('2026-12-04', 'session.opened'))).toEqual(['reportBeforeSession'])
  })

  test('is not postponed into the past', () => {
    expect(told(readyRun().on('2026-11-18', 'session.postponed', { day: '2026-11-17' }))).toEqual([
      'refused: postponedForward',
    ])
  })
})

describe('two bodies on two days', () => {
  const onBoth = () => {
    const run = supervisionRun(0)
    run.does('2026-10-26', 'teamPlan.made')
    run.does('2026-10-28', 'team.established')
    run.does('2026-11-05', 'papers.sent')
    run.does('2026-11-12', 'bodyReport.received')
    return run
  }
  const hold = (run: ReturnType<typeof onBoth>, day: string, session: string, body: string) => {
    run.does(day, 'session.opened', { session })
    run.does(day, 'body.reported', { actor: body })
    run.does(day, 'member.spoke')
    run.does(day, 'body.explained', { actor: body })
    return run.does(day, 'session.concluded')
  }

  test('have each their clocks, one after the other, and one result report after the last', () => {
    const run = onBoth()
    expect(deadline(run, 'bodyReport')).toMatchObject({ anchor: '2026-11-20', met: { on: '2026-11-12' } })
    hold(run, '2026-11-20', 'S1', committee)
    expect(run.kase?.state.value).toEqual({ team: 'preparing' })
    expect(deadline(run, 'bodyReport')).toMatchObject({ anchor: '2026-11-24', day: '2026-11-17' })
    expect(deadline(run, 'bodyReport')).not.toHaveProperty('met')
    expect(deadline(run, 'resultReport')).toBeUndefined()

    const late = run.does('2026-11-20', 'bodyReport.received', { session: 'S2', actor: works })
    expect(told(late)).toEqual(['late: bodyReport'])
    expect(told(hold(run, '2026-11-24', 'S2', works))).toEqual([])
    expect(run.kase?.state.value).toEqual({ team: 'reporting' })
    expect(deadline(run, 'resultReport')).toMatchObject({ anchor: '2026-11-24', day: '2026-12-09' })
  })

  test('are heard in one order or the other; the body of one session does not answer in that of the other', () => {
    const run = onBoth()
    expect(told(run.does('2026-11-20', 'session.opened', { session: 'S2' }))).toContain('heldOnItsDay')
    expect(told(run.on('2026-11-20', 'body.reported', { actor: committee }))).toEqual([
      'refused: not-authorised',
    ])
    expect(told(run.does('2026-11-20', 'body.reported', { actor: works }))).toEqual([])
  })

  test('become one where the other is called off after a session was held; before that the supervision is cancelled', () => {
    const run = onBoth()
    hold(run, '2026-11-20', 'S1', committee)
    run.does('2026-11-21', 'session.cancelled', { session: 'S2' })
    expect(run.kase?.state.value).toEqual({ team: 'reporting' })
    expect(told(teamRun().on('2026-11-18', 'session.cancelled'))).toEqual(['refused: guard'])
  })
})

describe('a conclusion', () => {
  const reported = () => {
    const run = heldRun()
    run.does('2026-12-04', 'report.filed')
    return run
  }

  test('is not signed by the leader whose report it is on, under whatever office', () => {
    for (const changes of [{ signedBy: leader }, { actor: leader }])
      expect(told(reported().on('2026-12-14', 'conclusion.issued', changes))).toEqual([
        'refused: notSignedByTheLeader',
      ])
  })

  test('is signed for the body that leads', () => {
    const changes = { signedBy: 'women-union/phuong-ba-dinh/chair' }
    expect(told(reported().on('2026-12-14', 'conclusion.issued', changes))).toEqual([
      'refused: signedForTheConcluder',
    ])
  })

  test('without recommendation says why, and is found', () => {
    const type = 'conclusion.issuedWithoutRecommendation'
    expect(told(reported().on('2026-12-14', type, { reason: undefined }))).toEqual(['refused: malformed'])
    const run = reported()
    expect(told(run.does('2026-12-14', type))).toEqual(['recommendsSomething'])
    expect(run.kase?.state.value).toBe('concludedWithoutRecommendation')
  })

  test('that does not go to the Front above is found', () => {
    const run = reported()
    expect(told(run.does('2026-12-14', 'conclusion.issued', { frontAbove: undefined }))).toEqual([
      'copiedToFrontAbove',
    ])
  })

  test('waits for a report that was returned; the leader has kept the term all the same', () => {
    const run = reported()
    run.does('2026-12-10', 'report.returned')
    expect(run.kase?.state.value).toEqual({ team: 'reporting' })
    expect(deadline(run, 'resultReport')).toMatchObject({ met: { on: '2026-12-04' } })
    expect(told(run.on('2026-12-14', 'conclusion.issued'))).toEqual(['refused: out-of-place'])
    expect(told(run.does('2026-12-12', 'report.filed'))).toEqual([])
    run.does('2026-12-14', 'conclusion.issued')
  })

  test('comes late to nobody: no article sets a day for it', () => {
    expect(deadline(reported(), 'conclusion')).toMatchObject({ status: 'not-set-by-law' })
  })

  test('is not closed over open recommendations', () => {
    const run = reported()
    run.does('2026-12-14', 'conclusion.issued')
    const close = (open: number) =>
      run.on(
        '2026-12-20',
        'supervision.closed',
        {},
        { counters: { 'recommendation.total': 2, 'recommendation.outcome.open': open } },
      )
    const early = close(1)
    expect(early.accepted || early.refused).toMatchObject([
      { rule: 'closedOnceFollowedUp', ground: { provision: 'supervision-followed-up', evidence: 'ours' } },
    ])
    expect(told(close(0))).toEqual([])
    expect(run.kase?.state.value).toBe('closed')
  })
})
