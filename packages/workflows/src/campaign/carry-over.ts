import type { Telling, Teller } from '@civicflow/core'
import { petitionTold } from '../petition/onward.ts'
import type { CampaignContext } from './context.ts'
import type { CampaignFact } from './events.ts'

// A petition belongs to the campaign in which it was raised, and is counted there for good. What goes on to a later
// session is handed on by that campaign, each time anew.

/** Every petition that is carried over hears of it, and so does the campaign that takes them over. */
export function tellCarriedOver(
  { term, session, openPetitions, carriedReports, into }: CampaignFact<'matters.carriedOver'>,
  _: CampaignContext,
  { case: earlierCampaign }: Teller<CampaignContext>,
): readonly Telling[] {
  const petitions = openPetitions.map((id) =>
    petitionTold({ case: id }, 'petition.carriedOver', { term, session }),
  )
  if (into === undefined) return petitions
  const told: Omit<CampaignFact<'matters.takenOver'>, 'occurredOn' | 'actor'> = {
    type: 'matters.takenOver',
    term,
    session,
    earlierCampaign,
    petitions: openPetitions.length,
    ...(carriedReports !== undefined && { carriedReports }),
  }
  return [...petitions, { to: { case: into }, event: told }]
}
