import { dayOf, type Figures } from '@civicflow/core'
import { rule } from './rule.ts'

const areConcluded = ({ meetings = 0, concluded = 0 }: Figures) => concluded >= meetings

/** When meetings have begun and concluded, by the counters of the meetings themselves. */
export const meetingRules = {
  'a-meeting-has-begun': rule(['meetings.begun'], {
    severity: 'refuse',
    provision: 'campaign-meetings-concluded',
    holds: ({ counters: { begun = 0 } }) => begun > 0,
  }),
  'meetings-have-concluded': rule(['meetings.concluded'], {
    severity: 'refuse',
    provision: 'campaign-meetings-concluded',
    holds: ({ counters }) => (counters['meetings'] ?? 0) > 0 && areConcluded(counters),
  }),
  'no-meeting-cut-off': rule(['cutOff.declared'], {
    severity: 'find',
    provision: 'campaign-cut-off',
    holds: ({ counters }) => areConcluded(counters),
  }),
  'group-report-in-time': rule(['groupReport.submitted'], {
    severity: 'find',
    provision: 'group-report',
    holds: ({ event, context }) =>
      context.reportsDue === undefined || dayOf(event.occurredOn) <= context.reportsDue,
  }),
}
