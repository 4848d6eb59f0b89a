import type { Figures } from '@civicflow/core'
import { isInTime } from '../campaign-changes.ts'
import { finds, refuses } from './rule.ts'

const areConcluded = ({ meetings = 0, concluded = 0 }: Figures) => concluded >= meetings

/** When meetings have begun and concluded, by the counters of the meetings themselves. */
export const meetingRules = {
  'a-meeting-has-begun': refuses(['meetings.begun'], {
    provision: 'campaign-meetings-concluded',
    holds: ({ counters: { begun = 0 } }) => begun > 0,
  }),
  'meetings-have-concluded': refuses(['meetings.concluded'], {
    provision: 'campaign-meetings-concluded',
    holds: ({ counters }) => (counters['meetings'] ?? 0) > 0 && areConcluded(counters),
  }),
  'no-meeting-cut-off': finds(['cutOff.declared'], {
    provision: 'campaign-cut-off',
    holds: ({ counters }) => areConcluded(counters),
  }),
  'group-report-in-time': finds(['groupReport.submitted'], {
    provision: 'group-report',
    holds: ({ event, context }) => isInTime(context, event),
  }),
}
