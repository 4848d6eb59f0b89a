import { and } from 'xstate'
import { noInspection } from './inspection-context.ts'
import { parts } from './machine-parts.ts'

const forms = { 'team.established': { actions: 'keepTeam' } } as const
const cancels = { 'inspection.cancelled': { target: 'cancelled', actions: 'tellEnded' } } as const
/** What the unit says of itself, what the team says of the unit, and more to see. */
const looks = {
  ...forms,
  'selfReport.received': { actions: 'keepSelfReport' },
  'assessment.noted': { actions: 'countAssessment' },
} as const
const adds = { guard: 'visitIsNew', actions: ['addVisit', 'tellVisits'] } as const
const ranks = { 'emulation.noted': { actions: 'keepRanking' } } as const

/** What may follow what in one inspection of Front work. No article of it was read. */
export const machine = parts.createMachine({
  context: noInspection,
  initial: 'unopened',
  states: {
    unopened: { on: { 'inspection.planned': { target: 'planned', actions: 'keepOpening' } } },

    planned: {
      on: {
        ...forms,
        ...cancels,
        'inspected.notified': { target: 'notified', actions: ['keepNotification', 'tellNotified'] },
      },
    },
    notified: {
      on: {
        ...looks,
        'inspection.cancelled': { guard: 'noVisitWasHeld', ...cancels['inspection.cancelled'] },
        'visit.added': adds,
        'visit.rescheduled': { guard: 'visitIsAhead', actions: ['keepDay', 'tellVisits'] },
        // The last one is called off only where another was held; else it is the inspection that is cancelled.
        'visit.cancelled': [
          { guard: and(['visitIsAhead', 'anotherIsAhead']), actions: ['callOff', 'tellVisits'] },
          {
            guard: and(['visitIsAhead', 'aVisitWasHeld']),
            target: 'visited',
            actions: ['callOff', 'tellVisits'],
          },
        ],
        'visit.held': [
          { guard: and(['visitIsAhead', 'anotherIsAhead']), actions: 'keepVisit' },
          { guard: 'visitIsAhead', target: 'visited', actions: 'keepVisit' },
        ],
      },
    },
    visited: {
      on: { ...looks, 'visit.added': { ...adds, target: 'notified' }, 'leader.concluded': 'concluded' },
    },
    concluded: {
      on: {
        'notice.issued': { target: 'remedying', actions: ['keepNotice', 'tellNotice'] },
        'notice.issuedWithoutDefect': { target: 'withoutDefect', actions: 'tellEnded' },
      },
    },
    remedying: {
      on: {
        'remedy.reported': { guard: 'remedyIsOpen', actions: ['keepRemedy', 'tellRemedied'] },
        'remedy.extended': { guard: 'remedyIsOpen', actions: ['extendRemedy', 'tellRemedies'] },
        'remedy.waived': { guard: 'remedyIsOpen', actions: ['waiveRemedy', 'tellRemedies'] },
        'recheck.held': { actions: 'countRecheck' },
        'remedy.verified': { guard: 'remedyIsReported', actions: ['verifyRemedy', 'tellRemedies'] },
        'remedy.foundUndone': { guard: 'remedyIsReported', actions: ['reopenRemedy', 'tellRemedies'] },
        'inspection.closed': { guard: 'everyRemedyIsSettled', target: 'closed', actions: 'tellEnded' },
      },
    },

    closed: { tags: 'closed', on: ranks },
    withoutDefect: { tags: 'closed', on: ranks },
    cancelled: { tags: 'closed' },
  },
})
