import type { CampaignContext } from './context.ts'
import type { CampaignFact } from './events.ts'
import { organisersOf } from './meeting-line.ts'

/** Does a plan have as many meetings as it asks for itself: in all, of each of its deputies, of each group of the campaign? */
export function keepsQuota(
  { quota, meetings, deputies }: CampaignFact<'plan.issued'>,
  context: CampaignContext,
): boolean {
  if (quota === undefined) return true
  const { perPlan = 0, perDeputy = 0, perGroup = 0 } = quota
  const of = (deputy: string) =>
    meetings.filter((line) => line.deputies.some((one) => one.deputy === deputy)).length
  const organisedBy = (group: string) =>
    meetings.filter(({ organisers = organisersOf(context) }) => organisers.some(({ body }) => body === group))
      .length
  return (
    meetings.length >= perPlan &&
    deputies.every((deputy) => of(deputy) >= perDeputy) &&
    (context.parties.deputiesGroup ?? []).every((group) => organisedBy(group) >= perGroup)
  )
}
