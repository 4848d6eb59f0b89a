import { dayOf, type IsoDay } from '@civicflow/core'
import { type CampaignContext, isAssembly, isRegularAssembly } from '../context.ts'
import type { BodyKind } from '../../register/body-kinds.ts'
import { synthesisDue } from '../synthesis-term.ts'
import { namesAll, finds } from './rule.ts'

const asksOwnPerformance = (context: CampaignContext) =>
  isRegularAssembly(context) && context.timing === 'afterSession' && context.yearEnd

const workingSessionKinds: readonly BodyKind[] = [
  'council-standing-body',
  'peoples-committee',
  'front-standing-board',
  'procuracy',
  'court',
]

const isInWindow = (day: IsoDay, from: IsoDay | undefined, until: IsoDay | undefined) =>
  (from === undefined || from <= day) && (until === undefined || day <= until)

/** What a plan and its meetings hold to, and what goes before the session. */
export const planRules = {
  'plan-before-first-meeting': finds(['plan.issued'], {
    provision: 'campaign-plan-first',
    holds: ({ event }) => event.meetings.every(({ day }) => dayOf(event.occurredOn) <= day),
  }),
  'planned-in-window': finds(['plan.issued', 'plan.amended'], {
    provision: 'campaign-window',
    holds: ({ event, context }) =>
      event.meetings.every(({ day }) =>
        isInWindow(day, event.from ?? context.from, event.until ?? context.until),
      ),
  }),
  /** The last meeting leaves time for the report of art. 37 cl. 2 or art. 38 cl. 2; derived, so it only warns. */
  'time-for-synthesis': finds(['plan.issued', 'plan.amended'], {
    provision: 'campaign-time-for-synthesis',
    holds: ({ event, context, environment }) => {
      const due = synthesisDue(context, environment)
      return due === undefined || event.meetings.every(({ day }) => day <= due)
    },
  }),
  /** Art. 6 cl. 2. */
  'every-deputy-assigned': finds(['plan.issued'], {
    provision: 'plan-assignment',
    holds: ({ event, context }) => {
      if (!isAssembly(context)) return true
      const assigned = new Set(event.meetings.flatMap(({ deputies }) => deputies.map(({ deputy }) => deputy)))
      return event.deputies.every((deputy) => assigned.has(deputy))
    },
  }),
  /** Art. 25 cl. 3: after the year-end session deputies also report on their own work and promises. */
  'own-performance-at-year-end': finds(['plan.issued', 'plan.amended'], {
    provision: 'content-at-year-end',
    holds: ({ event, context }) =>
      !asksOwnPerformance(context) ||
      event.meetings.every(({ content }) => content.includes('ownPerformance')),
  }),
  /** Art. 6 cl. 1. */
  'plan-reaches-all': finds(['plan.distributed'], {
    provision: 'plan-distribution',
    holds: ({ event, context }) => {
      const { front, standingCommittee, presidium } = context.parties
      return !isAssembly(context) || namesAll(event.to, [...front, standingCommittee, presidium])
    },
  }),
  /** Art. 6 cl. 5. */
  'working-session-complete': finds(['workingSession.held'], {
    provision: 'pre-session-working-session',
    holds: ({ event, environment }) => {
      const kinds = event.with.map((body) => environment.register.body(body, dayOf(event.occurredOn))?.kind)
      return workingSessionKinds.every((kind) => kinds.includes(kind))
    },
  }),
}
