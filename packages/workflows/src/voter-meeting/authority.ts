import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { MeetingEventType } from './events.ts'
import type { MeetingRole } from './roles.ts'

type Line = AuthorityLine<MeetingRole> & { readonly provision?: ProvisionId }

const sides = ['organiser', 'delegation', 'standingBody', 'deputiesGroup'] as const
const fronts = ['front', 'communeFront'] as const
/** Who keeps the record for others: the office, the organiser, the Front. */
const recordedBy = ['secretariat', ...sides, ...fronts] as const

/**
 * Whoever may have led the session. Which of them should have is a rule with its article, so that a meeting under a
 * wording nobody has read can be put on record as it was.
 */
const leaders = ['chair', 'front', 'communeFront', 'host', ...sides] as const
const organisers: Line = { actor: sides, recordedBy }
const session: Line = { actor: leaders, recordedBy }
/** A step of the conference: which clause of art. 24 it follows depends on where it is, so the article stands here. */
const programme = { provision: 'programme' } as const
const deputies: Line = { actor: ['deputy'], recordedBy }
const deciders: Line = { actor: ['decider', ...sides], recordedBy }
const record: Line = { actor: ['secretariat', 'minuteTaker', ...leaders, 'deputy'], recordedBy }
const toVoters: Line = { actor: ['communeFront', 'front', 'host', ...sides], recordedBy }

/**
 * Who may put an event of a voter meeting on record. A line names a provision only where it is the same for every
 * meeting; where it is not, the rules and duties name the right one.
 */
export const authority = {
  'meeting.proposed': { actor: [...sides, 'deputy', ...fronts], recordedBy },

  'request.received': deciders,
  'request.approved': deciders,
  'request.rejected': deciders,
  'province.notified': { ...deputies, provision: 'outside-province-notice' },
  'host.agreed': { actor: ['host', 'communeFront', 'front'], recordedBy },
  'host.declined': { actor: ['host', 'communeFront', 'front'], recordedBy },

  'host.notified': deciders,
  'press.informed': {
    actor: ['delegation', 'standingBody', 'deputiesGroup'],
    recordedBy,
  },
  'notice.posted': { ...toVoters, provision: 'voters-right-to-be-informed' },
  'voters.invited': toVoters,
  'readiness.confirmed': { actor: [...sides, 'secretariat', ...fronts, 'host', 'committee'], recordedBy },

  'meeting.postponed': organisers,
  'meeting.moved': organisers,
  'meeting.movedOnline': {
    actor: ['delegation', 'deputiesGroup', 'standingBody'],
    recordedBy,
    provision: 'online-decision',
  },
  'meeting.notHeld': {
    actor: ['delegation', 'standingBody', 'deputiesGroup'],
    recordedBy,
    provision: 'force-majeure',
  },
  'meeting.cancelled': organisers,
  'deputy.absent': { actor: ['deputy', ...sides, 'secretariat'], recordedBy },
  'deputy.refused': { ...deputies, provision: 'deputy-refusal' },

  'session.opened': { ...session, ...programme },
  'deputy.reported': { ...deputies, ...programme },
  'floor.opened': { ...session, ...programme },
  'opinion.recorded': record,
  'answer.given': {
    actor: ['authority', 'committee', 'standingBody', 'host'],
    recordedBy,
    ...programme,
  },
  'petition.takenForWriting': { actor: ['authority', 'committee', 'host', 'deputy', ...sides], recordedBy },
  'floor.closed': session,
  'deputy.responded': { ...deputies, ...programme },
  'session.suspended': session,
  'session.resumed': session,
  'session.closed': { ...session, ...programme },
  'session.brokenOff': session,
  'attendance.recorded': record,

  'encounter.begun': { ...deputies, provision: 'individual-meeting' },
  'encounter.ended': { ...deputies, provision: 'individual-meeting' },
  'synthesis.sent': { ...deputies, provision: 'individual-meeting-synthesis' },

  'complaint.diverted': {
    actor: ['deputy', 'secretariat', ...sides, ...fronts],
    recordedBy,
    provision: 'complaint-hand-off',
  },
  'petitions.forwarded': { actor: ['deputy', 'secretariat', ...sides], recordedBy, provision: 'collecting' },
  'minutes.drafted': { actor: ['minuteTaker', 'secretariat', ...sides], recordedBy },
  'minutes.signedByMinuteTaker': { actor: ['minuteTaker', 'secretariat'], recordedBy },
  'minutes.signedByChair': session,
  'minutes.notRequested': { actor: ['deputy', ...sides, 'secretariat'], recordedBy },
  'minutes.corrected': record,
} satisfies Record<MeetingEventType, Line>

/** Who took the minutes does not sign them for the chair. */
export const separations = [
  { first: 'minutes.signedByMinuteTaker', second: 'minutes.signedByChair', provision: 'minutes-signatures' },
] as const satisfies readonly { first: MeetingEventType; second: MeetingEventType; provision: ProvisionId }[]
