import type { AnyProcess, AreaId, CaseId, CaseView, Handle, IsoDay } from '@civicflow/core'
import type { KnownItem, PlanContext } from './plan-context.ts'
import { itemsWithoutEvent } from './report.ts'

/**
 * What an officer finds missing who looks over the plans of a year: no single case could say it. `no-plan`: the fourth
 * quarter before the year is over (art. 3, clause 3, joint resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN), and no
 * plan was issued for the area. `item-without-event`: an item's time is over, and nothing of it was begun.
 */
export type PlanGap =
  | { readonly gap: 'no-plan'; readonly area: AreaId }
  | {
      readonly gap: 'item-without-event'
      readonly plan: CaseId
      readonly area: AreaId
      readonly item: KnownItem
    }

type Reader = Pick<Handle<AnyProcess>, 'cases' | 'read'>

/**
 * Looks over the plans of a year that a reader sees, for some areas, on a day. Costs one question per hundred plans of
 * the year, and one reading per plan issued for these areas.
 *
 * @example await planGaps(handle, { year: 2026, areas: ['phuong-ba-dinh'], today: '2026-10-01' })
 */
export async function planGaps(
  reader: Reader,
  {
    year,
    areas,
    today,
  }: { readonly year: number; readonly areas: readonly AreaId[]; readonly today: IsoDay },
): Promise<readonly PlanGap[]> {
  const plans = await issuedPlans(reader, year)
  const isDue = today >= `${year}-01-01`
  return areas.flatMap((area): readonly PlanGap[] => {
    const ofArea = plans.filter((plan) => plan.area === area)
    if (ofArea.length === 0) return isDue ? [{ gap: 'no-plan', area }] : []
    return ofArea.flatMap(({ id, context }) =>
      itemsWithoutEvent(context, today).map(
        (item) => ({ gap: 'item-without-event', plan: id, area, item }) as const,
      ),
    )
  })
}

const PAGE = 100

async function issuedPlans(reader: Reader, year: number): Promise<readonly CaseView<PlanContext>[]> {
  const plans: CaseView<PlanContext>[] = []
  for (let after: string | undefined; ; ) {
    const page = await reader.cases({
      process: 'supervision-plan',
      facets: { year },
      limit: PAGE,
      ...(after !== undefined && { after }),
    })
    for (const row of page.rows) {
      if (Number(row.summary.facets['edition']) < 1) continue
      const view = await reader.read(row.case)
      if (view !== undefined) plans.push(view as CaseView<PlanContext>) // a plan, as was asked for
    }
    if (page.next === undefined) return plans
    after = page.next
  }
}
