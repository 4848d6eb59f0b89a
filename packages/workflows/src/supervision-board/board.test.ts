import { describe, expect, test } from 'vitest'
import {
  boardRun,
  electedBy,
  front,
  inspectionBoard,
  inspectionRun,
  investmentBoard,
  investmentRun,
} from '../../test/board-run.ts'
import { told } from '../../test/told.ts'

type Decision = ReturnType<ReturnType<typeof boardRun>['on']>

/** Instrument, article and evidence behind the first reason or finding of a decision. */
function groundOf(decision: Decision) {
  const [reason] = decision.accepted ? decision.entry.findings : decision.refused
  if (reason === undefined || !('ground' in reason) || reason.ground === undefined)
    throw new Error('no ground is told')
  const { evidence, citation } = reason.ground
  return [evidence, citation?.instrument, citation?.article, citation?.clause]
}

const elected = (count: number, villages = count) => {
  const run = boardRun(0, { villages })
  run.does('2026-02-01', 'members.elected', { elected: electedBy(count) })
  return run
}

const resident = (member: string, more: object = {}) => ({ member, side: 'residents', ...more })

describe('an inspection board', () => {
  test('is elected by villages, recognised by the Front, and gets its head and deputies', () => {
    const run = boardRun(0)
    expect(told(run.does('2026-02-01', 'members.elected'))).toEqual([])
    expect(told(run.does('2026-06-01', 'board.recognised'))).toEqual([])
    expect(run.kase?.state.value).toEqual({ sitting: 'constituting' })
    expect(told(run.does('2026-06-03', 'officers.elected'))).toEqual([])
    expect(run.kase?.state.value).toEqual({ sitting: 'active' })
  })

  test('of four members is refused by its article, in the wording before law 97/2025/QH15', () => {
    const decision = elected(4).on('2026-06-01', 'board.recognised')
    expect(told(decision)).toEqual(['refused: inspectionBoardHasFive'])
    expect(groundOf(decision)).toEqual(['published', '10/2022/QH15', '36', '1'])
  })

  test.each([
    { villages: 5, members: 5, findings: [] },
    { villages: 8, members: 8, findings: [] },
    { villages: 8, members: 7, findings: ['oneForEachVillage'] },
    { villages: 3, members: 5, findings: [] },
    { villages: 3, members: 6, findings: ['oneForEachVillage'] },
  ])('of $villages villages with $members members is found $findings', ({ villages, members, findings }) => {
    expect(told(elected(members, villages).does('2026-06-01', 'board.recognised'))).toEqual(findings)
  })

  test('is not recognised by itself: that is the Front’s act', () => {
    const decision = elected(6).on('2026-06-01', 'board.recognised', { actor: inspectionBoard })
    expect(told(decision)).toEqual(['refused: not-authorised'])
  })

  test('is the inspection board of that commune', () => {
    expect(told(elected(6).on('2026-06-01', 'board.recognised', { board: investmentBoard }))).toEqual([
      'refused: boardIsOfItsKind',
    ])
    expect(() => boardRun(0, { front: 'front/phuong-hoan-kiem' })).toThrow('formedByTheCommuneFront')
    expect(() => boardRun(0, { area: 'ha-noi', front: 'front/ha-noi', actor: 'front/ha-noi' })).toThrow(
      /not-on-behalf/,
    )
  })

  test.each(['communeOfficial', 'partTimeStaff'])('has no member who is %s', (tie) => {
    const decision = boardRun(0).on('2026-02-01', 'members.elected', {
      elected: [{ member: 'tv-01', village: 'Tổ 1', ties: [tie] }],
    })
    expect(told(decision)).toEqual(['refused: noOfficialIsElected'])
    expect(groundOf(decision)).toEqual(['published', '10/2022/QH15', '37', '2'])
  })

  test('has nobody whom the register knows in an office of the commune, though no tie was told', () => {
    const named = (member: string) =>
      boardRun(0).on('2026-02-01', 'members.elected', { elected: [{ member, village: 'Tổ 1' }] })
    expect(told(named('p-24'))).toEqual(['refused: noOfficialIsElected'])
    // An officer of the city is no official of this ward.
    expect(told(named('p-30'))).toEqual([])
  })

  test('has nobody twice', () => {
    const run = elected(6)
    const again = { elected: electedBy(1) }
    expect(told(run.on('2026-02-02', 'members.elected', again))).toEqual(['refused: electedOnce'])
  })

  test('has two deputies at most, and officers who are members', () => {
    const run = elected(6)
    run.does('2026-06-01', 'board.recognised')
    const elects = (head: string, ...deputies: readonly string[]) =>
      told(run.on('2026-06-03', 'officers.elected', { head, deputies }))
    expect(elects('tv-01', 'tv-02', 'tv-03', 'tv-04')).toEqual(['refused: inspectionBoardDeputies'])
    expect(elects('tv-99')).toEqual(['refused: officersAreMembers'])
    expect(elects('tv-01', 'tv-01')).toEqual(['refused: officersAreMembers'])
    expect(elects('tv-01', 'tv-02', 'tv-03')).toEqual([])
  })

  test('says nothing of a project, and how many villages there are', () => {
    expect(() => boardRun(0, { villages: undefined })).toThrow('inspectionCountsVillages')
    expect(() => boardRun(1, { investment: undefined })).toThrow('investmentNamesItsProject')
  })
})

