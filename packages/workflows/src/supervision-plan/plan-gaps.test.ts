import { expect, test } from 'vitest'
import { supervisionOffice } from '../../test/supervision-office.ts'
import { planGaps } from './plan-gaps.ts'
import { samples } from './samples.ts'

const [drafted] = samples['plan.drafted']
const items = drafted?.items ?? []
const areas = ['phuong-ba-dinh', 'phuong-ngoc-ha']

/** What is missing on a day, in short. */
function gapsOf({ clerk }: ReturnType<typeof supervisionOffice>, today: string, year = 2026) {
  return planGaps(clerk, { year, areas, today }).then((gaps) =>
    gaps.map((each) => (each.gap === 'no-plan' ? [each.area] : [each.area, each.item.item])),
  )
}

test('no plan is missing before its fourth quarter is over', async () => {
  const office = supervisionOffice()
  expect(await gapsOf(office, '2025-12-31')).toEqual([])
  expect(await gapsOf(office, '2026-01-01')).toEqual([['phuong-ba-dinh'], ['phuong-ngoc-ha']])
})

test('a draft is no plan; an issued plan is one, of its area and its year', async () => {
  const office = supervisionOffice()
  const plan = await office.plans(items)
  expect(await gapsOf(office, '2026-01-01')).toEqual([['phuong-ngoc-ha']])
  expect(await gapsOf(office, '2027-01-01', 2027)).toEqual([['phuong-ba-dinh'], ['phuong-ngoc-ha']])
  expect((await office.stands(plan)).facets).toMatchObject({ year: 2026, edition: 1 })
})

test('an item whose time is over and of which nothing was begun is named, until something is', async () => {
  const office = supervisionOffice()
  const plan = await office.plans(items)
  expect(await gapsOf(office, '2026-05-31')).toEqual([['phuong-ngoc-ha']])
  expect(await gapsOf(office, '2026-06-01')).toEqual([['phuong-ba-dinh', 'GS-01'], ['phuong-ngoc-ha']])
  await office.does(plan, '2026-06-01', 'item.begun', { item: 'GS-01' })
  expect(await gapsOf(office, '2026-08-01')).toEqual([['phuong-ba-dinh', 'PB-01'], ['phuong-ngoc-ha']])
})
