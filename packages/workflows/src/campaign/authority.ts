import type { AuthorityLine } from '@civicflow/core'
import type { CampaignEvent } from './events.ts'
import type { CampaignRole } from './roles.ts'

const organiser = { actor: ['organiser'], recordedBy: ['office'] } as const
const decider = { actor: ['decider'], recordedBy: ['office'] } as const
const synthesiser = { actor: ['synthesiser'], recordedBy: ['office'] } as const
const delegation = { actor: ['delegation'], recordedBy: ['office'] } as const

/**
 * Who may put what on record. A line names a provision only where it is the same for every campaign. A plan is amended
 * by whoever issued it: both are the act of the body that leads it.
 */
export const campaignAuthority: Readonly<Record<CampaignEvent['type'], AuthorityLine<CampaignRole>>> = {
  'campaign.opened': organiser,
  'session.dated': {
    actor: ['standingCommittee', 'councilStanding', 'organiser'],
    recordedBy: ['organiser', 'office'],
  },

  'holding.decided': decider,
  'otherMeans.chosen': { ...decider, provision: 'extraordinary' },
  'notHolding.decided': decider,
  'forceMajeure.declared': { ...decider, provision: 'force-majeure' },

  'informationPack.received': { ...delegation, provision: 'information-pack' },
  'plan.circulated': organiser,
  'comments.received': {
    actor: ['consulted', 'front', 'councilStanding', 'deputiesGroup', 'delegation', 'authorities'],
    recordedBy: ['organiser', 'office'],
  },
  'plan.revised': organiser,
  'plan.issued': organiser,
  'plan.amended': organiser,
  'plan.distributed': organiser,
  'lateReports.decided': { ...organiser, provision: 'late-opinions' },
  'workingSession.held': { ...delegation, provision: 'pre-session-working-session' },
  'sessionReport.given': { ...delegation, provision: 'report-to-council-session' },

  'meetings.begun': organiser,
  'meetings.concluded': organiser,
  'cutOff.declared': { actor: ['organiser', 'synthesiser'], recordedBy: ['office'] },
  'groupReport.submitted': {
    actor: ['deputiesGroup', 'delegation'],
    recordedBy: ['organiser', 'office'],
    provision: 'collect',
  },

  'petitions.collected': {
    actor: ['organiser', 'synthesiser', 'delegation', 'deputiesGroup', 'councilStanding', 'front'],
    recordedBy: ['organiser', 'office'],
    provision: 'collecting',
  },

  'synthesis.made': synthesiser,
  'centralList.reported': synthesiser,
  'localList.reported': synthesiser,
  'petitions.forwarded': {
    actor: ['petitionsBody'],
    recordedBy: ['synthesiser', 'office'],
    provision: 'national-forwarding',
  },
  'announcement.delivered': {
    actor: ['front'],
    recordedBy: ['councilStanding', 'office'],
    provision: 'front-announcement',
  },
  'results.reported': {
    actor: ['authorities'],
    recordedBy: ['standingCommittee', 'petitionsBody', 'office'],
    provision: 'results-report',
  },

  'matters.carriedOver': { actor: ['organiser', 'synthesiser'], recordedBy: ['office'] },
  'matters.takenOver': {
    actor: ['organiser', 'synthesiser', 'councilStanding', 'deputiesGroup', 'delegation'],
    recordedBy: ['organiser', 'office'],
    onlyTold: true,
  },

  'campaign.closed': organiser,
  'campaign.reopened': organiser,
  'campaign.cancelled': organiser,
}
