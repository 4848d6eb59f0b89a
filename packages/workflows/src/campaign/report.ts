import type { Awaited, CaseFacts } from '@civicflow/core'
import type { CampaignRole } from './authority.ts'
import type { CampaignContext } from './context.ts'
import type { CampaignEvent } from './events.ts'
import type { CampaignFigure } from './figure-labels.ts'

/** What a campaign adds to the counters of whatever opened it. */
export function campaignFigures({
  context,
  tags,
  paths,
}: CaseFacts<CampaignContext>): Readonly<Record<CampaignFigure, number>> {
  return {
    campaigns: 1,
    closed: tags.includes('closed') ? 1 : 0,
    notHeld: paths.includes('notHeld') ? 1 : 0,
    cancelled: paths.includes('cancelled') ? 1 : 0,
    centralPetitions: context.central,
    localPetitions: context.local,
  }
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
