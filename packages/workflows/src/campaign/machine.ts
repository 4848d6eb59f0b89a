import { noCampaign } from './context.ts'
import { parts } from './machine-parts.ts'

/** Facts that can become true in any state of an open campaign. */
const anytime = {
  'session.dated': { actions: 'keepDays' },
  'workingSession.held': {},
  'sessionReport.given': {},
  'petitions.collected': {},
  'announcement.delivered': {},
  'results.reported': {},
  'matters.takenOver': { actions: 'keepTakeover' },
} as const

/** What the meetings come to while the campaign itself waits for something else. */
const meetingsGoOn = {
  'meetings.begun': { actions: 'markBegun' },
  'meetings.concluded': { actions: 'markConcluded' },
} as const

/** What is said of a draft, or still comes of it once the plan is issued. */
const comments = { 'comments.received': { actions: 'keepComments' } } as const

/** A plan is drafted, and what is received for it. */
const drafted = {
  ...comments,
  'informationPack.received': {},
  'plan.circulated': { target: 'consulting', actions: ['keepCirculation', 'tellAsked'] },
  'plan.issued': { target: 'planned', actions: 'keepPlan' },
  'forceMajeure.declared': 'deciding',
  'campaign.cancelled': { target: 'cancelled', actions: 'tellNotHeld' },
} as const

/** A plan that is in force, and what can be changed of it. */
const inForce = {
  ...comments,
  'informationPack.received': {},
  'plan.amended': { actions: ['keepAmendment', 'tellAmended'] },
  'plan.distributed': {},
  'lateReports.decided': { actions: 'keepPolicy' },
  'groupReport.submitted': { actions: 'keepGroup' },
  'meetings.concluded': { target: 'collecting', actions: 'markConcluded' },
  'cutOff.declared': 'collecting',
  'forceMajeure.declared': 'deciding',
} as const

/** A list that is sent, and lists that are drawn up anew. */
const lists = {
  'centralList.reported': { actions: 'markCentralReported' },
  'localList.reported': { actions: 'markLocalReported' },
  'synthesis.made': { target: 'synthesised', actions: 'keepLists' },
  'lateReports.decided': { actions: 'keepPolicy' },
} as const

/** A report that comes when the synthesis is made, and what is carried to a later session. */
const leftOver = {
  'groupReport.submitted': { actions: 'keepLateGroup' },
  'matters.carriedOver': { actions: 'keepCarryOver' },
} as const

/** Decided against, or called off, or done: what is said of it later is kept, nothing is waited for. */
const afterwards = {
  'workingSession.held': {},
  'sessionReport.given': {},
  'announcement.delivered': {},
  'results.reported': {},
  ...meetingsGoOn,
  ...leftOver,
  'matters.takenOver': { actions: 'keepTakeover' },
} as const

/** What may follow what in a campaign of voter meetings. */
export const campaignMachine = parts.createMachine({
  context: noCampaign,
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
        ...comments,
        'informationPack.received': {},
        'groupReport.submitted': { actions: 'keepGroup' },
        'forceMajeure.declared': {},
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
    drafting: { on: { ...anytime, ...drafted, 'plan.revised': {} } },
    consulting: {
      always: { target: 'drafting', guard: 'everybodyHasCommented' },
      on: { ...anytime, ...drafted, 'plan.revised': 'drafting' },
    },
    planned: {
      initial: 'issued',
      states: {
        issued: { on: { 'plan.distributed': { target: 'distributed', actions: 'markDistributed' } } },
        distributed: {},
      },
      on: {
        ...anytime,
        ...inForce,
        'meetings.begun': { target: 'running', actions: 'markBegun' },
        'campaign.cancelled': { target: 'cancelled', actions: 'tellNotHeld' },
      },
    },
    running: { on: { ...anytime, ...inForce } },
    collecting: {
      on: {
        ...anytime,
        ...meetingsGoOn,
        'plan.distributed': {},
        'lateReports.decided': { actions: 'keepPolicy' },
        'groupReport.submitted': { actions: 'keepGroup' },
        'forceMajeure.declared': { target: 'deciding', guard: 'meetingsStandOut' },
        'synthesis.made': { target: 'synthesised', actions: 'keepLists' },
      },
    },
    synthesised: {
      always: { target: 'reported', guard: 'listsReported' },
      on: { ...anytime, ...meetingsGoOn, ...lists, ...leftOver },
    },
    reported: {
      on: {
        ...anytime,
        ...meetingsGoOn,
        ...lists,
        ...leftOver,
        'petitions.forwarded': {},
        'campaign.closed': 'closed',
      },
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
