import { dayOf, type RuleInput } from '@civicflow/core'
import { isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { type MeetingContext, minutesOf } from '../meeting-context.ts'
import { isNotBefore } from '../../building-blocks/order.ts'
import { finds, isActOf, refuses } from './rule.ts'

type Signing = RuleInput<MeetingContext, { readonly actor: string; readonly occurredOn: string }>

/** Is this the act of the body that opened the session, or of one that took over from it? */
function isOpener(input: Signing): boolean {
  const opened = input.acts['session.opened']
  if (opened === undefined) return true
  const office = input.environment.register.office(opened.actor, dayOf(opened.occurredOn))
  return isActOfAnyOrHeir([office?.body ?? opened.actor], input)
}

/** What must hold of the minutes and of what is sent after a meeting. */
export const minutesRules = {
  minutesTakenByOffice: finds(['minutes.drafted'], {
    provision: 'minutes',
    holds: (input) =>
      minutesOf(input.context) !== 'ofAssembly' || isActOf(input, 'secretariat', 'minuteTaker'),
  }),
  signedOnceDrafted: refuses(['minutes.signedByMinuteTaker', 'minutes.signedByChair'], {
    provision: 'meeting-order-of-days',
    holds: ({ acts, event }) => isNotBefore(event, acts['minutes.drafted']),
  }),
  afterItEnded: refuses(
    [
      'minutes.drafted',
      'minutes.signedByMinuteTaker',
      'minutes.signedByChair',
      'minutes.notRequested',
      'minutes.corrected',
      'synthesis.sent',
      'petitions.forwarded',
    ],
    {
      provision: 'meeting-order-of-days',
      holds: ({ context, event }) => context.endedOn === null || dayOf(event.occurredOn) >= context.endedOn,
    },
  ),
  attendanceInMinutes: finds(['minutes.drafted'], {
    provision: 'meeting-counts',
    holds: ({ acts }) => acts['attendance.recorded'] !== undefined,
  }),
  signedByOpener: finds(['minutes.signedByChair'], { provision: 'minutes-signatures', holds: isOpener }),
}
