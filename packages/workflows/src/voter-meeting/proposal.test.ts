import { registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import { environment, meetingRun, readyRun, secretary } from '../../test/meeting-run.ts'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'
import { voterMeeting } from './process.ts'
import { samples } from './samples.ts'

/** Proposes one of the samples with changes, and gives what was said of it. */
function proposed(
  sample: number,
  changes: Readonly<Record<string, unknown>>,
  occurredOn = '2025-09-01',
  world = environment,
) {
  const run = caseRun(voterMeeting, world, secretary)
  const payload = { ...samples['meeting.proposed'][sample], ...changes }
  return told(run.record({ actor: 'delegation/ha-noi', ...payload, type: 'meeting.proposed', occurredOn }))
}

/** Decides a request beside the plan as the council's standing body, which is not whose decision it is. */
function decided(day: string) {
  const run = meetingRun(4, { day: '2025-10-10' })
  run.on('2025-09-08', 'request.received', { actor: 'council-group/ha-noi' })
  return told(run.on(day, 'request.approved', { actor: 'council/ha-noi' }))
}

const group = { id: 'council-group/quan-ba-dinh', kind: 'council-group' as const, area: 'quan-ba-dinh' }
const name = { vi: 'Tổ đại biểu quận', en: 'District group' }
const until = { from: '2021-07-01', until: '2025-06-30' }
const withDistrict = vietnam({
  register: registerOf({
    ...haNoi,
    bodies: [...haNoi.bodies, { ...group, name, ...until }],
    offices: [...haNoi.offices, { id: `${group.id}/deputy`, body: group.id, name, holder: 'p-99', ...until }],
  }),
})

/** A meeting of a district's deputy that is proposed in June 2025. */
const ofDistrict = (day: string) =>
  proposed(
    4,
    {
      actor: 'council/ha-noi',
      area: 'ha-noi',
      day,
      deputies: [{ deputy: `${group.id}/deputy`, level: 'district' }],
      communeFront: undefined,
      committee: undefined,
    },
    '2025-06-20',
    withDistrict,
  )

const national = (...deputies: readonly string[]) => ({
  deputies: deputies.map((deputy) => ({ deputy, level: 'national' })),
})

describe('a meeting', () => {
  test('before a regular session is proposed as a conference', () => {
    expect(proposed(0, { form: 'encounter' })).toEqual(['conferenceWhereRequired'])
    expect(proposed(0, { form: 'encounter', kind: 'residence' })).toEqual([])
  })

  test('with district deputies since 1 July 2025 is a finding: the amendment is known at second hand only', () => {
    expect(ofDistrict('2025-06-30')).toEqual([])
    expect(ofDistrict('2025-07-01')).toEqual(['districtsHaveEnded'])
  })

  test('names each deputy once', () => {
    const twice = national('delegation/ha-noi/deputy-1', 'delegation/ha-noi/deputy-1')
    expect(proposed(0, twice)).toEqual(['refused: deputiesNamedOnce'])
  })

  test.each([
    ['delegation/ha-noi/deputy-1', 'province'],
    ['council-group/ha-noi/deputy', 'national'],
    ['council-group/ha-noi/deputy', 'commune'],
    ['council/phuong-ba-dinh/chair', 'province'],
  ])('does not take %s for a deputy of the level "%s"', (deputy, level) => {
    expect(proposed(0, { deputies: [{ deputy, level }] })).toContain('refused: levelFitsOffice')
  })

  test.each([
    ['council-group/ha-noi/deputy', 'province'],
    ['council/phuong-ba-dinh/chair', 'commune'],
  ])('takes %s for a deputy of the level "%s"', (deputy, level) => {
    expect(proposed(4, { actor: 'council/ha-noi', deputies: [{ deputy, level }] })).toEqual([])
  })

  test('takes no substitute of another level than the absent deputy’s', () => {
    const absent = { deputy: 'delegation/ha-noi/deputy-2', reason: 'Nghỉ ốm' }
    const from = (substitute: string) =>
      told(readyRun(0).on('2025-09-28', 'deputy.absent', { ...absent, substitute }))
    expect(from('council-group/ha-noi/deputy')).toEqual(['refused: levelFitsOffice'])
    expect(from('delegation/ha-noi/head')).toEqual([])
  })

  test('in an area that has ended by its day is a finding, since the new one cannot be named before it exists', () => {
    const ward = {
      area: 'quan-ba-dinh/truc-bach',
      communeFront: 'front/quan-ba-dinh/truc-bach',
      committee: undefined,
    }
    expect(proposed(0, { ...ward, day: '2025-06-30' }, '2025-06-10')).toEqual([])
    expect(proposed(0, { ...ward, day: '2025-07-01' }, '2025-06-10')).toEqual(['areaExistsOnItsDay'])
  })

  test('postponed until its area has ended, or moved to one that has ended by its day, is a finding', () => {
    const inJune = { area: 'quan-ba-dinh/truc-bach', committee: undefined, day: '2025-06-25' }
    const old = { ...inJune, communeFront: 'front/quan-ba-dinh/truc-bach' }
    const postponed = meetingRun(0, old, '2025-06-10')
    expect(told(postponed.on('2025-06-20', 'meeting.postponed', { day: '2025-07-02' }))).toEqual([
      'areaExistsOnItsDay',
    ])
    const inJuly = meetingRun(0, { ...old, area: 'ha-noi', day: '2025-07-02' }, '2025-06-10')
    expect(told(inJuly.on('2025-06-20', 'meeting.moved', { area: 'quan-ba-dinh/truc-bach' }))).toEqual([
      'areaExistsOnItsDay',
    ])
  })

  test('is never set for a day that is past', () => {
    expect(proposed(0, { day: '2025-08-31' })).toEqual(['refused: dayLiesAhead'])
  })

  test('of Assembly deputies and council deputies is led by the council’s standing body', () => {
    expect(proposed(1, {})).toEqual([])
    expect(proposed(1, { organisers: [{ side: 'delegation', body: 'delegation/ha-noi' }] })).toEqual([
      'jointLedByCouncil',
    ])
  })

  test('names bodies that can be what they are named as', () => {
    expect(proposed(0, { organisers: [{ side: 'standingBody', body: 'delegation/ha-noi' }] })).toContain(
      'refused: wrong-kind',
    )
  })
})

describe('the way to a schedule', () => {
  test.each([
    [0, { preparing: 'scheduled' }],
    [2, { proposed: 'awaitingNotice' }],
    [3, { proposed: 'awaitingRequest' }],
    [4, { proposed: 'awaitingRequest' }],
    [5, { proposed: 'awaitingRequest' }],
    [6, { proposed: 'awaitingHost' }],
    [7, { proposed: 'awaitingHost' }],
  ])('of sample %i begins at %o', (sample, value) => {
    expect(meetingRun(sample).kase?.state.value).toEqual(value)
  })

  test('of an encounter is decided by the delegation or the standing body', () => {
    const run = meetingRun(5)
    run.each('2025-09-08', 'request.received')
    expect(told(run.on('2025-09-09', 'request.approved', { actor: 'council-group/ha-noi' }))[0]).toMatch(
      /^refused/,
    )
    expect(told(run.on('2025-09-09', 'request.rejected'))).toEqual([])
    expect(run.kase?.state.value).toBe('rejected')
  })

  test('is not for the deputy to decide who asked for it', () => {
    const run = meetingRun(5)
    run.each('2025-09-08', 'request.received')
    const own = run.on('2025-09-09', 'request.approved', { actor: 'delegation/ha-noi/deputy-1' })
    expect(told(own)).toContain('refused: encounterDecidedByItsBody')
  })

  test('beside the plan is decided by the group, of which only the wording since 26 September 2025 was read', () => {
    expect(decided('2025-09-25')).toEqual(['offPlanDecidedByGroup'])
    expect(decided('2025-09-26')).toEqual(['refused: offPlanDecidedByGroup'])
  })
})
