import { expect, test } from 'vitest'
import { supervisionOffice } from '../../test/supervision-office.ts'
import { samples } from './samples.ts'

const items = samples['plan.drafted'][0]?.items ?? []

/** A plan whose supervision is under way, and whose critique was not begun. */
async function begun() {
  const office = supervisionOffice()
  const plan = await office.plans(items)
  const { opened } = await office.does(plan, '2026-04-01', 'item.begun', { item: 'GS-01' })
  const reviews = (...outcomes: readonly [item: string, outcome: string][]) =>
    office.tell(plan, '2026-12-18', 'year.reviewed', {
      outcomes: outcomes.map(([item, outcome]) => ({ item, outcome, reason: 'Xem báo cáo tổng kết.' })),
    })
  return { ...office, plan, first: opened[0] ?? '', reviews }
}

test('nothing is said to be done that was not begun', async () => {
  const { reviews } = await begun()
  expect(await reviews(['GS-01', 'moved'], ['PB-01', 'done'])).toMatchObject({
    outcome: 'refused',
    refused: [{ code: 'rule', rule: 'doneWasBegun' }],
  })
})

test('an item that is said to be done while its supervision is under way is found; as moved on it is not', async () => {
  for (const [outcome, findings] of [
    ['done', [{ rule: 'doneHasEnded' }]],
    ['moved', []],
  ] as const) {
    const { reviews } = await begun()
    expect(await reviews(['GS-01', outcome], ['PB-01', 'notDone'])).toMatchObject({
      outcome: 'accepted',
      findings,
    })
  }
})

test('a plan that is closed over a supervision under way is found, and the supervision goes on', async () => {
  const { plan, first, tell, does, reviews, stands, verify } = await begun()
  await reviews(['GS-01', 'moved'], ['PB-01', 'notDone'])
  expect(await tell(plan, '2026-12-30', 'plan.closed')).toMatchObject({
    outcome: 'accepted',
    findings: [{ rule: 'closedOnceNoneIsUnderWay' }],
  })
  expect((await stands(first)).closed).toBe(false)
  await does(first, '2027-01-05', 'supervision.cancelled')
  expect(await verify()).toMatchObject({ sound: true, faults: [] })
})

test('a plan none of whose supervisions is under way is closed without a finding', async () => {
  const { plan, first, tell, does, reviews } = await begun()
  await does(first, '2026-04-10', 'supervision.cancelled')
  expect(await reviews(['GS-01', 'notDone'], ['PB-01', 'notDone'])).toMatchObject({ findings: [] })
  expect(await tell(plan, '2026-12-30', 'plan.closed')).toMatchObject({ outcome: 'accepted', findings: [] })
})
