import { environmentOf, registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { environment } from '../../test/meeting-run.ts'
import { front, supervisionRun } from '../../test/supervision-run.ts'
import { haNoi } from '../register/ha-noi.ts'

type Changes = Readonly<Record<string, unknown>>

describe('a supervision without a plan', () => {
  test('says why it could not wait', () => {
    expect(() => supervisionRun(3, { reason: undefined })).toThrow('adHocSaysWhy')
  })

  test('of a plan names its item', () => {
    expect(() => supervisionRun(0, { item: undefined })).toThrow('planNamesItsItem')
  })

  test('rests on what has come up, and an organisation leads it by agreement with the Front or by a law', () => {
    const openedWith = (changes: Changes) => told(supervisionRun(3, changes).opened)
    expect(openedWith({})).toEqual([])
    expect(openedWith({ grounds: ['actionProgramme'] })).toEqual(['adHocHasItsGround'])
    expect(openedWith({ leadsBy: 'law' })).toEqual([])
    expect(() => supervisionRun(3, { leadsBy: undefined })).toThrow('organisationMayLead')
  })

  test('is led by the Front or an organisation, and never of itself', () => {
    expect(() => supervisionRun(3, { lead: 'council/phuong-ba-dinh' })).toThrow('ledByFrontOrOrganisation')
    expect(() => supervisionRun(2, { objects: ['council/phuong-ba-dinh'] })).toThrow('nobodySupervisesItself')
  })

  test('is cancelled as it is; one of a plan is found to lack an amendment of the plan', () => {
    const cancel = (sample: number, changes: Changes) =>
      told(supervisionRun(sample).does('2026-10-22', 'supervision.cancelled', changes))
    expect(cancel(3, { amendment: undefined })).toEqual([])
    expect(cancel(0, { amendment: undefined })).toEqual(['cancelledByAmendment'])
    expect(cancel(0, {})).toEqual([])
  })
})

describe('who leads, and who takes part,', () => {
  const elsewhere = 'women-union/phuong-hoan-kiem'
  const withAnother = environmentOf({
    ...environment,
    register: registerOf({
      ...haNoi,
      bodies: [
        ...haNoi.bodies,
        {
          id: elsewhere,
          kind: 'political-organisation',
          area: 'phuong-hoan-kiem',
          name: { vi: 'Hội Liên hiệp Phụ nữ phường Hoàn Kiếm', en: 'Women’s Union, Hoàn Kiếm Ward' },
          from: '2025-07-01',
        },
      ],
    }),
  })
  const opened = (sample: number, changes: Changes) =>
    supervisionRun(sample, changes, '2026-10-20', withAnother)

  test('an organisation leads what is in a plan: that was agreed to with it', () => {
    expect(told(opened(0, { lead: 'women-union/phuong-ba-dinh' }).opened)).toEqual([])
  })

  test('nobody of another area leads, whatever it was agreed on; who is above may', () => {
    expect(() => opened(3, { lead: elsewhere })).toThrow('ledWithinTheArea')
    expect(() => opened(2, { lead: 'delegation/phu-tho' })).toThrow('ledWithinTheArea')
    expect(told(opened(2, { lead: 'council/ha-noi' }).opened)).toEqual([])
  })

  test('an organisation of another area that takes part is found, in the opening, the team’s plan or an invitation', () => {
    const participants = [elsewhere]
    expect(told(opened(0, { participants }).opened)).toEqual(['organisationsAreOfTheArea'])
    const run = opened(0, {})
    expect(told(run.does('2026-10-26', 'teamPlan.made', { composition: participants }))).toEqual([
      'organisationsAreOfTheArea',
    ])
    expect(told(run.does('2026-10-27', 'team.invited', { participants }))).toEqual([
      'organisationsAreOfTheArea',
    ])
    expect(told(run.does('2026-10-27', 'team.invited', { participants: [front] }))).toEqual([])
  })
})
