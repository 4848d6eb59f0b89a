import type { CaseId } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { campaignRun } from '../../test/campaign-run.ts'
import { petitionOffice, why } from '../../test/petition-office.ts'
import { told } from '../../test/told.ts'
import { campaignSamples } from './samples.ts'

const amendment = { meetings: [], reason: 'Hội trường đang sửa chữa' }
const [plan] = campaignSamples['plan.issued']
const [line] = plan?.meetings ?? []

/** A campaign whose press was told of both meetings, of 23 and 29 September, in time. */
async function announced() {
  const office = petitionOffice()
  const { campaign, meetings } = await office.plans()
  for (const meeting of meetings) await office.does(meeting, '2025-09-09', 'press.informed')
  const [first = '', second = ''] = meetings
  const notice = async (meeting: CaseId) => {
    const { deadlines } = await office.stands(meeting)
    return deadlines.find(({ duty }) => duty === 'pressNotice')?.deadline
  }
  return { office, campaign, first, second, notice }
}

describe('an amendment of the plan', () => {
  test('that postpones a meeting sets its day, and the press is to be told of it anew', async () => {
    const { office, campaign, first, second, notice } = await announced()
    expect((await notice(second))?.met).toMatchObject({ on: '2025-09-09' })
    const changes = [{ change: 'postponed', meeting: 2, day: '2025-09-30', time: '14:00' }]
    await office.does(campaign, '2025-09-12', 'plan.amended', { ...amendment, changes })
    expect(await office.contextOf(second)).toMatchObject({ day: '2025-09-30' })
    expect(await notice(second)).toMatchObject({ status: 'due', day: '2025-09-19' })
    expect((await notice(second))?.met).toBeUndefined()
    expect((await notice(first))?.met).toMatchObject({ on: '2025-09-09' })
  })

  test('changes several meetings, each in its way, in one commit', async () => {
    const { office, campaign, first, second } = await announced()
    const changes = [
      { change: 'moved', meeting: 1, place: 'Trường THCS Ba Đình' },
      { change: 'cancelled', meeting: 2, cancelGround: 'mergedIntoAnother' },
    ]
    await office.does(campaign, '2025-09-12', 'plan.amended', { ...amendment, changes })
    expect((await office.stands(second)).states).toEqual(['cancelled'])
    const history = await office.secretary.history(first)
    expect(history?.facts.at(-1)?.event).toMatchObject({ type: 'meeting.moved', reason: amendment.reason })
    expect((await office.stands(campaign)).counters).toMatchObject({ meetings: 2, cancelled: 1 })
    expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('numbers the meetings it adds on from those of the plan', async () => {
    const { office, campaign } = await announced()
    const { opened } = await office.does(campaign, '2025-09-12', 'plan.amended')
    const changes = [{ change: 'movedOnline', meeting: 3, mode: 'online', sites: ['UBND phường Ba Đình'] }]
    await office.does(campaign, '2025-09-13', 'plan.amended', { ...amendment, changes })
    expect(await office.contextOf(opened[0] ?? '')).toMatchObject({ mode: 'online' })
  })

  test('that one of its meetings cannot take is refused as a whole', async () => {
    const { office, campaign, first, second } = await announced()
    await office.does(second, '2025-09-10', 'meeting.cancelled')
    const changes = [
      { change: 'postponed', meeting: 1, day: '2025-09-26' },
      { change: 'postponed', meeting: 2, day: '2025-09-26' },
    ]
    const refused = await office.tell(campaign, '2025-09-12', 'plan.amended', { ...amendment, changes })
    expect(why(refused)).toEqual(['told: out-of-place'])
    expect(await office.contextOf(first)).toMatchObject({ day: '2025-09-23' })
  })

  test.each([
    ['a meeting that is in no plan', 3, 'refused: meetings-of-the-plan'],
    ['one meeting twice', 1, 'refused: meetings-changed-once'],
  ])('of %s is refused', (_, number, refusal) => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    const changes = [
      { change: 'moved', meeting: 1, place: 'Trường THCS Ba Đình' },
      { change: 'postponed', meeting: number, day: '2025-09-26' },
    ]
    expect(told(run.on('2025-09-10', 'plan.amended', { ...amendment, changes }))).toEqual([refusal])
  })

  test('is made by the body that issued the plan, and by nobody else', () => {
    const council = { track: 'assemblyAndCouncil', organiser: 'council/ha-noi', actor: 'council/ha-noi' }
    const run = campaignRun(council)
    run.on('2025-09-08', 'plan.issued', { actor: 'council/ha-noi' })
    for (const actor of ['delegation/ha-noi', 'front/ha-noi'])
      expect(told(run.on('2025-09-10', 'plan.amended', { actor }))).toEqual(['refused: not-authorised'])
    expect(run.on('2025-09-10', 'plan.amended', { actor: 'council/ha-noi' }).accepted).toBe(true)
  })

  test.each([
    ['2025-09-19', []],
    ['2025-09-22', ['time-for-press']],
  ])('of %s that sets a meeting for 30 September leaves time to tell the press: %j', (day, findings) => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    const changes = [{ change: 'postponed', meeting: 2, day: '2025-09-30' }]
    expect(told(run.on(day, 'plan.amended', { ...amendment, until: '2025-09-30', changes }))).toEqual(
      findings,
    )
  })

  test('finds a day outside the plan’s window, or too late for the synthesis, of a postponed meeting as of a new one', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    const changes = [{ change: 'postponed', meeting: 2, day: '2025-10-06' }]
    expect(told(run.on('2025-09-10', 'plan.amended', { ...amendment, changes }))).toEqual([
      'planned-in-window',
      'time-for-synthesis',
    ])
  })
})

describe('the deputies of a plan', () => {
  const both = { deputies: ['delegation/ha-noi/deputy-1', 'delegation/ha-noi/deputy-2'] }
  const ofSecond = { ...line, day: '2025-09-26', deputies: [{ deputy: both.deputies[1], level: 'national' }] }

  test('stay unassigned until an amendment puts them in a meeting', () => {
    const run = campaignRun()
    expect(told(run.on('2025-09-08', 'plan.issued', both))).toEqual(['every-deputy-assigned'])
    expect(told(run.on('2025-09-09', 'plan.amended', amendment))).toEqual(['every-deputy-assigned'])
    expect(told(run.on('2025-09-10', 'plan.amended', { meetings: [ofSecond] }))).toEqual([])
    expect(run.kase?.state.context).toMatchObject({ assigned: both.deputies, planned: 3 })
  })

  test('are those an amendment adds too', () => {
    const run = campaignRun()
    run.on('2025-09-08', 'plan.issued')
    const added = { ...amendment, deputies: both.deputies }
    expect(told(run.on('2025-09-09', 'plan.amended', added))).toEqual(['every-deputy-assigned'])
    expect(run.kase?.state.context).toMatchObject(both)
  })

  test('of a council are looked at alike, by no article of the law', () => {
    const council = { track: 'council', organiser: 'council-group/ha-noi', actor: 'council-group/ha-noi' }
    const run = campaignRun(council)
    const councillor = { deputy: 'council-group/ha-noi/deputy', level: 'province' }
    const changes = {
      actor: 'council-group/ha-noi',
      deputies: [councillor.deputy, 'council-group/ha-noi/leader'],
      meetings: [{ ...line, deputies: [councillor] }],
    }
    expect(told(run.on('2025-09-08', 'plan.issued', changes))).toEqual(['every-council-deputy-assigned'])
  })
})
