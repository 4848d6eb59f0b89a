import { assertEvent, assign, setup } from 'xstate'
import {
  amendment,
  carriedOver,
  circulation,
  commented,
  dated,
  groupReport,
  lateReport,
  lists,
  opening,
  plan,
  sent,
  takenOver,
} from './campaign-changes.ts'
import { awaitedIn, type CampaignContext, isOwed } from './context.ts'
import type { CampaignEvent } from './events.ts'

const LISTS = ['central', 'local'] as const

/** What the machine of a campaign is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: { context: {} as CampaignContext, events: {} as CampaignEvent, tags: {} as 'closed' },
  guards: {
    mayDoWithout: ({ event }) => event.type === 'campaign.opened' && event.sessionKind === 'extraordinary',
    everybodyHasCommented: ({ context }) => awaitedIn(context.consultation).length === 0,
    isIssued: ({ context }) => context.progress === 'issued',
    isDistributed: ({ context }) => context.progress === 'distributed',
    hasBegun: ({ context }) => context.progress === 'begun',
    hasConcluded: ({ context }) => context.progress === 'concluded',
    meetingsStandOut: ({ context }) => context.progress !== 'unplanned' && context.progress !== 'concluded',
    listsReported: ({ context }) =>
      LISTS.every((list) => context.reported.includes(list) || !isOwed(list, context)),
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'campaign.opened')
      return opening(event)
    }),
    keepDays: assign(({ context, event }) => {
      assertEvent(event, 'session.dated')
      return dated(context, event)
    }),
    keepCirculation: assign(({ context, event }) => {
      assertEvent(event, 'plan.circulated')
      return circulation(context, event)
    }),
    keepComments: assign(({ context, event }) => {
      assertEvent(event, 'comments.received')
      return commented(context, event)
    }),
    keepPlan: assign(({ event }) => {
      assertEvent(event, 'plan.issued')
      return plan(event)
    }),
    keepAmendment: assign(({ context, event }) => {
      assertEvent(event, 'plan.amended')
      return amendment(context, event)
    }),
    keepPolicy: assign(({ event }) => {
      assertEvent(event, 'lateReports.decided')
      return { lateReports: event.lateReports }
    }),
    markDistributed: assign(({ context }) => ({
      progress: context.progress === 'issued' ? ('distributed' as const) : context.progress,
    })),
    markBegun: assign(({ context }) => ({
      progress: context.progress === 'concluded' ? ('concluded' as const) : ('begun' as const),
    })),
    markConcluded: assign({ progress: 'concluded' }),
    keepGroup: assign(({ context, event }) => {
      assertEvent(event, 'groupReport.submitted')
      return groupReport(context, event)
    }),
    keepLateGroup: assign(({ context, event }) => {
      assertEvent(event, 'groupReport.submitted')
      return lateReport(context, event)
    }),
    keepLists: assign(({ context, event }) => {
      assertEvent(event, 'synthesis.made')
      return lists(context, event)
    }),
    markCentralReported: assign(({ context }) => sent(context, 'central')),
    markLocalReported: assign(({ context }) => sent(context, 'local')),
    forgetReported: assign({ reported: [] }),
    keepCarryOver: assign(({ context, event }) => {
      assertEvent(event, 'matters.carriedOver')
      return carriedOver(context, event)
    }),
    keepTakeover: assign(({ context, event }) => {
      assertEvent(event, 'matters.takenOver')
      return takenOver(context, event)
    }),
    tellAsked: () => {},
    tellNotHeld: () => {},
    tellAmended: () => {},
  },
})
