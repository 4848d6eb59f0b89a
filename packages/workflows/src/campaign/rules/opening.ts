import { dayOf, type Environment, type IsoDay } from '@civicflow/core'
import { finds, refuses } from './rule.ts'

const isProvincial = (body: string, on: IsoDay, { register }: Environment): boolean => {
  const area = register.body(body, on)?.area
  return area !== undefined && register.area(area, on)?.level === 'province'
}

/** Who leads a campaign, whether it is held, and the days of its session. */
export const openingRules = {
  /** Art. 6 cl. 1. */
  'delegation-leads': refuses(['campaign.opened'], {
    provision: 'plan-issue',
    holds: ({ event }) => event.track !== 'assembly' || event.organiser === event.parties.delegation,
  }),
  /** Art. 4 cl. 5: the group's plan; in practice also the standing body's. */
  'council-body-leads': refuses(['campaign.opened'], {
    provision: 'council-plan',
    holds: ({ event: { track, organiser, parties } }) =>
      track !== 'council' ||
      parties.deputiesGroup?.includes(organiser) === true ||
      parties.councilStanding?.includes(organiser) === true,
  }),
  /** Art. 22: the provincial standing body leads, with the delegation or with the standing body of the commune. */
  'standing-body-leads-joint': refuses(['campaign.opened'], {
    provision: 'joint-meetings',
    holds: ({ event, environment }) => {
      const { track, organiser, parties } = event
      if (track !== 'assemblyAndCouncil' && track !== 'twoCouncils') return true
      const { councilStanding = [], delegation } = parties
      const isJoined = track === 'twoCouncils' ? councilStanding.length > 1 : delegation !== undefined
      const leads = councilStanding.includes(organiser)
      return isJoined && leads && isProvincial(organiser, dayOf(event.occurredOn), environment)
    },
  }),
  'session-days-in-order': refuses(['campaign.opened', 'session.dated'], {
    provision: 'campaign-session-days',
    holds: ({ event, context }) => {
      const opening = event.opening ?? context.opening
      const closing = event.closing ?? context.closing
      return opening === undefined || closing === undefined || opening <= closing
    },
  }),
  /** Art. 34 speaks of other means around extraordinary, thematic and urgent sessions only. */
  'other-means-around-extraordinary': finds(['otherMeans.chosen', 'petitions.collected'], {
    provision: 'extraordinary',
    holds: ({ event, context }) =>
      (event.type === 'petitions.collected' && event.source !== 'otherMeans') ||
      context.sessionKind === 'extraordinary',
  }),
  /** Art. 36 cl. 2. */
  'force-majeure-announced': finds(['forceMajeure.declared'], {
    provision: 'force-majeure-event',
    holds: ({ event }) => event.basis === 'byLaw' || event.announcement !== undefined,
  }),
  /** Art. 21 cl. 1: around regular sessions of the Assembly, and before those of councils, voters are met. */
  'required-campaign-held': finds(['campaign.cancelled'], {
    provision: 'conference-required',
    holds: ({ context: { sessionKind, track, timing } }) =>
      sessionKind === 'extraordinary' ||
      (timing === 'afterSession' && (track === 'council' || track === 'twoCouncils')),
  }),
}
