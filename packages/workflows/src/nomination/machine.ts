import type { StatePath } from '@civicflow/core'
import { assertEvent, assign, not, or, setup } from 'xstate'
import type { NominationEvent } from './events.ts'
import {
  appraised,
  decided,
  handedOver,
  nominated,
  opened,
  posted,
  proposed,
  reconsidered,
  supplemented,
  withdrawn,
  workedOn,
} from './round-changes.ts'
import {
  candidatesThat,
  ENDED,
  isCarriedThrough,
  noRound,
  OPEN,
  POSTABLE,
  type RoundContext,
  TO_APPRAISE,
} from './round-context.ts'

const parts = setup({
  types: { context: {} as RoundContext, events: {} as NominationEvent, tags: {} as 'closed' },
  guards: {
    somethingIsOpen: ({ context }) => candidatesThat(context, ...OPEN).length > 0,
    somethingIsToBeAppraised: ({ context }) => candidatesThat(context, ...TO_APPRAISE).length > 0,
    somethingIsSentBack: ({ context }) => candidatesThat(context, 'sentBack').length > 0,
    somethingIsFit: ({ context }) => candidatesThat(context, 'fit').length > 0,
    somethingIsProposed: ({ context }) => candidatesThat(context, 'proposed').length > 0,
    somethingIsAwarded: ({ context }) => candidatesThat(context, 'awarded').length > 0,
    somethingCanBePosted: ({ context }) => candidatesThat(context, ...POSTABLE).length > 0,
    somethingHasAnOutcome: ({ context }) => candidatesThat(context, ...ENDED).length > 0,
    allIsCarriedThrough: ({ context }) => isCarriedThrough(context),
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'round.opened')
      return opened(event)
    }),
    addCandidates: assign(({ context, event }) => {
      assertEvent(event, 'candidates.nominated')
      return nominated(context, event)
    }),
    keepWork: assign(({ context, event }) => {
      assertEvent(event, 'candidates.workedOn')
      return workedOn(context, event)
    }),
    keepAppraisal: assign(({ context, event }) => {
      assertEvent(event, 'candidates.appraised')
      return appraised(context, event)
    }),
    keepSupplement: assign(({ context, event }) => {
      assertEvent(event, 'candidates.supplemented')
      return supplemented(context, event)
    }),
    keepProposal: assign(({ context, event }) => {
      assertEvent(event, 'candidates.proposed')
      return proposed(context, event)
    }),
    keepDecision: assign(({ context, event }) => {
      assertEvent(event, 'candidates.decided')
      return decided(context, event)
    }),
    keepPosting: assign(({ context, event }) => {
      assertEvent(event, 'candidates.posted')
      return posted(context, event)
    }),
    keepHandover: assign(({ context, event }) => {
      assertEvent(event, 'candidates.handedOver')
      return handedOver(context, event)
    }),
    keepWithdrawal: assign(({ context, event }) => {
      assertEvent(event, 'candidates.withdrawn')
      return withdrawn(context, event)
    }),
    lookAgain: assign(({ context, event }) => {
      assertEvent(event, 'candidates.reconsidered')
      return reconsidered(context, event)
    }),
    tellOpened: () => {},
    tellAppraised: () => {},
    tellProposed: () => {},
    tellDecided: () => {},
    tellCancelled: () => {},
    tellClosed: () => {},
  },
})

const nominates = { 'candidates.nominated': { actions: 'addCandidates' } } as const
const cancels = { 'round.cancelled': { target: '#cancelled', actions: 'tellCancelled' } } as const
/** What can become of a candidate until somebody is asked for a decision. */
const prepares = {
  'candidates.workedOn': { guard: 'somethingIsOpen', actions: 'keepWork' },
  'candidates.appraised': { guard: 'somethingIsToBeAppraised', actions: ['keepAppraisal', 'tellAppraised'] },
  'candidates.supplemented': { guard: 'somethingIsSentBack', actions: 'keepSupplement' },
  'candidates.withdrawn': { guard: 'somethingIsOpen', actions: 'keepWithdrawal' },
} as const
/** What may still be done of an outcome. */
const carriesThrough = {
  'candidates.posted': { guard: 'somethingCanBePosted', actions: 'keepPosting' },
  'candidates.handedOver': { guard: 'somethingIsAwarded', actions: 'keepHandover' },
} as const
const looksAgain = { guard: 'somethingHasAnOutcome', actions: 'lookAgain' } as const

const toAppraising = { guard: 'somethingIsToBeAppraised', target: 'appraising' } as const
const toProposing = { guard: 'somethingIsFit', target: 'proposing' } as const
const toDeciding = { guard: 'somethingIsProposed', target: 'deciding' } as const
const toComplete = { guard: 'allIsCarriedThrough', target: 'complete' } as const

/** What may follow what in one round, whatever is put forward. Where it stands follows from its candidates. */
export const machine = parts.createMachine({
  context: noRound,
  initial: 'unopened',
  states: {
    unopened: {
      on: { 'round.opened': { target: 'nominating', actions: ['keepOpening', 'tellOpened'] } },
    },
    nominating: {
      on: { ...nominates, ...prepares, ...cancels, 'nominations.closed': 'underWay' },
    },
    underWay: {
      initial: 'appraising',
      on: {
        ...nominates,
        ...prepares,
        ...carriesThrough,
        ...cancels,
        'candidates.workedOn': {
          guard: or(['somethingIsOpen', 'somethingIsAwarded']),
          actions: 'keepWork',
        },
        'candidates.proposed': { guard: 'somethingIsFit', actions: ['keepProposal', 'tellProposed'] },
        'candidates.decided': { guard: 'somethingIsProposed', actions: ['keepDecision', 'tellDecided'] },
        'candidates.reconsidered': looksAgain,
      },
      states: {
        appraising: { always: { guard: not('somethingIsToBeAppraised'), target: 'proposing' } },
        proposing: { always: [toAppraising, { guard: not('somethingIsFit'), target: 'deciding' }] },
        deciding: {
          always: [
            toAppraising,
            toProposing,
            { guard: not('somethingIsProposed'), target: 'carryingThrough' },
          ],
        },
        carryingThrough: { always: [toAppraising, toProposing, toDeciding, toComplete] },
        complete: {
          always: [
            toAppraising,
            toProposing,
            toDeciding,
            { guard: not('allIsCarriedThrough'), target: 'carryingThrough' },
          ],
          on: { 'round.closed': { target: '#closed', actions: 'tellClosed' } },
        },
      },
    },
    closed: {
      id: 'closed',
      tags: 'closed',
      on: { ...carriesThrough, 'candidates.reconsidered': { target: 'underWay', ...looksAgain } },
    },
    cancelled: { id: 'cancelled', tags: 'closed' },
  },
})

export type NominationState = StatePath<typeof machine>
