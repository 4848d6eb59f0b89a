import { conferenceRequired, isNational, type MeetingContext, minutesOf } from '../meeting-context.ts'
import { noticeItems, onlineChecks } from '../vocabulary.ts'
import { finds, isActOf, refuses } from './rule.ts'

type Tells = readonly (typeof noticeItems)[number][]

const onItsDay = {
  governedOn: ({ context }: { readonly context: MeetingContext }) => context.day ?? undefined,
}
const isDecisionOf = (kind: 'encounter' | 'outsideConstituency' | 'offPlan', context: MeetingContext) => {
  if (context.form === 'encounter') return kind === 'encounter'
  if (context.kind === 'outsideConstituency') return kind === 'outsideConstituency'
  return kind === 'offPlan'
}
/** Decided by a body in one of these roles, not by the deputy who asked. */
const isDecidedBy: typeof isActOf = (input, ...roles) =>
  isActOf(input, ...roles) && input.context.deputies.every(({ deputy }) => deputy !== input.event.actor)
const tellsAll = (tells: Tells) =>
  ['time', 'place', 'form', 'content'].every((item) => tells.some((told) => told === item))

/** What must hold until voters and deputies meet: requests, notices, readiness, changes. */
export const preparationRules = {
  encounterDecidedByItsBody: refuses(['request.approved', 'request.rejected'], {
    provision: 'individual-meeting-decision',
    holds: (input) =>
      !isDecisionOf('encounter', input.context) || isDecidedBy(input, 'delegation', 'standingBody'),
  }),
  constituencyDecidedByStandingBody: refuses(['request.approved', 'request.rejected'], {
    provision: 'outside-constituency-decision',
    holds: (input) =>
      !isDecisionOf('outsideConstituency', input.context) || isDecidedBy(input, 'standingBody'),
  }),
  offPlanDecidedByGroup: refuses(['request.approved', 'request.rejected'], {
    provision: 'off-plan-request',
    holds: (input) => !isDecisionOf('offPlan', input.context) || isDecidedBy(input, 'deputiesGroup'),
  }),
  encounterReportedInWriting: finds(['request.received'], {
    provision: 'individual-meeting-request',
    holds: ({ context, event }) => !isDecisionOf('encounter', context) || event.document !== undefined,
  }),
  constituencyRequestComplete: finds(['request.received'], {
    provision: 'outside-constituency',
    holds: ({ context, event }) =>
      !isDecisionOf('outsideConstituency', context) ||
      (event.programmeAttached && event.document !== undefined),
  }),
  provinceNoticeInWriting: finds(['province.notified'], {
    provision: 'outside-province-notice',
    holds: ({ event }) => event.document !== undefined,
  }),
  pressToldEverything: finds(['press.informed'], {
    provision: 'press-notice',
    ...onItsDay,
    holds: ({ context, event }) => !isNational(context) || tellsAll(event.tells),
  }),
  votersToldEverything: finds(['notice.posted'], {
    provision: 'voters-right-to-be-informed',
    ...onItsDay,
    holds: ({ event }) => tellsAll(event.tells),
  }),
  accessPointsTold: finds(['notice.posted'], {
    provision: 'online-notice',
    ...onItsDay,
    holds: ({ context, event }) => context.mode === 'inPerson' || event.tells.includes('accessPoints'),
  }),
  onlineConditionsMet: refuses(['readiness.confirmed'], {
    provision: 'online-conditions',
    ...onItsDay,
    holds: ({ context, event }) =>
      context.mode === 'inPerson' ||
      onlineChecks.every((check) => event.onlineChecks?.includes(check) === true),
  }),
  venueSecured: finds(['readiness.confirmed'], {
    provision: 'venue-and-security',
    ...onItsDay,
    holds: ({ event }) => event.venueSecured,
  }),
  earlierAnswersAttached: finds(['readiness.confirmed'], {
    provision: 'earlier-answers',
    ...onItsDay,
    holds: ({ context, event }) =>
      !context.content.includes('earlierAnswers') || event.earlierAnswersAttached,
  }),
  minuteTakerNamed: finds(['readiness.confirmed'], {
    provision: 'minutes',
    ...onItsDay,
    holds: ({ context, event }) =>
      context.form === 'encounter' ||
      minutesOf(context) !== 'ofAssembly' ||
      event.minuteTaker !== undefined ||
      context.parties.minuteTaker !== undefined ||
      context.parties.secretariat !== undefined,
  }),
  onlineDecidedByItsBody: refuses(['meeting.movedOnline'], {
    provision: 'online-decision',
    holds: (input) => isActOf(input, 'delegation', 'deputiesGroup'),
  }),
  notHeldByItsBody: refuses(['meeting.notHeld'], {
    provision: 'force-majeure',
    holds: (input) => isActOf(input, 'delegation', 'standingBody'),
  }),
  forceMajeureAnnounced: finds(['meeting.notHeld'], {
    provision: 'force-majeure-event',
    holds: ({ event }) => event.announcement !== undefined,
  }),
  cancelledOnLegalGround: finds(['meeting.cancelled'], {
    provision: 'conference-required',
    holds: ({ context, event }) =>
      !conferenceRequired(context.kind, context.deputies) || event.cancelGround === 'forceMajeure',
  }),
}
