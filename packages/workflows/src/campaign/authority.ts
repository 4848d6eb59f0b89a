import type { AuthorityLine, BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import { type CampaignContext, isAssembly } from './context.ts'
import type { CampaignEvent } from './events.ts'

type Line = RoleLine & { readonly kinds: readonly BodyKind[] }

/** Who can take part in a campaign, and as what. The first three follow from the others and from the track. */
export const campaignRoles = {
  /** Leads the plan (art. 4 cl. 5, art. 6 cl. 1, art. 22). */
  organiser: { kinds: ['delegation', 'council-standing-body', 'council-group'], involvement: 'lead' },
  /** Decides whether to hold meetings at all (art. 34, art. 36). */
  decider: { kinds: ['delegation', 'council-standing-body'], involvement: 'lead' },
  /** Leads the synthesis (art. 37 cl. 2). */
  synthesiser: { kinds: ['delegation', 'council-standing-body', 'council-group'], involvement: 'lead' },
  delegation: { kinds: ['delegation'], involvement: 'participant' },
  /** Does the work of those it serves (art. 16). */
  office: {
    kinds: ['joint-office'],
    involvement: 'participant',
    serves: ['organiser', 'decider', 'synthesiser', 'delegation'],
  },
  councilStanding: { kinds: ['council-standing-body'], involvement: 'addressee' },
  deputiesGroup: { kinds: ['council-group'], involvement: 'participant' },
  front: { kinds: ['front-standing-board'], involvement: 'co-host' },
  authorities: { kinds: ['peoples-committee', 'department'], involvement: 'addressee' },
  standingCommittee: { kinds: ['assembly-standing-committee'], involvement: 'addressee' },
  presidium: { kinds: ['front-presidium'], involvement: 'addressee' },
  petitionsBody: { kinds: ['petitions-committee'], involvement: 'copied' },
} as const satisfies Record<string, Line>

export type CampaignRole = keyof typeof campaignRoles

type Bodies = readonly BodyId[]

/** The bodies of a campaign by role. */
export function campaignParties(context: CampaignContext): Readonly<Partial<Record<CampaignRole, Bodies>>> {
  const { organiser, parties } = context
  const { councilStanding, deputiesGroup, front, authorities } = parties
  const own = isAssembly(context) ? listed(parties.delegation) : councilStanding
  return {
    organiser: [organiser],
    ...(own && { decider: own, synthesiser: isAssembly(context) ? own : [...new Set([organiser, ...own])] }),
    front,
    ...(councilStanding && { councilStanding }),
    ...(deputiesGroup && { deputiesGroup }),
    ...(authorities && { authorities }),
    ...alone('delegation', parties.delegation),
    ...alone('office', parties.office),
    ...alone('standingCommittee', parties.standingCommittee),
    ...alone('presidium', parties.presidium),
    ...alone('petitionsBody', parties.petitionsBody),
  }
}

function alone(role: CampaignRole, body: BodyId | undefined): Partial<Record<CampaignRole, Bodies>> {
  return body === undefined ? {} : { [role]: [body] }
}

function listed(body: BodyId | undefined): Bodies | undefined {
  return body === undefined ? undefined : [body]
}

const organiser = { actor: ['organiser'], recordedBy: ['office'] } as const
const decider = { actor: ['decider'], recordedBy: ['office'] } as const
const synthesiser = { actor: ['synthesiser'], recordedBy: ['office'] } as const
const delegation = { actor: ['delegation'], recordedBy: ['office'] } as const

/** Who may put what on record. A line names a provision only where it is the same for every campaign. */
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
  'plan.issued': organiser,
  'plan.amended': organiser,
  'plan.distributed': organiser,
  'workingSession.held': { ...delegation, provision: 'pre-session-working-session' },

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

  'campaign.closed': organiser,
  'campaign.reopened': organiser,
  'campaign.cancelled': organiser,
}
