import { defineProcess, memoryStore } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { type OfficeOptions, supervisionOffice } from '../../test/supervision-office.ts'
import type { PlanContext } from './plan-context.ts'
import { supervisionPlan } from './process.ts'
import { samples } from './samples.ts'

const [byTeam, critique] = samples['plan.drafted'][0]?.items ?? []
const second = { ...byTeam, item: 'GS-02', from: '2026-08-01', until: '2026-09-30' }
const added = {
  change: 'added',
  planItem: { ...second, item: 'GS-09', from: '2026-10-01', until: '2026-10-31' },
}
const cancelled = { change: 'cancelled', item: 'GS-01', reason: 'Cấp trên đã giám sát cùng nội dung.' }
const parties = ['women-union/phuong-ba-dinh', 'council/phuong-ba-dinh', 'committee/phuong-ba-dinh']

/** A plan of two supervisions and a critique, and what may be done with it. */
async function planned(options: OfficeOptions = {}) {
  const office = supervisionOffice(options)
  const plan = await office.plans([byTeam, second, critique].map((item) => ({ ...item })))
  const proposes = (...changes: readonly object[]) =>
    office.tell(plan, '2026-03-01', 'amendment.proposed', { changes })
  const agree = async () => {
    for (const actor of parties) await office.does(plan, '2026-03-03', 'amendment.agreed', { actor })
  }
  const standings = async () => {
    const { items } = (await office.stands(plan)).context as PlanContext // a plan
    return items.map(({ item, standing }) => [item, standing])
  }
  return { ...office, plan, proposes, agree, standings }
}

const refusedBy = (...rules: readonly string[]) => ({
  outcome: 'refused',
  refused: rules.map((rule) => ({ code: 'rule', rule })),
})
const acceptedWith = (...rules: readonly string[]) => ({
  outcome: 'accepted',
  findings: rules.map((rule) => ({ rule })),
})

describe('while an amendment is being agreed', () => {
  test.each([
    ['cancelled', cancelled],
    ['altered', { change: 'altered', item: 'GS-01', from: '2026-05-01' }],
    ['merged into another', { change: 'merged', item: 'GS-01', into: 'GS-02', reason: 'Cùng nội dung.' }],
    [
      'what another is merged into',
      { change: 'merged', item: 'GS-02', into: 'GS-01', reason: 'Cùng nội dung.' },
    ],
  ])('an item that is to be %s does not begin; another does', async (_, change) => {
    const { plan, tell, proposes, agree } = await planned()
    await proposes(change)
    const begins = (item: string, changes = {}) =>
      tell(plan, '2026-03-02', 'item.begun', { item, ...changes })
    expect(await begins('GS-01')).toMatchObject(refusedBy('notUnderAmendment'))
    const ofDraft = { drafter: 'committee/phuong-ba-dinh', issuer: 'council/phuong-ba-dinh' }
    expect(await begins('PB-01', { ofDraft })).toMatchObject(acceptedWith())
    await agree()
    expect(await tell(plan, '2026-03-04', 'item.begun', { item: 'GS-01' })).toMatchObject(
      refusedBy('notUnderAmendment'),
    )
    expect(await tell(plan, '2026-03-05', 'plan.amended')).toMatchObject(acceptedWith())
  })

  test('an urgent item has another number than one that is to be added', async () => {
    const { plan, tell, proposes, agree, standings } = await planned()
    await proposes(added)
    const urgent = (item: string) =>
      tell(plan, '2026-03-02', 'urgentItem.added', { planItem: { ...added.planItem, item } })
    expect(await urgent('GS-09')).toMatchObject(refusedBy('notUnderAmendment'))
    expect(await urgent('GS-10')).toMatchObject({ outcome: 'accepted' })
    await agree()
    expect(await tell(plan, '2026-03-05', 'plan.amended')).toMatchObject({ outcome: 'accepted' })
    expect(await standings()).toContainEqual(['GS-09', 'planned'])
  })

  test.each([
    ['before all have agreed', false],
    ['after all have agreed', true],
  ])(
    'the Front drops it with a reason, %s; the plan is as before, and its items may begin',
    async (_, all) => {
      const { plan, tell, does, proposes, agree, stands, standings, verify } = await planned()
      await proposes(cancelled)
      if (all) await agree()
      expect(
        await tell(plan, '2026-03-04', 'amendment.dropped', { actor: 'council/phuong-ba-dinh' }),
      ).toMatchObject({ outcome: 'refused' })
      await does(plan, '2026-03-04', 'amendment.dropped')
      expect(await stands(plan)).toMatchObject({
        states: ['inForce', 'inForce.running'],
        context: { amendment: null, edition: 1 },
      })
      await does(plan, '2026-03-05', 'item.begun', { item: 'GS-01' })
      expect(await standings()).toContainEqual(['GS-01', 'begun'])
      expect(await verify()).toMatchObject({ sound: true, faults: [] })
    },
  )
})