describe('a term', () => {
  const recognised = (term: object, day = '2026-06-01') =>
    told(elected(6).on(day, 'board.recognised', { term }))

  test.each([
    ['2031-06-01', []],
    ['2031-06-02', ['termIsThatOfTheVillageHeads']],
  ])('from 1 June 2026 to %s is found %s: five years, as that of village heads', (until, findings) => {
    expect(recognised({ from: '2026-06-01', until })).toEqual(findings)
  })

  test('that is too long is found by a number that was not read in its decree, and ended early by no law but ours', () => {
    const tooLong = elected(6).on('2026-06-01', 'board.recognised', {
      term: { from: '2026-06-01', until: '2032-06-01' },
    })
    expect(groundOf(tooLong).slice(0, 2)).toEqual(['secondary', '185/2026/NĐ-CP'])
    expect(groundOf(inspectionRun().on('2031-05-30', 'term.ended'))[0]).toBe('ours')
  })

  test('that began before Decree 185/2026 has no number to be held against', () => {
    expect(recognised({ from: '2026-05-25', until: '2036-05-24' })).toEqual([])
  })

  test('that ends before it begins is refused', () => {
    expect(recognised({ from: '2026-06-01', until: '2026-05-31' })).toEqual(['refused: termRunsForward'])
  })

  test('is ended on its last day, not the day before, and late the day after', () => {
    expect(told(inspectionRun().on('2031-05-30', 'term.ended'))).toEqual(['refused: termHasRun'])
    const onTime = inspectionRun()
    expect(told(onTime.does('2031-05-31', 'term.ended'))).toEqual([])
    expect(onTime.kase?.state.value).toBe('termEnded')
    expect(told(inspectionRun().does('2031-06-01', 'term.ended'))).toEqual(['late: term'])
  })

  test('that is longer since the village heads’ was is ended by the new day', () => {
    const run = inspectionRun()
    expect(told(run.does('2031-03-01', 'term.changed'))).toEqual(['termIsThatOfTheVillageHeads'])
    expect(told(run.on('2031-08-30', 'term.ended'))).toEqual(['refused: termHasRun'])
    expect(told(run.does('2031-08-31', 'term.ended'))).toEqual([])
  })

  test('comes to an early end where the commune merges', () => {
    const run = inspectionRun()
    run.does('2028-07-01', 'board.disbanded')
    expect(run.kase?.state.value).toBe('disbanded')
    expect(told(run.on('2028-07-02', 'member.left'))).toEqual(['refused: out-of-place'])
  })

  test('is nothing an investment board has', () => {
    expect(told(investmentRun().on('2026-05-01', 'term.ended'))).toEqual(['refused: guard'])
    expect(
      told(
        investmentRun().on('2026-05-01', 'activity.reported', {
          actor: investmentBoard,
          reportPeriod: 'term',
        }),
      ),
    ).toEqual(['investmentBoardHasNoTerm'])
  })
})

describe('a place that is vacant', () => {
  const vacant = (day: string) => {
    const run = inspectionRun()
    run.does(day, 'member.left')
    return run
  }

  test('is to be filled, without a number of days', () => {
    const run = vacant('2027-01-05')
    expect(run.context).toMatchObject({ vacancies: 1, deputies: [] })
    expect(run.kase?.state.deadlines['byElection']).toMatchObject({
      status: 'not-set-by-law',
      anchor: '2027-01-05',
    })
    expect(run.kase?.state.deadlines['byElection']).not.toHaveProperty('met')
    run.does('2027-02-01', 'member.byElected')
    expect(run.context.vacancies).toBe(0)
    expect(run.kase?.state.deadlines['byElection']).toMatchObject({ met: { on: '2027-02-01' } })
  })

  test.each([
    ['2030-11-30', [], ['leftOpenOnlyNearTheEnd']],
    ['2030-12-01', ['byElectedInTime'], []],
  ])(
    'on %s: of a term that ends on 31 May 2031 six months are left until 30 November',
    (day, byElected, leftOpen) => {
      expect(told(vacant('2030-11-01').does(day, 'member.byElected'))).toEqual(byElected)
      expect(told(vacant('2030-11-01').does(day, 'vacancy.leftOpen'))).toEqual(leftOpen)
    },
  )

  test('is not filled where none is, nor in the way of the other board', () => {
    expect(told(inspectionRun().on('2027-01-05', 'member.byElected'))).toEqual(['refused: guard'])
    expect(told(vacant('2027-01-05').on('2027-01-06', 'member.replaced'))).toEqual(['refused: guard'])
  })

  test('leaves fewer than five, which is found', () => {
    const run = vacant('2027-01-05')
    expect(told(run.does('2027-01-06', 'member.left', { member: 'tv-03' }))).toEqual([
      'inspectionBoardKeepsFive',
    ])
  })

  test('comes of no stranger’s leaving', () => {
    expect(told(inspectionRun().on('2027-01-05', 'member.left', { member: 'tv-99' }))).toEqual([
      'refused: guard',
    ])
  })

  test('of an investment board is filled by whom the Front names, who is looked at as the first were', () => {
    const run = investmentRun()
    expect(told(run.does('2026-05-01', 'member.left', { member: 'cd-02' }))).toEqual([
      'investmentBoardKeepsFive',
    ])
    const namedMember = resident('cd-06', { ties: ['contractor'] })
    expect(told(run.on('2026-05-02', 'member.replaced', { namedMember }))).toEqual([
      'refused: nobodyIsTiedToTheInvestment',
    ])
    expect(told(run.does('2026-05-02', 'member.replaced'))).toEqual([])
    expect(run.context).toMatchObject({ vacancies: 0, left: 1, joined: 1 })
  })
})

