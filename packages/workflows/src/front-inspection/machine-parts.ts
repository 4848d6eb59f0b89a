import { assertEvent, assign, setup } from 'xstate'
import { sessionIn, sessionsThat } from '../building-blocks/sessions.ts'
import type { InspectionEvent } from './events.ts'
import {
  added,
  assessed,
  calledOff,
  extended,
  held,
  notice,
  notified,
  opening,
  remedied,
  rescheduled,
  team,
  undone,
  verified,
  waived,
} from './inspection-changes.ts'
import { type InspectionContext, isAnotherAhead } from './inspection-context.ts'
import { isUnsettled, remedyIn } from './remedies.ts'

/** What the machine of an inspection is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: { context: {} as InspectionContext, events: {} as InspectionEvent, tags: {} as 'closed' },
  guards: {
    visitIsNew: ({ context, event }) =>
      event.type === 'visit.added' && sessionIn(context.visits, event.addedVisit.visit) === undefined,
    visitIsAhead: ({ context, event }) =>
      'visit' in event && sessionIn(context.visits, event.visit)?.standing === 'ahead',
    anotherIsAhead: ({ context, event }) => 'visit' in event && isAnotherAhead(context, event.visit),
    aVisitWasHeld: ({ context }) => sessionsThat(context.visits, 'held').length > 0,
    noVisitWasHeld: ({ context }) => sessionsThat(context.visits, 'held').length === 0,
    remedyIsOpen: ({ context, event }) =>
      'remedy' in event && remedyIn(context, event.remedy)?.standing === 'open',
    remedyIsReported: ({ context, event }) =>
      'remedy' in event && remedyIn(context, event.remedy)?.standing === 'reported',
    everyRemedyIsSettled: ({ context }) => !context.remedies.some(isUnsettled),
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'inspection.planned')
      return opening(event)
    }),
    keepTeam: assign(({ event }) => {
      assertEvent(event, 'team.established')
      return team(event)
    }),
    keepNotification: assign(({ event }) => {
      assertEvent(event, 'inspected.notified')
      return notified(event)
    }),
    keepSelfReport: assign(() => ({ selfReported: true })),
    addVisit: assign(({ context, event }) => {
      assertEvent(event, 'visit.added')
      return added(context, event)
    }),
    keepDay: assign(({ context, event }) => {
      assertEvent(event, 'visit.rescheduled')
      return rescheduled(context, event)
    }),
    callOff: assign(({ context, event }) => {
      assertEvent(event, 'visit.cancelled')
      return calledOff(context, event)
    }),
    keepVisit: assign(({ context, event }) => {
      assertEvent(event, 'visit.held')
      return held(context, event)
    }),
    countAssessment: assign(({ context, event }) => {
      assertEvent(event, 'assessment.noted')
      return assessed(context, event)
    }),
    keepNotice: assign(({ event }) => {
      assertEvent(event, 'notice.issued')
      return notice(event)
    }),
    keepRemedy: assign(({ context, event }) => {
      assertEvent(event, 'remedy.reported')
      return remedied(context, event)
    }),
    extendRemedy: assign(({ context, event }) => {
      assertEvent(event, 'remedy.extended')
      return extended(context, event)
    }),
    waiveRemedy: assign(({ context, event }) => {
      assertEvent(event, 'remedy.waived')
      return waived(context, event)
    }),
    verifyRemedy: assign(({ context, event }) => {
      assertEvent(event, 'remedy.verified')
      return verified(context, event)
    }),
    reopenRemedy: assign(({ context, event }) => {
      assertEvent(event, 'remedy.foundUndone')
      return undone(context, event)
    }),
    countRecheck: assign(({ context }) => ({ rechecks: context.rechecks + 1 })),
    keepRanking: assign(({ event }) => {
      assertEvent(event, 'emulation.noted')
      return { ranking: event.ranking }
    }),
    tellNotified: () => {},
    tellVisits: () => {},
    tellNotice: () => {},
    tellRemedied: () => {},
    tellRemedies: () => {},
    tellEnded: () => {},
  },
})
