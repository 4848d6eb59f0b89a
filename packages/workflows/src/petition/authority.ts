import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { PetitionEventType } from './events.ts'
import type { PetitionRole } from './roles.ts'

type Line = AuthorityLine<PetitionRole> & { readonly provision?: ProvisionId }

/** Those the petition was made to, as bodies. */
const sides = ['delegation', 'standingBody', 'deputiesGroup'] as const
/** Who keeps the record for others: the office, those the petition was made to, the Front, the Assembly's body for petitions. */
const recordedBy = ['secretariat', ...sides, 'front', 'petitionsBody'] as const

/** Whoever can take down what a voter says at a meeting, or brings petitions in. */
const takers: Line = {
  actor: [
    'secretariat',
    'minuteTaker',
    ...sides,
    'deputy',
    'front',
    'present',
    'petitionsBody',
    'standingCommittee',
  ],
  recordedBy,
}
/** Whoever may be told by another case: the act is that of whoever acted there. */
const told = (line: Omit<Line, 'onlyTold'>): Line => ({ ...line, onlyTold: true })
const namesOrigin = (event: object) => 'meeting' in event || 'splitFrom' in event || 'mergedFrom' in event
const keepers: Line = { actor: ['secretariat', ...sides, 'petitionsBody', 'standingCommittee'], recordedBy }
const handlers: Line = {
  actor: ['deputy', 'secretariat', ...sides, 'petitionsBody', 'standingCommittee'],
  recordedBy,
}
const followers: Line = { actor: ['follower'], recordedBy }
const competent: Line = { actor: ['addressee'], recordedBy }
const publishers: Line = { actor: ['follower', 'standingBody', 'addressee'], recordedBy }
const supervisors: Line = {
  actor: ['standingCommittee', 'petitionsBody', 'deputy', ...sides],
  recordedBy,
}

/**
 * Who may put an event of a petition on record. A line names a provision only where it is the same for every petition;
 * where it is not, the rules and duties name the right one.
 */
export const authority = {
  /** Parts and joint petitions, and whatever names its meeting, are opened by those they come from. */
  'petition.raised': { ...takers, onlyOpened: namesOrigin },

  'petition.collected': { ...handlers, provision: 'collect' },
  'petition.classified': keepers,
  'petition.diverted': { ...handlers, provision: 'complaint-hand-off' },
  'petition.synthesised': keepers,
  'petition.forwarded': handlers,
  'petition.received': competent,
  'petition.returned': competent,
  'petition.transferred': competent,
  'coordination.requested': competent,
  'coordination.replied': { actor: ['coordinator'], recordedBy: [...recordedBy, 'addressee'] },
  'petition.withdrawn': keepers,

  'petition.answeredAtMeeting': told({
    actor: ['present', 'standingBody'],
    recordedBy,
    provision: 'programme',
  }),
  'petition.takenForWriting': told({ actor: ['present', 'deputy', ...sides], recordedBy }),
  'petition.answered': { actor: ['addressee', 'coordinator'], recordedBy },
  'lateness.notified': competent,
  'petition.urged': {
    actor: ['deputy', 'secretariat', ...sides, 'petitionsBody', 'standingCommittee', 'front'],
    recordedBy,
  },
  'voters.notified': followers,
  'answer.shared': { ...followers, provision: 'share-answers' },
  'answer.published': { ...followers, provision: 'publish-answers' },
  'result.published': { ...publishers, provision: 'publish-results' },
  'result.posted': { ...publishers, provision: 'posting' },
  'posting.ended': { ...publishers, provision: 'posting' },
  'database.updated': { ...competent, provision: 'petition-database' },
  'evaluation.requested': { actor: ['standingCommittee', 'standingBody'], recordedBy },
  'answer.evaluated': { actor: ['delegation', 'deputiesGroup'], recordedBy },
  'answer.requestedAnew': {
    actor: ['deputy', ...sides, 'petitionsBody', 'standingCommittee'],
    recordedBy,
  },

  'resolution.reported': { ...competent, provision: 'result-classes' },
  'petition.carriedOver': keepers,
  'supervision.selected': supervisors,
  'supervision.concluded': supervisors,
  'petition.reportedToSession': {
    actor: ['standingCommittee', 'standingBody'],
    recordedBy,
    provision: 'report-to-session',
  },
  'petition.escalated': { actor: ['deputy', 'standingCommittee', ...sides], recordedBy },

  'duplicate.marked': keepers,
  'duplicate.joined': told(keepers),
  'duplicate.released': keepers,
  'duplicate.left': told(keepers),
  'petition.split': keepers,
  'split.undone': keepers,
  'part.withdrawn': told(keepers),
  'petitions.merged': keepers,
  'merge.joined': told(keepers),
  'merge.undone': keepers,
  'merge.left': told(keepers),
  'master.answered': told(keepers),
  'repeat.recognised': keepers,
  'raised.again': told(keepers),
  'repeat.retracted': keepers,
  'repeat.left': told(keepers),
} as const satisfies Record<PetitionEventType, Line>

/** Who answers does not judge the answer, and who reports what was done does not conclude the supervision of it. */
export const separations = [
  { first: 'petition.answered', second: 'answer.evaluated', provision: 'petition-evaluation-apart' },
  { first: 'petition.answeredAtMeeting', second: 'answer.evaluated', provision: 'petition-evaluation-apart' },
  { first: 'resolution.reported', second: 'supervision.concluded', provision: 'petition-supervision-apart' },
] as const satisfies readonly {
  first: PetitionEventType
  second: PetitionEventType
  provision: ProvisionId
}[]
