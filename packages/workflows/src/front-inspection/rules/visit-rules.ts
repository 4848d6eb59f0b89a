import { dayOf } from '@civicflow/core'
import { isSince } from '../../building-blocks/order.ts'
import { isOnItsDay, isSetAhead } from '../../building-blocks/sessions.ts'
import { isInspected } from '../below.ts'
import type { InspectionFact } from '../events.ts'
import { assessmentParts } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

const announces = ['inspected.notified', 'visit.added'] as const

const visitsOf = (event: InspectionFact<(typeof announces)[number]>) =>
  event.type === 'visit.added' ? [event.addedVisit] : event.visits

/** What visits, and what is made of them, hold to; what did not go as it should is put on record, and found. */
export const visitRules = {
  visitsAreDistinct: refuses(['inspected.notified'], {
    provision: 'front-inspection-notified',
    holds: ({ event: { visits } }) => new Set(visits.map(({ visit }) => visit)).size === visits.length,
  }),
  visitNamesItsUnit: refuses(announces, {
    provision: 'front-inspection-visits',
    holds: ({ event }) =>
      visitsOf(event).every(({ visitKind, unit }) => visitKind === 'households' || unit !== undefined),
  }),
  unitIsInspected: refuses(announces, {
    provision: 'front-inspection-visits',
    holds: ({ event, context: { inspected }, environment: { register } }) =>
      visitsOf(event).every(({ unit = inspected }) =>
        isInspected(unit, inspected, dayOf(event.occurredOn), register),
      ),
  }),
  announcedAhead: refuses(announces, {
    provision: 'front-inspection-visits',
    holds: ({ event }) =>
      visitsOf(event).every(({ day }) => isSetAhead({ day, occurredOn: event.occurredOn })),
  }),
  rescheduledAhead: refuses(['visit.rescheduled'], {
    provision: 'front-inspection-visits',
    holds: ({ event }) => isSetAhead(event),
  }),
  heldOnItsDay: finds(['visit.held'], {
    provision: 'front-inspection-visits',
    holds: ({ event: { visit, occurredOn }, context: { visits } }) => isOnItsDay(visits, visit, occurredOn),
  }),
  periodHasRun: finds(['visit.held'], {
    provision: 'front-inspection-period',
    holds: ({ event: { occurredOn }, context: { periodUntil } }) => (periodUntil ?? '') < dayOf(occurredOn),
  }),
  reportBeforeVisit: finds(['visit.held'], {
    provision: 'front-inspection-self-report',
    holds: ({ context: { selfReported } }) => selfReported,
  }),
  everyPartIsNoted: finds(['leader.concluded'], {
    provision: 'front-inspection-parts',
    holds: ({ context: { assessments } }) => assessmentParts.every((part) => assessments[part] > 0),
  }),
  concludedAfterVisits: refuses(['leader.concluded'], {
    provision: 'front-inspection-conclusion',
    holds: ({ event, context: { lastHeldOn } }) => isSince(event, lastHeldOn),
  }),
}
