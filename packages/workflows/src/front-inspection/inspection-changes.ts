import { dayOf } from '@civicflow/core'
import { aheadOn, withSessions } from '../building-blocks/sessions.ts'
import type { InspectionEventType, InspectionFact } from './events.ts'
import { type InspectionContext, type KnownVisit, visitsAs } from './inspection-context.ts'
import { type KnownRemedy, remediesAs, withRemedy } from './remedies.ts'

// What each fact makes of what an inspection remembers.

type Change = Partial<InspectionContext>
type Of<Type extends InspectionEventType> = InspectionFact<Type>

export function opening(event: Of<'inspection.planned'>): Change {
  const { title, area, inspector, inspected, periodFrom, periodUntil } = event
  return { title, area, inspector, inspected, periodFrom, periodUntil }
}

/** A new decision replaces the one before. */
export const team = ({ leader, members }: Of<'team.established'>): Change => ({ leader, members })

const ahead = ({ visit, visitKind, unit, day }: Of<'visit.added'>['addedVisit']): KnownVisit => ({
  ...aheadOn(visit, day),
  visitKind,
  unit: unit ?? null,
  households: 0,
})

export function notified({ visits, occurredOn, ...event }: Of<'inspected.notified'>): Change {
  const reportBy = event.reportBy ?? null
  return { ...visitsAs(visits.map(ahead), reportBy), reportBy, notifiedOn: dayOf(occurredOn) }
}

export const added = ({ visits, reportBy }: InspectionContext, { addedVisit }: Of<'visit.added'>): Change =>
  visitsAs([...visits, ahead(addedVisit)], reportBy)

const visitChanged = (
  { visits, reportBy }: InspectionContext,
  visit: string,
  change: Partial<KnownVisit>,
): Change => visitsAs(withSessions(visits, [visit], change), reportBy)

export const rescheduled = (context: InspectionContext, { visit, day }: Of<'visit.rescheduled'>): Change => ({
  ...visitChanged(context, visit, { day }),
  rescheduled: context.rescheduled + 1,
})

export const calledOff = (context: InspectionContext, { visit }: Of<'visit.cancelled'>): Change =>
  visitChanged(context, visit, { standing: 'cancelled' })

export const held = (
  context: InspectionContext,
  { visit, households = 0, occurredOn }: Of<'visit.held'>,
): Change => visitChanged(context, visit, { standing: 'held', day: dayOf(occurredOn), households })

export const assessed = ({ assessments }: InspectionContext, { part }: Of<'assessment.noted'>): Change => ({
  assessments: { ...assessments, [part]: assessments[part] + 1 },
})

export function notice({ remedies, occurredOn }: Of<'notice.issued'>): Change {
  const open = remedies.map(
    ({ remedy, owner, dueOn }): KnownRemedy => ({ remedy, owner, dueOn, standing: 'open', reportedOn: null }),
  )
  return { ...remediesAs(open), noticeOn: dayOf(occurredOn) }
}

export const remedied = (context: InspectionContext, { remedy, occurredOn }: Of<'remedy.reported'>): Change =>
  withRemedy(context, remedy, { standing: 'reported', reportedOn: dayOf(occurredOn) })

export const extended = (context: InspectionContext, { remedy, dueOn }: Of<'remedy.extended'>): Change =>
  withRemedy(context, remedy, { dueOn })

export const waived = (context: InspectionContext, { remedy }: Of<'remedy.waived'>): Change =>
  withRemedy(context, remedy, { standing: 'waived' })

export const verified = (context: InspectionContext, { remedy }: Of<'remedy.verified'>): Change =>
  withRemedy(context, remedy, { standing: 'verified' })

/** What was reported and is not done is owed again, by a day of its own. */
export const undone = (context: InspectionContext, { remedy, dueOn }: Of<'remedy.foundUndone'>): Change =>
  withRemedy(context, remedy, { standing: 'open', dueOn, reportedOn: null })
