import type { Awaited, CaseFacts } from '@civicflow/core'
import { claim } from '../building-blocks/figures.ts'
import { awaitedIn, type CampaignContext, isJoint, unassignedIn } from './context.ts'
import type { CampaignEvent } from './events.ts'
import type { CampaignFigure } from './figure-labels.ts'
import type { CampaignRole } from './roles.ts'

type Facts = CaseFacts<CampaignContext>

/**
 * What a campaign adds to the counters of whatever opened it.
 *
 * - `carriedPetitions` are those on the list that last went on to a later session
 * - `lateReports` are reports of groups that wait: no synthesis took them in, and they were not carried over
 */
export function campaignFigures({
  context,
  tags,
  paths,
  acts,
}: Facts): Readonly<Record<CampaignFigure, number>> {
  const { consultation, groups, lateGroups, central, local, carried, takenOver } = context
  const consulted = Object.keys(consultation).length
  return {
    campaigns: 1,
    jointCampaigns: claim(isJoint(context)),
    closed: claim(tags.includes('closed')),
    notHeld: claim(paths.includes('notHeld')),
    cancelled: claim(paths.includes('cancelled')),
    unassignedDeputies: unassignedIn(context).length,
    planAmendments: acts['plan.amended']?.count ?? 0,
    consulted,
    commented: consulted - awaitedIn(consultation).length,
    groupReports: groups.length,
    lateReports: lateGroups.length,
    centralPetitions: central,
    localPetitions: local,
    carriedPetitions: carried,
    takenOverPetitions: takenOver,
  }
}

/** What is always true of a campaign. */
export const campaignInvariants = {
  'reports that wait have come': ({ context: { groups, lateGroups } }: Facts) =>
    lateGroups.every((group) => groups.includes(group)),
  'only a plan names meetings and deputies': ({ context: { progress, planned, deputies } }: Facts) =>
    progress !== 'unplanned' || (planned === 0 && deputies.length === 0),
  'while comments are asked for, somebody is waited for': ({ context, paths }: Facts) =>
    !paths.includes('consulting') || awaitedIn(context.consultation).length > 0,
  'what is carried over goes to a session': ({ context: { carried, carriedTo } }: Facts) =>
    carried === 0 || carriedTo !== null,
}

type CampaignAwaited = Awaited<CampaignContext> & { event: CampaignEvent['type']; actor: CampaignRole }

/** What a campaign waits for of its meetings. */
export const campaignAwaits: readonly CampaignAwaited[] = [
  {
    when: ({ begun = 0 }, { progress }) => begun > 0 && (progress === 'issued' || progress === 'distributed'),
    event: 'meetings.begun',
    actor: 'organiser',
  },
  {
    when: ({ meetings = 0, concluded = 0 }, { progress }) =>
      meetings > 0 && concluded >= meetings && progress !== 'concluded' && progress !== 'unplanned',
    event: 'meetings.concluded',
    actor: 'organiser',
  },
]
