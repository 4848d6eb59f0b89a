import type { BodyId, RoleLine } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'
import { awaitedIn, type CampaignContext, isAssembly } from './context.ts'

type Line = RoleLine & { readonly kinds: readonly BodyKind[] }

/** Whoever can be asked for comments on a draft plan: bodies, and deputies by their office. */
const askedKinds = [
  'delegation',
  'council-standing-body',
  'council-group',
  'front-standing-board',
  'front-working-board',
  'peoples-committee',
  'department',
  'joint-office',
] as const satisfies readonly BodyKind[]

/** Who can take part in a campaign, and as what. The first three follow from the others and from the track. */
export const campaignRoles = {
  /** Leads the plan (art. 4 cl. 5, art. 6 cl. 1, art. 22). */
  organiser: { kinds: ['delegation', 'council-standing-body', 'council-group'], involvement: 'lead' },
  /** Decides whether to hold meetings at all (art. 34, art. 36); in a joint campaign each side for its deputies. */
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
  /** Was asked for comments on the plan. */
  consulted: { kinds: askedKinds, involvement: 'participant' },
  /** Those of them whose comments have not come. */
  awaited: { kinds: askedKinds, involvement: 'participant' },
} as const satisfies Record<string, Line>

export type CampaignRole = keyof typeof campaignRoles

type Bodies = readonly BodyId[]

/** The bodies of a campaign by role. */
export function campaignPartiesOf(context: CampaignContext): Readonly<Partial<Record<CampaignRole, Bodies>>> {
  const { organiser, parties, consultation } = context
  const { councilStanding, deputiesGroup, front, authorities } = parties
  const own = isAssembly(context) ? listed(parties.delegation) : councilStanding
  return {
    organiser: [organiser],
    ...(own && { synthesiser: isAssembly(context) ? own : [...new Set([organiser, ...own])] }),
    decider: decidersOf(context),
    front,
    consulted: Object.keys(consultation),
    awaited: awaitedIn(consultation),
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

/** Who decides whether voters are met: the delegation for the Assembly's deputies, a standing body for a council's (art. 34, art. 36). */
export function decidersOf({ track, parties }: Pick<CampaignContext, 'track' | 'parties'>): Bodies {
  const { delegation, councilStanding = [] } = parties
  if (track === 'assembly') return listed(delegation) ?? []
  return track === 'assemblyAndCouncil'
    ? [...(listed(delegation) ?? []), ...councilStanding]
    : councilStanding
}

function alone(role: CampaignRole, body: BodyId | undefined): Partial<Record<CampaignRole, Bodies>> {
  return body === undefined ? {} : { [role]: [body] }
}

function listed(body: BodyId | undefined): Bodies | undefined {
  return body === undefined ? undefined : [body]
}