/** The process as it was before it asked whether an amendment is pending. */
const before = () => {
  const { notUnderAmendment: _asked, ...rules } = supervisionPlan.rules
  return defineProcess({ ...supervisionPlan, rules } as never) as unknown as typeof supervisionPlan // less a rule
}

test('an amendment of what began before that was asked is not made, and is dropped', async () => {
  const store = memoryStore()
  const { plan, proposes, does, agree } = await planned({ store, plan: before() })
  await proposes(cancelled, added)
  await does(plan, '2026-03-02', 'item.begun', { item: 'GS-01' })
  await agree()
  const { tell, clerk, stands } = supervisionOffice({ store })
  expect(await tell(plan, '2026-03-05', 'plan.amended')).toMatchObject(refusedBy('changeFitsThePlan'))
  const { allowed = [], withheld = [] } = (await clerk.allowed(plan)) ?? {}
  expect(allowed.map(({ event }) => event)).toContain('amendment.dropped')
  expect(withheld.map(({ event }) => event)).toContain('plan.amended')
  expect(await tell(plan, '2026-03-05', 'amendment.dropped')).toMatchObject({ outcome: 'accepted' })
  expect(await stands(plan)).toMatchObject({ context: { items: [{ standing: 'begun' }, {}, {}] } })
})

describe('an amendment', () => {
  test.each([
    ['alters nothing', { change: 'altered', item: 'GS-01' }, 'alterationAltersSomething'],
    [
      'alters an item to what it is',
      { change: 'altered', item: 'GS-01', from: '2026-04-01', objects: ['committee/phuong-ba-dinh'] },
      'alterationAltersSomething',
    ],
    ['begins after it ends', { change: 'altered', item: 'GS-01', from: '2026-06-01' }, 'itemDaysInOrder'],
    ['has a team for a critique', { change: 'altered', item: 'PB-01', form: 'team' }, 'itemIsOfItsKind'],
    [
      'has a dialogue for a supervision',
      { change: 'altered', item: 'GS-01', form: 'dialogue' },
      'itemIsOfItsKind',
    ],
  ])('that %s is refused', async (_, change, rule) => {
    const { proposes } = await planned()
    expect(await proposes(change)).toMatchObject(refusedBy(rule))
  })

  test('that moves an item out of the plan’s year is recorded with a finding', async () => {
    const { proposes } = await planned()
    expect(
      await proposes({ change: 'altered', item: 'GS-01', from: '2030-01-01', until: '2030-02-01' }),
    ).toMatchObject(acceptedWith('inItsYear'))
  })

  test('merges nothing into what leaves the plan with it', async () => {
    const { proposes } = await planned()
    const merged = (item: string, into: string) => ({
      change: 'merged',
      item,
      into,
      reason: 'Cùng nội dung.',
    })
    expect(await proposes(cancelled, merged('GS-02', 'GS-01'))).toMatchObject(refusedBy('changeFitsThePlan'))
    expect(await proposes(merged('GS-01', 'GS-02'), merged('GS-02', 'GS-01'))).toMatchObject(
      refusedBy('changeFitsThePlan'),
    )
    expect(await proposes(merged('GS-01', 'GS-02'))).toMatchObject(acceptedWith())
  })
})

describe('two items at once with one body', () => {
  const moved = { change: 'altered', item: 'GS-01', from: '2026-08-15', until: '2026-08-31' }

  test.each([
    ['is moved there', [moved]],
    ['is added there', [{ change: 'added', planItem: { ...second, item: 'GS-09' } }]],
  ])('are found where one %s', async (_, changes) => {
    const { proposes } = await planned()
    expect(await proposes(...changes)).toMatchObject(acceptedWith('withoutOverlap'))
  })

  test('are none where the other leaves the plan', async () => {
    const { proposes } = await planned()
    expect(await proposes(moved, { ...cancelled, item: 'GS-02' })).toMatchObject(acceptedWith())
  })

  test('are found where an urgent item is one of them, now or once the amendment is made', async () => {
    const { plan, tell, proposes, agree } = await planned()
    const urgent = (item: string, from: string, until: string) =>
      tell(plan, '2026-03-02', 'urgentItem.added', { planItem: { ...byTeam, item, from, until } })
    expect(await urgent('GS-10', '2026-09-15', '2026-10-15')).toMatchObject(acceptedWith('withoutOverlap'))
    await proposes({ change: 'altered', item: 'GS-01', from: '2026-11-01', until: '2026-11-30' })
    expect(await urgent('GS-11', '2026-11-01', '2026-11-10')).toMatchObject(acceptedWith())
    await agree()
    expect(await tell(plan, '2026-03-05', 'plan.amended')).toMatchObject(acceptedWith('withoutOverlap'))
  })
})
