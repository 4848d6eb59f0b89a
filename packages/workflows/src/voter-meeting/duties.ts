import type { Duty } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { MeetingEventType } from './events.ts'
import { countOf, type MeetingContext, minutesOf } from './meeting-context.ts'
import { pressNoticeOwed } from './press-notice.ts'
import type { MeetingRole } from './roles.ts'

type MeetingDuty = Duty<MeetingContext, MeetingEventType, MeetingRole> & { readonly provision: ProvisionId }

const beforeMeeting = {
  kind: 'by',
  direction: 'before',
  roll: 'none',
  anchor: { day: ({ day }: MeetingContext) => day ?? undefined },
} as const
/** After these voters are told anew: time, place or form is another. */
const toldAnew = ['meeting.postponed', 'meeting.moved', 'meeting.movedOnline'] as const
const afterwards = { kind: 'by', direction: 'after', roll: 'nextWorkingDay' } as const
const sinceEnd = { day: ({ endedOn }: MeetingContext) => endedOn ?? undefined }

const isOutsideConstituency = ({ kind, form }: MeetingContext) =>
  kind === 'outsideConstituency' && form === 'conference'
const isEncounter = ({ form }: MeetingContext) => form === 'encounter'
const promises = (context: MeetingContext) =>
  context.form === 'conference' && context.endedOn !== null && countOf(context, 'inWriting', 'forwarded') > 0

/** Petitions promised a written answer; fulfilled when the last of them is sent on. */
const promised = {
  kind: 'promptly',
  owes: 'deputy',
  anchor: sinceEnd,
  metBy: ['petitions.forwarded'],
  metWhen: (context: MeetingContext) => countOf(context, 'inWriting') === 0,
} as const

/** Minutes of a conference that has ended, where the law speaks of them for this kind. */
const minutes = (provision: ProvisionId, isFor: (context: MeetingContext) => boolean): MeetingDuty => ({
  ...afterwards,
  owes: 'secretariat',
  to: ['organiser'],
  provision,
  anchor: sinceEnd,
  when: (context) => context.endedOn !== null && context.form === 'conference' && isFor(context),
  metBy: ['minutes.signedByChair'],
})

/** Who owes what by when in a voter meeting, by which article. */
export const duties = {
  pressNotice: {
    ...beforeMeeting,
    owes: 'delegation',
    to: ['press'],
    provision: 'press-notice',
    when: pressNoticeOwed,
    metBy: ['press.informed'],
    // Another place or mode is told to voters anew; that it begins the seven days of the press anew, no article says.
    renewedBy: ['meeting.postponed'],
  },
  votersNotice: {
    ...beforeMeeting,
    owes: 'communeFront',
    to: [],
    provision: 'inform-voters',
    when: ({ form }) => form === 'conference',
    metBy: ['notice.posted'],
    renewedBy: toldAnew,
  },
  onlineNotice: {
    ...beforeMeeting,
    owes: 'communeFront',
    to: [],
    provision: 'online-notice',
    when: ({ mode }) => mode !== 'inPerson',
    metBy: ['notice.posted'],
    renewedBy: toldAnew,
  },
  provinceNotice: {
    ...beforeMeeting,
    owes: 'deputy',
    to: ['delegation'],
    provision: 'outside-province-notice',
    when: ({ kind, form }) => kind === 'outsideProvince' && form === 'conference',
    metBy: ['province.notified'],
  },
  constituencyDecision: {
    ...afterwards,
    owes: 'standingBody',
    to: ['deputy'],
    provision: 'outside-constituency-decision',
    anchor: { event: 'request.received' },
    when: isOutsideConstituency,
    metBy: ['request.approved', 'request.rejected'],
  },
  constituencyHostNotice: {
    ...beforeMeeting,
    owes: 'standingBody',
    to: ['front'],
    provision: 'outside-constituency-host-notice',
    when: isOutsideConstituency,
    metBy: ['host.notified'],
    renewedBy: ['meeting.postponed'],
  },
  encounterDecision: {
    ...afterwards,
    owes: 'decider',
    to: ['deputy'],
    provision: 'individual-meeting-decision',
    anchor: { event: 'request.received' },
    when: isEncounter,
    metBy: ['request.approved', 'request.rejected'],
  },
  encounterNotice: {
    ...beforeMeeting,
    owes: 'decider',
    to: ['workingBoard'],
    provision: 'individual-meeting-notice',
    when: isEncounter,
    metBy: ['host.notified'],
    renewedBy: ['meeting.postponed'],
  },
  encounterSynthesis: {
    ...afterwards,
    owes: 'deputy',
    to: ['decider', 'secretariat', 'front'],
    provision: 'individual-meeting-synthesis',
    anchor: sinceEnd,
    when: (context) => isEncounter(context) && context.endedOn !== null,
    metBy: ['synthesis.sent'],
  },
  minutes: minutes('minutes', (context) => minutesOf(context) === 'ofAssembly'),
  minutesOfThematic: minutes('minutes-thematic', ({ kind }) => kind === 'thematic'),
  minutesOfGroup: minutes('minutes-by-group', ({ kind }) => kind === 'byGroup'),
  minutesOutsideProvince: minutes('minutes-outside-province', ({ kind }) => kind === 'outsideProvince'),
  minutesOfCouncil: minutes('minutes-council', (context) => minutesOf(context) === 'ofCouncil'),
  complaintHandOff: {
    kind: 'promptly',
    owes: 'deputy',
    to: [],
    provision: 'complaint-hand-off',
    anchor: { day: ({ complaintOn }) => complaintOn ?? undefined },
    when: (context) => countOf(context, 'complaint', 'diverted') > 0,
    metBy: ['complaint.diverted'],
    metWhen: (context) => countOf(context, 'complaint') === 0,
  },
  promisedAnswers: {
    ...promised,
    to: ['organiser'],
    provision: 'collect',
    when: (context) => promises(context) && context.origin !== 'personalProgramme',
  },
  promisedAnswersOfOwnProgramme: {
    ...promised,
    to: ['delegation'],
    provision: 'personal-programme',
    when: (context) => promises(context) && context.origin === 'personalProgramme',
  },
} as const satisfies Record<string, MeetingDuty>
