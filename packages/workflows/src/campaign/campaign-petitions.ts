import type { Opening, Telling } from '@civicflow/core'
import type { PetitionParties } from '../petition/events.ts'
import { petitionOpening, petitionTold } from '../petition/onward.ts'
import { type CampaignContext, isAssembly, type List } from './context.ts'
import type { CampaignFact } from './events.ts'

// Petitions of a campaign are cases of their own. Those of its meetings were opened by these; others it opens itself, and
// it tells each that was synthesised.

/** The petitions that reached the campaign by a list, opened in the commit that records it. */
export function collectedPetitions(
  { source, petitions }: CampaignFact<'petitions.collected'>,
  context: CampaignContext,
): readonly Opening[] {
  const { term, session } = context
  return petitions.map(({ title = context.title, area = context.area, deputy, ...petition }) =>
    petitionOpening({
      ...petition,
      title,
      area,
      source,
      track: isAssembly(context) ? 'assembly' : 'council',
      term,
      session,
      parties: { ...bodiesOf(context), ...(deputy !== undefined && { deputy: [deputy] }) },
    }),
  )
}

/** The bodies of a campaign as those of its petitions. */
function bodiesOf({ parties }: CampaignContext): PetitionParties {
  const { delegation, office, councilStanding, deputiesGroup, front, standingCommittee, petitionsBody } =
    parties
  return {
    front,
    ...(delegation !== undefined && { delegation: [delegation] }),
    ...(office !== undefined && { secretariat: [office] }),
    ...(councilStanding !== undefined && { standingBody: councilStanding }),
    ...(deputiesGroup !== undefined && { deputiesGroup }),
    ...(standingCommittee !== undefined && { standingCommittee: [standingCommittee] }),
    ...(petitionsBody !== undefined && { petitionsBody: [petitionsBody] }),
  }
}

/** Every petition of the lists that is a case here is told that it was synthesised, once. */
export function tellSynthesised(
  { central, local }: CampaignFact<'synthesis.made'>,
  context: CampaignContext,
): readonly Telling[] {
  const lists = new Map<string, List>()
  for (const { case: id } of local) if (id !== undefined) lists.set(id, 'local')
  for (const { case: id } of central) if (id !== undefined) lists.set(id, 'central')
  const { term, session } = context
  const { front: _front, ...parties } = bodiesOf(context)
  return [...lists].map(([id, list]) =>
    petitionTold({ case: id }, 'petition.synthesised', { term, session, list, parties }),
  )
}
