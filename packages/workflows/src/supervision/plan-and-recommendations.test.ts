import { accepted } from '@civicflow/core'
import { expect, test } from 'vitest'
import { committee, leader } from '../../test/supervision-run.ts'
import { supervisionOffice } from '../../test/supervision-office.ts'
import type { PlanContext } from '../supervision-plan/plan-context.ts'
import { samples as planSamples } from '../supervision-plan/samples.ts'
import { supervision } from './process.ts'
import { samples } from './samples.ts'

const [drafted] = planSamples['plan.drafted']
const [byTeam, critique] = drafted?.items ?? []
const joint = { ...byTeam, item: 'GS-02', form: 'joint', from: '2026-07-01', until: '2026-07-31' }
const byBoards = { ...byTeam, item: 'GS-03', form: 'boards', from: '2026-09-01', until: '2026-09-30' }
const items = [byTeam, joint, byBoards, critique].map((item) => ({ ...item }))

/** A plan whose first item is begun. */
async function begun() {
  const office = supervisionOffice()
  const plan = await office.plans(items)
  const { opened } = await office.does(plan, '2026-04-01', 'item.begun', { item: 'GS-01' })
  return { ...office, plan, opened, first: opened[0] ?? '' }
}

test('an item that is begun opens its supervision, a child of the plan that says what the item says', async () => {
  const { opened, first, plan, stands, verify } = await begun()
  expect(opened).toHaveLength(1)
  expect(await stands(first)).toMatchObject({
    process: 'supervision',
    parent: plan,
    states: ['team', 'team.planning'],
    context: { plan, item: 'GS-01', objects: [committee], participants: ['women-union/phuong-ba-dinh'] },
    facets: { form: 'team', part: 'lead', origin: 'plan' },
  })
  expect((await stands(plan)).counters).toMatchObject({
    'supervision.total': 1,
    'supervision.form.team': 1,
    'supervision.part.lead': 1,
    'supervision.outcome.underWay': 1,
  })
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

test('nobody says alone that a supervision is of a plan: the plan opens it, and counts it', async () => {
  const { clerk, plan } = await begun()
  const [opening] = samples['supervision.opened']
  if (opening === undefined) throw new Error('a supervision has samples of its opening')
  const byHand = { ...opening, actor: 'front/phuong-ba-dinh', occurredOn: '2026-04-01' }
  expect(await clerk.open(supervision, { ...byHand, plan })).toMatchObject({
    outcome: 'refused',
    refused: [{ code: 'only-told' }],
  })
  const { plan: _none, ...onPaper } = byHand
  const { case: id } = accepted(await clerk.open(supervision, onPaper))
  expect((await clerk.read(id))?.facets).toMatchObject({ origin: 'plan' })
})

test('an item opens nothing by boards of which none is named, and of a draft of which nobody is', async () => {
  const { does, plan } = await begun()
  for (const item of ['PB-01', 'GS-03'])
    expect((await does(plan, '2026-04-02', 'item.begun', { item })).opened).toEqual([])
})

test('an item that is joined is begun by naming who leads, and counted as taken part in', async () => {
  const { does, tell, stands, plan } = await begun()
  expect(await tell(plan, '2026-07-01', 'item.begun', { item: 'GS-02' })).toMatchObject({
    outcome: 'refused',
    refused: [{ code: 'opening', reasons: [{ code: 'rule', rule: 'jointIsLedByAnother' }] }],
  })
  const { opened } = await does(plan, '2026-07-01', 'item.begun', {
    item: 'GS-02',
    lead: 'council/phuong-ba-dinh',
  })
  expect((await stands(opened[0] ?? '')).facets).toMatchObject({ form: 'joint', part: 'participant' })
  expect((await stands(plan)).counters).toMatchObject({
    'supervision.total': 2,
    'supervision.part.lead': 1,
    'supervision.part.participant': 1,
  })
})

test('a conclusion opens its recommendations, and the supervision closes when the last of them has ended', async () => {
  const { does, stands, clerk, first, plan, verify } = await begun()
  const session = { session: 'S1', body: committee, day: '2026-05-20', place: 'UBND phường' }
  await does(first, '2026-04-20', 'teamPlan.made', { sessions: [session] })
  await does(first, '2026-04-22', 'team.established')
  await does(first, '2026-05-05', 'papers.sent', { toSessions: ['S1'] })
  await does(first, '2026-05-13', 'bodyReport.received', { actor: committee })
  await does(first, '2026-05-20', 'session.opened', { actor: leader })
  await does(first, '2026-05-20', 'body.reported', { actor: committee })
  await does(first, '2026-05-20', 'member.spoke', { actor: leader })
  await does(first, '2026-05-20', 'body.explained', { actor: committee })
  await does(first, '2026-05-20', 'session.concluded', { actor: leader })
  await does(first, '2026-06-01', 'report.filed', { actor: leader })
  const { opened } = await does(first, '2026-06-10', 'conclusion.issued')
  expect(opened).toHaveLength(2)
  for (const id of opened)
    expect(await stands(id)).toMatchObject({
      process: 'recommendation',
      parent: first,
      context: {
        supervision: first,
        lead: 'front/phuong-ba-dinh',
        addressee: committee,
        frontAbove: 'front/ha-noi',
      },
    })
  expect((await stands(first)).counters).toMatchObject({
    'recommendation.total': 2,
    'recommendation.outcome.open': 2,
  })
  expect((await stands(plan)).counters).toMatchObject({
    'supervision.sessions': 1,
    'supervision.recommendations': 2,
    'supervision.outcome.withRecommendations': 1,
  })

  const states: (readonly string[])[] = []
  for (const id of opened) {
    accepted(
      await clerk.record(id, {
        type: 'recommendation.sent',
        occurredOn: '2026-06-10',
        actor: 'front/phuong-ba-dinh',
        document: { issuer: 'front/phuong-ba-dinh', number: '32/MTTQ-BTT', date: '2026-06-10' },
        copiedTo: ['front/ha-noi'],
      } as never), // the engine checks it
    )
    await does(id, '2026-06-20', 'recommendation.withdrawn')
    states.push((await stands(first)).states)
  }
  expect(states).toEqual([['concluded'], ['closed']])
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

test('a supervision that is cancelled is called off in its plan, where the item can be begun anew', async () => {
  const { does, stands, first, plan, verify } = await begun()
  const standing = async () => {
    const { context } = await stands(plan)
    return (context as PlanContext).items.map((item) => [item.item, item.standing, item.timesBegun]) // a plan
  }
  await does(first, '2026-04-10', 'supervision.cancelled')
  expect((await standing())[0]).toEqual(['GS-01', 'planned', 1])
  const { opened } = await does(plan, '2026-05-04', 'item.begun', { item: 'GS-01' })
  expect(opened).toHaveLength(1)
  expect(opened[0]).not.toBe(first)
  expect((await standing())[0]).toEqual(['GS-01', 'begun', 2])
  expect((await stands(plan)).counters).toMatchObject({ 'supervision.total': 2 })
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

test('a joint supervision that is declined is called off too, also after the plan was closed', async () => {
  const { does, stands, plan, verify } = await begun()
  const { opened } = await does(plan, '2026-07-01', 'item.begun', {
    item: 'GS-02',
    lead: 'council/phuong-ba-dinh',
  })
  const outcomes = ['GS-01', 'GS-02', 'GS-03', 'PB-01'].map((item) => ({
    item,
    outcome: 'moved',
    reason: 'Chuyển sang năm sau.',
  }))
  await does(plan, '2026-12-20', 'year.reviewed', { outcomes })
  await does(plan, '2026-12-31', 'plan.closed')
  await does(opened[0] ?? '', '2027-01-04', 'invitation.declined')
  const { context } = await stands(plan)
  expect((context as PlanContext).items[1]).toMatchObject({ item: 'GS-02', standing: 'planned' }) // a plan
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

test('nobody says alone that an item was called off', async () => {
  const { tell, plan } = await begun()
  expect(await tell(plan, '2026-04-10', 'item.calledOff')).toMatchObject({
    outcome: 'refused',
    refused: [{ code: 'only-told' }],
  })
})
