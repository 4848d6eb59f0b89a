import type { AnyProcess, Figures } from '@civicflow/core'
import { expect, test } from 'vitest'
import { configuredRun } from '../../test/configured-run.ts'
import { figuresOf, total } from '../../test/random-way.ts'
import { songCau } from '../supervision/song-cau.fixture.ts'
import { advisoryGroup } from './advisory-group/process.ts'
import type { GroupContext } from './group-context.ts'
import { mediationGroup } from './mediation-group/process.ts'
import { selfGoverningGroup } from './self-governing-group/process.ts'

// Mộc Châu district, Sơn La, to December 2020: “193 tổ an ninh nhân dân, 1.305 nhóm liên gia tự quản, 219 tổ hòa giải”. Of
// a group no more is told; place, days and members are those of the samples.

/** The figures of so many groups of one kind, each a case of its own. */
function figuresOfGroups(process: AnyProcess, kind: string, many: number): readonly Figures[] {
  return Array.from({ length: many }, (_, place) => {
    const changes = { kind, title: `${kind} ${place + 1}` }
    const run = configuredRun<GroupContext>(process, { day: '2026-03-02', changes })
    run.does('2026-03-16', 'group.recognised')
    return run.kase === undefined ? {} : figuresOf(process, run.kase)
  })
}

test('the groups of Mộc Châu are 219 of mediation, 193 of security and 1,305 of families, and are counted apart', () => {
  const mediation = figuresOfGroups(mediationGroup, 'mediationGroup', 219)
  const selfGoverning = [
    ...figuresOfGroups(selfGoverningGroup, 'securityTeam', 193),
    ...figuresOfGroups(selfGoverningGroup, 'interFamilyGroup', 1_305),
  ]
  const figure = (all: readonly Figures[], name: string) => total(all, (one) => one === name)
  expect(figure(mediation, 'mediation-group.active.mediationGroup')).toBe(219)
  expect(figure(selfGoverning, 'self-governing-group.active.securityTeam')).toBe(193)
  expect(figure(selfGoverning, 'self-governing-group.active.interFamilyGroup')).toBe(1_305)
  // A total counts the cases of a process, of whatever kind; no report adds them up as one.
  expect(figure(selfGoverning, 'self-governing-group.total')).toBe(193 + 1_305)
})

// Sông Cầu ward, Bắc Kạn, term 2019–2024: “Thành lập 01 Tổ tư vấn … 07 thành viên”. The day is illustrative.
test('Sông Cầu set up one advisory group with seven members', () => {
  const ward = 'phuong-song-cau'
  const run = configuredRun<GroupContext>(advisoryGroup, {
    day: '2020-02-03',
    world: songCau,
    changes: { area: ward, sponsor: `front/${ward}`, recogniser: `front/${ward}`, document: undefined },
  })
  const document = { issuer: `front/${ward}`, number: '01/QĐ', date: '2020-02-10' }
  run.does('2020-02-10', 'group.recognised', { members: 7, reviewedEvery: undefined, document })
  expect(run.kase && figuresOf(advisoryGroup, run.kase)).toMatchObject({
    'advisory-group.active.team': 1,
    'advisory-group.members.team': 7,
  })
})
