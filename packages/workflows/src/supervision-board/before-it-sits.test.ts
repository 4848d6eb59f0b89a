import { environmentOf, registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { boardRun } from '../../test/board-run.ts'
import { told } from '../../test/told.ts'
import { environment } from '../../test/meeting-run.ts'
import { haNoi } from '../register/ha-noi.ts'

/** A world in which a member takes an office on a day. */
function taking(body: string, holder: string, from: string) {
  const office = { id: `${body}/new`, body, name: { vi: 'Chuyên viên', en: 'Officer' }, holder, from }
  const register = registerOf({ ...haNoi, offices: [...haNoi.offices, office] })
  return environmentOf({ ...environment, register })
}

const investor = 'department/ha-noi/construction'
const committee = 'committee/phuong-ba-dinh'

describe('an investment board', () => {
  test.each([
    [investor, '2026-02-20'],
    [committee, '2026-02-20'],
  ])('is not established with a member who took an office in %s on %s', (body, from) => {
    const run = boardRun(1, {}, '2026-01-15', taking(body, 'cd-01', from))
    expect(told(run.on('2026-02-01', 'members.named'))).toEqual([])
    expect(told(run.on('2026-02-19', 'board.established'))).toEqual([])
    const late = boardRun(1, {}, '2026-01-15', taking(body, 'cd-01', from))
    late.does('2026-02-01', 'members.named')
    const decision = late.on('2026-03-02', 'board.established')
    expect(decision.accepted || decision.refused).toMatchObject([
      { rule: 'noMemberIsTiedToTheInvestment', ground: { citation: { article: '42', clause: '2' } } },
    ])
  })

  test('elects no officers while one of its members is of the investor, and does once that one has left', () => {
    const run = boardRun(1, {}, '2026-01-15', taking(investor, 'cd-02', '2026-03-03'))
    run.does('2026-02-01', 'members.named')
    run.does('2026-03-02', 'board.established')
    const officers = { head: 'cd-01', deputies: ['tv-01'] }
    expect(told(run.on('2026-03-04', 'officers.elected', officers))).toEqual([
      'refused: noMemberIsTiedToTheInvestment',
    ])
    run.on('2026-03-05', 'member.left', { member: 'cd-02' })
    expect(told(run.on('2026-03-06', 'officers.elected', officers))).toEqual([])
  })
})

test('an inspection board is not recognised with a member who became an official since the election', () => {
  const run = boardRun(0, {}, '2026-01-15', taking(committee, 'tv-02', '2026-05-04'))
  run.does('2026-02-01', 'members.elected')
  const decision = run.on('2026-06-01', 'board.recognised')
  expect(decision.accepted || decision.refused).toMatchObject([
    { rule: 'noMemberIsAnOfficial', ground: { citation: { article: '37', clause: '2' } } },
  ])
})

test('a board is formed after the latest of its elections or namings, whichever was recorded last', () => {
  const investment = boardRun(1)
  investment.does('2026-03-16', 'members.named')
  investment.does('2026-02-02', 'members.named', { named: [{ member: 'cd-77', side: 'residents' }] })
  expect(investment.context.gatheredOn).toBe('2026-03-16')
  expect(told(investment.on('2026-03-02', 'board.established'))).toEqual(['refused: formedOnceGathered'])
  expect(told(investment.on('2026-03-16', 'board.established'))).toEqual([])

  const inspection = boardRun(0)
  inspection.does('2026-03-16', 'members.elected')
  inspection.does('2026-02-02', 'members.elected', { elected: [{ member: 'tv-77', village: 'Tổ 7' }] })
  expect(told(inspection.on('2026-03-15', 'board.recognised'))).toContain('refused: formedOnceGathered')
})