describe('an investment board', () => {
  test.each([
    'communeOfficial',
    'investmentDecider',
    'investor',
    'investorConsultant',
    'contractor',
    'contractorConsultant',
    'projectManager',
  ])('has no member who is tied to the investment as %s', (tie) => {
    const decision = boardRun(1).on('2026-02-01', 'members.named', {
      named: [resident('cd-09', { ties: [tie] })],
    })
    expect(told(decision)).toEqual(['refused: nobodyIsTiedToTheInvestment'])
    expect(groundOf(decision)).toEqual(['published', '10/2022/QH15', '42', '2'])
  })

  test('has nobody whom the register knows with the investor or in an office of the commune', () => {
    const named = (member: string) =>
      told(boardRun(1).on('2026-02-01', 'members.named', { named: [resident(member)] }))
    for (const person of ['p-30', 'p-24'])
      expect(named(person)).toEqual(['refused: nobodyIsTiedToTheInvestment'])
    expect(named('p-28')).toEqual([])
  })

  test('has five residents at most', () => {
    const run = boardRun(1)
    run.does('2026-02-01', 'members.named')
    const more = (...ids: readonly string[]) =>
      run.on('2026-02-02', 'members.named', { named: ids.map((id) => resident(id)) })
    expect(told(more('cd-11', 'cd-12', 'cd-13'))).toEqual(['refused: residentsAreAtMostFive'])
    expect(told(more('cd-11', 'cd-12'))).toEqual([])
  })

  test('of four is refused; without the inspection board in it, it is found so', () => {
    const four = boardRun(1)
    const residents = ['1', '2', '3', '4'].map((place) => resident(`cd-0${place}`))
    four.does('2026-02-01', 'members.named', { named: residents })
    const decision = four.on('2026-03-02', 'board.established')
    expect(told(decision)).toEqual(['refused: investmentBoardHasFive'])
    expect(groundOf(decision)).toEqual(['published', '10/2022/QH15', '41', '1'])
    four.does('2026-02-02', 'members.named', { named: [{ member: 'p-20', side: 'front' }] })
    expect(told(four.does('2026-03-02', 'board.established'))).toEqual(['everySideIsInIt'])
  })

  test('is established by the Front, not by itself', () => {
    const run = boardRun(1)
    run.does('2026-02-01', 'members.named')
    expect(told(run.on('2026-03-02', 'board.established', { actor: investmentBoard }))).toEqual([
      'refused: not-authorised',
    ])
  })

  test('dissolves itself, once its task is done and not before; nobody dissolves it', () => {
    const run = investmentRun()
    expect(told(run.on('2026-12-01', 'board.dissolved', { actor: investmentBoard }))).toEqual([
      'refused: out-of-place',
    ])
    run.does('2026-12-10', 'project.ended', { actor: 'department/ha-noi/construction' })
    expect(run.kase?.state.deadlines['dissolution']).toMatchObject({
      status: 'not-set-by-law',
      anchor: '2026-12-10',
    })
    expect(told(run.on('2026-12-18', 'board.dissolved', { actor: front }))).toEqual([
      'refused: not-authorised',
    ])
    expect(told(run.does('2026-12-18', 'board.dissolved', { actor: investmentBoard }))).toEqual([])
    expect(run.kase?.state.value).toBe('dissolved')
  })
})

test('a name that is told with a member stands in no context and in no figure', () => {
  const run = boardRun(0)
  const decision = run.does('2026-02-01', 'members.elected', {
    elected: [{ member: 'tv-01', name: 'Nông Thị Lan', village: 'Tổ 1' }],
  })
  if (!decision.accepted) throw new Error('refused')
  expect(decision.entry.event).toMatchObject({
    elected: [{ member: 'tv-01', name: { subject: 'tv-01', sealed: 'Nông Thị Lan' }, village: 'Tổ 1' }],
  })
  expect(JSON.stringify(run.kase?.state)).not.toContain('Nông')
})
