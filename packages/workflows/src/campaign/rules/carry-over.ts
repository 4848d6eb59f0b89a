import type { CampaignContext } from '../context.ts'
import { petitionBalance } from '../petition-balance.ts'
import { finds, refuses } from './rule.ts'

interface Session {
  readonly term: string
  readonly session: number
}

const isSameSession = (one: Session, other: Session) =>
  one.term === other.term && one.session === other.session

/** Terms have names, which do not tell which is later: within one term the number does. */
const isLater = ({ term, session }: Session, than: CampaignContext) =>
  term !== than.term || session > than.session

/** What is still open when a campaign ends goes on, and nothing is left behind. */
export const carryOverRules = {
  'carried-to-later-session': refuses(['matters.carriedOver'], {
    provision: 'campaign-carry-over',
    holds: ({ event, context }) => isLater(event, context),
  }),
  'something-is-carried': refuses(['matters.carriedOver'], {
    provision: 'campaign-carry-over',
    holds: ({ event: { openPetitions, carriedReports = [] } }) =>
      openPetitions.length + carriedReports.length > 0,
  }),
  'petitions-carried-once': refuses(['matters.carriedOver'], {
    provision: 'campaign-carry-over',
    holds: ({ event: { openPetitions } }) => new Set(openPetitions).size === openPetitions.length,
  }),
  'reports-that-wait': refuses(['matters.carriedOver'], {
    provision: 'campaign-carry-over',
    holds: ({ event: { carriedReports = [] }, context }) =>
      carriedReports.every((group) => context.lateGroups.includes(group)),
  }),
  'taken-over-for-its-session': refuses(['matters.takenOver'], {
    provision: 'campaign-carry-over',
    holds: ({ event, context }) => isSameSession(event, context),
  }),
  'nothing-left-behind': finds(['campaign.closed'], {
    provision: 'campaign-carry-over',
    holds: ({ context, counters }) => petitionBalance(counters).open === 0 && context.lateGroups.length === 0,
  }),
}
