import { assertEvent, assign, setup } from 'xstate'
import { type CampaignContext, isOwed } from './context.ts'
import type { CampaignEvent } from './events.ts'

const before: CampaignContext = {
  title: '',
  area: '',
  track: 'assembly',
  sessionKind: 'regular',
  timing: 'beforeSession',
  yearEnd: false,
  term: '',
  session: 0,
  organiser: '',
  parties: { front: [] },
  progress: 'unplanned',
  groups: [],
  central: 0,
  local: 0,
  reported: [],
}

/** Facts that can become true in any state of an open campaign. */
const anytime = {
  'session.dated': { actions: 'keepDays' },
  'workingSession.held': {},
  'petitions.collected': {},
  'announcement.delivered': {},
  'results.reported': {},
} as const

/** What the meetings come to while the campaign itself waits for something else. */
const meetingsGoOn = {
  'meetings.begun': { actions: 'markBegun' },
  'meetings.concluded': { actions: 'markConcluded' },
} as const

/** A list that is sent, and lists that are drawn up anew. */
const lists = {
  'centralList.reported': { actions: 'markCentralReported' },
  'localList.reported': { actions: 'markLocalReported' },
  'synthesis.made': { target: 'synthesised', actions: 'keepLists' },
} as const

/** Decided against, or called off: what is said of it later is kept, nothing is waited for. */
const afterwards = {
  'workingSession.held': {},
  'announcement.delivered': {},
  'results.reported': {},
  ...meetingsGoOn,
} as const

/** What may follow what in a campaign of voter meetings. */
export const campaignMachine = setup({
  types: { context: {} as CampaignContext, events: {} as CampaignEvent, tags: {} as 'closed' },
  guards: {
    mayDoWithout: ({ event }) => event.type === 'campaign.opened' && event.sessionKind === 'extraordinary',
    isIssued: ({ context }) => context.progress === 'issued',
    isDistributed: ({ context }) => context.progress === 'distributed',
    hasBegun: ({ context }) => context.progress === 'begun',
    hasConcluded: ({ context }) => context.progress === 'concluded',
    listsReported: ({ context }) =>
      (['central', 'local'] as const).every(
        (list) => context.reported.includes(list) || !isOwed(list, context),
      ),
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'campaign.opened')
      const { type: _type, occurredOn: _on, actor: _actor, ...opened } = event
      return opened
    }),
    keepDays: assign(({ event }) => {
      assertEvent(event, 'session.dated')
      const { opening, closing } = event
      return { ...(opening !== undefined && { opening }), ...(closing !== undefined && { closing }) }
    }),
    keepPlan: assign(({ event }) => {
      assertEvent(event, 'plan.issued')
      const { from, until, reportsDue } = event
      return { from, until, ...(reportsDue !== undefined && { reportsDue }), progress: 'issued' as const }
    }),
    keepAmendment: assign(({ event }) => {
      assertEvent(event, 'plan.amended')
      const { from, until, reportsDue } = event
      return {
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        ...(reportsDue !== undefined && { reportsDue }),
      }
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
      return { groups: [...new Set([...context.groups, event.group])] }
    }),
    keepLists: assign(({ event }) => {
      assertEvent(event, 'synthesis.made')
      return { central: event.central.length, local: event.local.length, reported: [] }
    }),
    markCentralReported: assign(({ context }) => ({
      reported: [...new Set([...context.reported, 'central' as const])],
    })),
    markLocalReported: assign(({ context }) => ({
      reported: [...new Set([...context.reported, 'local' as const])],
    })),
    forgetReported: assign({ reported: [] }),
    tellNotHeld: () => {},
    tellAmended: () => {},
  },
}).createMachine({
  context: before,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'campaign.opened': [
          { target: 'deciding', guard: 'mayDoWithout', actions: 'keepOpening' },
          { target: 'drafting', actions: 'keepOpening' },
        ],
      },
    },
    deciding: {
      on: {
        ...anytime,
        ...meetingsGoOn,
        'holding.decided': [
          { target: 'collecting', guard: 'hasConcluded' },
          { target: 'running', guard: 'hasBegun' },
          { target: 'planned.distributed', guard: 'isDistributed' },
          { target: 'planned', guard: 'isIssued' },
          { target: 'drafting' },
        ],
        'otherMeans.chosen': 'collecting',
        'notHolding.decided': [
          { target: 'collecting', guard: 'hasConcluded', actions: 'tellNotHeld' },
          { target: 'collecting', guard: 'hasBegun', actions: 'tellNotHeld' },
          { target: 'notHeld', actions: 'tellNotHeld' },
        ],
      },
    },
    drafting: {
      on: {
        ...anytime,
        'informationPack.received': {},
        'plan.circulated': {},
        'plan.issued': { target: 'planned', actions: 'keepPlan' },
        'forceMajeure.declared': 'deciding',
        'campaign.cancelled': { target: 'cancelled', actions: 'tellNotHeld' },
      },
    },
    planned: {
      initial: 'issued',
      states: {
        issued: { on: { 'plan.distributed': { target: 'distributed', actions: 'markDistributed' } } },
        distributed: {},
      },
      on: {
        ...anytime,
        'informationPack.received': {},
        'plan.amended': { actions: ['keepAmendment', 'tellAmended'] },
        'plan.distributed': {},
        'meetings.begun': { target: 'running', actions: 'markBegun' },
        'meetings.concluded': { target: 'collecting', actions: 'markConcluded' },
        'cutOff.declared': 'collecting',
        'forceMajeure.declared': 'deciding',
        'campaign.cancelled': { target: 'cancelled', actions: 'tellNotHeld' },
      },
    },
    running: {
      on: {
        ...anytime,
        'informationPack.received': {},
        'plan.amended': { actions: ['keepAmendment', 'tellAmended'] },
        'plan.distributed': {},
        'groupReport.submitted': { actions: 'keepGroup' },
        'meetings.concluded': { target: 'collecting', actions: 'markConcluded' },
        'cutOff.declared': 'collecting',
        'forceMajeure.declared': 'deciding',
      },
    },
    collecting: {
      on: {
        ...anytime,
        ...meetingsGoOn,
        'plan.distributed': {},
        'groupReport.submitted': { actions: 'keepGroup' },
        'synthesis.made': { target: 'synthesised', actions: 'keepLists' },
      },
    },
    synthesised: {
      always: { target: 'reported', guard: 'listsReported' },
      on: { ...anytime, ...meetingsGoOn, ...lists, 'groupReport.submitted': { actions: 'keepGroup' } },
    },
    reported: {
      on: { ...anytime, ...meetingsGoOn, ...lists, 'petitions.forwarded': {}, 'campaign.closed': 'closed' },
    },
    closed: {
      tags: 'closed',
      on: {
        ...afterwards,
        'petitions.forwarded': {},
        'campaign.reopened': { target: 'synthesised', actions: 'forgetReported' },
      },
    },
    notHeld: { tags: 'closed', on: afterwards },
    cancelled: { tags: 'closed', on: afterwards },
  },
})
