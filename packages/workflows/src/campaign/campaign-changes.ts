import { dayOf } from '@civicflow/core'
import { type CampaignContext, type List, noCampaign } from './context.ts'
import type { CampaignFact } from './events.ts'

// What each fact makes of what a campaign remembers.

type Change = Partial<CampaignContext>

export function opening({
  type: _type,
  occurredOn: _on,
  actor: _actor,
  ...opened
}: CampaignFact<'campaign.opened'>): Change {
  return opened
}

export function dated(context: CampaignContext, event: CampaignFact<'session.dated'>): Change {
  const { opening: opens = context.opening, closing = context.closing } = event
  return { ...(opens !== undefined && { opening: opens }), ...(closing !== undefined && { closing }) }
}

/** Those who are asked again are waited for again; what others have said of the draft stays. */
export function circulation(
  { consultation }: CampaignContext,
  { to, deputies = [], commentsBy }: CampaignFact<'plan.circulated'>,
): Change {
  const asked = [...to, ...deputies].map((one) => [one, 'awaited'] as const)
  return { consultation: { ...consultation, ...Object.fromEntries(asked) }, commentsBy: commentsBy ?? null }
}

export function commented(
  { consultation }: CampaignContext,
  { actor, position }: CampaignFact<'comments.received'>,
): Change {
  return { consultation: { ...consultation, [actor]: position } }
}

export function plan(event: CampaignFact<'plan.issued'>): Change {
  const { from, until, reportsDue, lateReports, meetings } = event
  return {
    from,
    until,
    ...(reportsDue !== undefined && { reportsDue }),
    ...(lateReports !== undefined && { lateReports }),
    progress: 'issued',
    planned: meetings.length,
    ...assignment(noCampaign, event),
  }
}

export function amendment(context: CampaignContext, event: CampaignFact<'plan.amended'>): Change {
  const { from = context.from, until = context.until, reportsDue = context.reportsDue } = event
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(reportsDue !== undefined && { reportsDue }),
    planned: context.planned + event.meetings.length,
    ...assignment(context, event),
  }
}

/** The deputies a plan must have, and has, after what a plan or an amendment adds. */
export function assignment(
  before: Pick<CampaignContext, 'deputies' | 'assigned'>,
  { deputies = [], meetings }: Pick<CampaignFact<'plan.issued' | 'plan.amended'>, 'deputies' | 'meetings'>,
): Pick<CampaignContext, 'deputies' | 'assigned'> {
  const named = meetings.flatMap((line) => line.deputies.map(({ deputy }) => deputy))
  return {
    deputies: [...new Set([...before.deputies, ...deputies])],
    assigned: [...new Set([...before.assigned, ...named])],
  }
}

/** A group's report; one after the plan's day waits until a synthesis takes it in, or the next campaign. */
export function groupReport(context: CampaignContext, event: CampaignFact<'groupReport.submitted'>): Change {
  return isInTime(context, event) ? reported(context, event) : lateReport(context, event)
}

/** A group's report that no synthesis can have taken in yet. */
export function lateReport(context: CampaignContext, event: CampaignFact<'groupReport.submitted'>): Change {
  return { ...reported(context, event), lateGroups: withOne(context.lateGroups, event.group) }
}

const reported = ({ groups }: CampaignContext, { group }: CampaignFact<'groupReport.submitted'>): Change => ({
  groups: withOne(groups, group),
})

/** Did a group's report come by the day the plan names? */
export function isInTime(
  { reportsDue }: CampaignContext,
  { occurredOn }: CampaignFact<'groupReport.submitted'>,
): boolean {
  return reportsDue === undefined || dayOf(occurredOn) <= reportsDue
}

/** Lists drawn up anew go out anew; late reports are in them unless they are left to the next campaign. */
export function lists(
  { lateReports, lateGroups }: CampaignContext,
  { central, local }: CampaignFact<'synthesis.made'>,
): Change {
  return {
    central: central.length,
    local: local.length,
    reported: [],
    lateGroups: lateReports === 'include' ? [] : lateGroups,
  }
}

export const sent = ({ reported: known }: CampaignContext, list: List): Change => ({
  reported: withOne(known, list),
})

/** What is carried to one session adds up; another session begins anew. */
export function carriedOver(context: CampaignContext, event: CampaignFact<'matters.carriedOver'>): Change {
  const { term, session, openPetitions, carriedReports = [], into } = event
  const { carriedTo, carried, lateGroups, nextCampaigns } = context
  const isSame = carriedTo?.term === term && carriedTo.session === session
  return {
    carriedTo: { term, session },
    carried: (isSame ? carried : 0) + openPetitions.length,
    lateGroups: lateGroups.filter((one) => !carriedReports.includes(one)),
    nextCampaigns: into === undefined ? nextCampaigns : withOne(nextCampaigns, into),
  }
}

export const takenOver = (
  context: CampaignContext,
  { petitions }: CampaignFact<'matters.takenOver'>,
): Change => ({ takenOver: context.takenOver + petitions })

function withOne<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one]
}
