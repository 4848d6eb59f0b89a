import { defineProcess } from '@civicflow/core'
import { campaignAuthority } from './authority.ts'
import { tellCarriedOver } from './carry-over.ts'
import { campaignDuties } from './duties.ts'
import { campaignEvents } from './events.ts'
import { campaignLabels } from './labels.ts'
import { campaignMachine } from './machine.ts'
import { collectedPetitions, tellSynthesised } from './campaign-petitions.ts'
import { tellChanges } from './meeting-change.ts'
import { kindOf, openingsOf } from './meeting-line.ts'
import { campaignAwaits, campaignFigures, campaignInvariants } from './report.ts'
import { campaignPartiesOf, campaignRoles } from './roles.ts'
import { campaignRules } from './rules.ts'
import { campaignSamples } from './samples.ts'

/**
 * A campaign of voter meetings (đợt tiếp xúc cử tri): the plan for one session, the meetings it opens, and the synthesis
 * of what they brought in, with matters of central and of local bodies apart.
 *
 * Joint resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, arts. 4, 6, 15, 18, 20–22, 25, 34, 36–39 and 49; for the
 * announcement at a council's session the Law on the Front, art. 15 cl. 3.
 */
export const campaign = defineProcess({
  id: 'campaign',
  version: 1,
  needs: ['voter-meeting', 'petition'],
  machine: campaignMachine,
  events: campaignEvents,
  opening: 'campaign.opened',
  roles: campaignRoles,
  parties: campaignPartiesOf,
  authority: campaignAuthority,
  rules: campaignRules,
  duties: campaignDuties,
  holds: {
    deciding: ['decider'],
    drafting: ['organiser'],
    consulting: ['awaited'],
    planned: ['organiser'],
    running: ['organiser'],
    collecting: ['synthesiser'],
    synthesised: ['synthesiser'],
    reported: ['organiser'],
  },
  outline: (context) => {
    const { area, title, track, session, term } = context
    return { area, title, facets: { kind: kindOf(context), track, session, term } }
  },
  effects: {
    tellAsked: { to: ['awaited'], message: 'campaign/comments-asked' },
    tellNotHeld: { to: ['front', 'authorities', 'councilStanding'], message: 'campaign/not-held' },
    tellAmended: { to: ['front', 'authorities'], message: 'campaign/plan-amended' },
  },
  opens: {
    'plan.issued': ({ meetings }, context) => openingsOf(meetings, context),
    'plan.amended': ({ meetings }, context) => openingsOf(meetings, context),
    'petitions.collected': collectedPetitions,
  },
  tells: {
    'plan.amended': tellChanges,
    'synthesis.made': tellSynthesised,
    'matters.carriedOver': tellCarriedOver,
  },
  links: {
    nextCampaign: {
      of: ({ nextCampaigns }) => nextCampaigns,
      to: { vi: 'Chuyển kiến nghị còn lại sang', en: 'Carries open petitions to' },
      from: { vi: 'Tiếp nhận kiến nghị còn lại từ', en: 'Takes open petitions over from' },
    },
  },
  figures: campaignFigures,
  invariants: campaignInvariants,
  awaits: campaignAwaits,
  labels: campaignLabels,
  samples: campaignSamples,
})
