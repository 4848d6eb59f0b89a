import type { StatePath } from '@civicflow/core'
import { and, assertEvent, assign, not, setup } from 'xstate'
import { isAwaited, isLastAwaited } from '../building-blocks/agreement.ts'
import type { ProgrammeEvent } from './events.ts'
import {
  amended,
  amendmentProposed,
  circulated,
  consented,
  done,
  drafted,
  notDone,
  planned,
  proposed,
  readied,
  reassigned,
  reviewed,
  reviewedFinally,
  reviewedMidTerm,
  sentBack,
  signed,
  succeeded,
} from './programme-changes.ts'
import { awaitedDays, noProgramme, type ProgrammeContext } from './programme-context.ts'

const parts = setup({
  types: { context: {} as ProgrammeContext, events: {} as ProgrammeEvent, tags: {} as 'closed' },
  guards: {
    partyIsAwaited: ({ context, event }) => isAwaited(context.consent, event.actor),
    partyIsLast: ({ context, event }) => isLastAwaited(context.consent, event.actor),
    committeeIsAsked: ({ context }) => context.partyCommittee !== null,
    somethingIsPlanned: ({ context }) => context.tasks.length > 0,
  },
  actions: {
    keepProposal: assign(({ event }) => {
      assertEvent(event, 'programme.proposed')
      return proposed(event)
    }),
    keepTerms: assign(({ event }) => {
      assertEvent(event, ['programme.drafted', 'draft.revised'])
      return drafted(event)
    }),
    askAll: assign(({ context, event }) => {
      assertEvent(event, 'draft.circulated')
      return circulated(context, event)
    }),
    sendBack: assign(() => sentBack()),
    keepConsent: assign(({ context, event }) => consented(context, event.actor)),
    askToSign: assign(({ context, event }) => readied(context, event)),
    keepSigning: assign(({ event }) => signed(event)),
    succeed: assign(({ context, event }) => {
      assertEvent(event, 'party.succeeded')
      return succeeded(context, event)
    }),
    keepYearPlan: assign(({ context, event }) => {
      assertEvent(event, 'yearPlan.adopted')
      return planned(context, event)
    }),
    keepDone: assign(({ context, event }) => {
      assertEvent(event, 'tasks.done')
      return done(context, event)
    }),
    keepNotDone: assign(({ context, event }) => {
      assertEvent(event, 'tasks.notDone')
      return notDone(context, event)
    }),
    reassign: assign(({ context, event }) => {
      assertEvent(event, 'tasks.reassigned')
      return reassigned(context, event)
    }),
    keepReview: assign(({ context, event }) => {
      assertEvent(event, 'review.held')
      return reviewed(context, event)
    }),
    keepMidTerm: assign(({ context, event }) => {
      assertEvent(event, 'midTerm.reviewed')
      return reviewedMidTerm(context, event)
    }),
    keepFinal: assign(({ context, event }) => {
      assertEvent(event, 'final.reviewed')
      return reviewedFinally(context, event)
    }),
    reckonDays: assign(({ context }) => awaitedDays(context)),
    keepAmendment: assign(({ context, event }) => {
      assertEvent(event, 'amendment.proposed')
      return amendmentProposed(context, event)
    }),
    amend: assign(({ context }) => amended(context)),
    forgetAmendment: assign({ amendment: null }),
    tellCirculated: () => {},
    tellReady: () => {},
    tellSigned: () => {},
    tellTasks: () => {},
    tellAmending: () => {},
    tellAmended: () => {},
    tellEnded: () => {},
  },
})

const drops = { 'programme.dropped': 'dropped' } as const
const succeeds = { 'party.succeeded': { actions: 'succeed' } } as const
const goesBack = { target: 'drafted', actions: 'sendBack' } as const
const readies = { target: 'toBeSigned', actions: ['askToSign', 'tellReady'] } as const
/** What can become of tasks, also once the term is over. */
const tasks = {
  'tasks.done': { guard: 'somethingIsPlanned', actions: ['keepDone', 'reckonDays'] },
  'tasks.notDone': { guard: 'somethingIsPlanned', actions: ['keepNotDone', 'reckonDays'] },
} as const
const lastParty = and(['partyIsAwaited', 'partyIsLast'] as const)

/** What may follow what in the life of one signed programme, whatever it is called. */
export const machine = parts.createMachine({
  context: noProgramme,
  initial: 'unproposed',
  states: {
    unproposed: { on: { 'programme.proposed': { target: 'proposed', actions: 'keepProposal' } } },
    proposed: {
      on: {
        'programme.drafted': { target: 'drafted', actions: ['keepTerms', 'reckonDays'] },
        ...succeeds,
        ...drops,
      },
    },
    drafted: {
      on: {
        'draft.revised': { actions: ['keepTerms', 'reckonDays'] },
        'draft.circulated': { target: 'exchanging', actions: ['askAll', 'tellCirculated'] },
        ...succeeds,
        ...drops,
      },
    },
    exchanging: {
      on: {
        'party.agreed': [
          { guard: and([lastParty, 'committeeIsAsked']), target: 'partyOpinion', actions: 'keepConsent' },
          { guard: and([lastParty, not('committeeIsAsked')]), ...readies },
          { guard: 'partyIsAwaited', actions: 'keepConsent' },
        ],
        // Who objects sends the draft back; all are asked anew about what comes of it.
        'party.objected': { guard: 'partyIsAwaited', ...goesBack },
        ...succeeds,
        ...drops,
      },
    },
    partyOpinion: {
      on: {
        'committee.assented': readies,
        'committee.askedForChange': goesBack,
        ...succeeds,
        ...drops,
      },
    },
    toBeSigned: {
      on: {
        'party.signed': [
          {
            guard: lastParty,
            target: 'inEffect',
            actions: ['keepConsent', 'keepSigning', 'tellSigned'],
          },
          { guard: 'partyIsAwaited', actions: 'keepConsent' },
        ],
        'party.declined': { guard: 'partyIsAwaited', ...goesBack },
        ...succeeds,
        ...drops,
      },
    },
    inEffect: {
      initial: 'running',
      states: {
        running: {
          on: { 'amendment.proposed': { target: 'amending', actions: ['keepAmendment', 'tellAmending'] } },
        },
        amending: {
          on: {
            'amendment.agreed': [
              {
                guard: lastParty,
                target: 'running',
                actions: ['keepConsent', 'amend', 'reckonDays', 'tellAmended'],
              },
              { guard: 'partyIsAwaited', actions: 'keepConsent' },
            ],
            'amendment.rejected': { guard: 'partyIsAwaited', target: 'running', actions: 'forgetAmendment' },
            'amendment.dropped': { target: 'running', actions: 'forgetAmendment' },
          },
        },
      },
      on: {
        'yearPlan.adopted': { actions: ['keepYearPlan', 'reckonDays', 'tellTasks'] },
        'tasks.reassigned': { guard: 'somethingIsPlanned', actions: ['reassign', 'reckonDays', 'tellTasks'] },
        ...tasks,
        'review.held': { actions: ['keepReview', 'reckonDays'] },
        'midTerm.reviewed': { actions: 'keepMidTerm' },
        'final.reviewed': { target: 'reviewed', actions: ['keepFinal', 'forgetAmendment'] },
        'programme.ended': { target: 'ended', actions: ['forgetAmendment', 'tellEnded'] },
        'programme.renewed': { target: 'renewed', actions: ['forgetAmendment', 'tellEnded'] },
        ...succeeds,
      },
    },
    reviewed: {
      on: {
        ...tasks,
        'programme.renewed': { target: 'renewed', actions: 'tellEnded' },
        'programme.ended': { target: 'ended', actions: 'tellEnded' },
        ...succeeds,
      },
    },
    renewed: { tags: 'closed' },
    ended: { tags: 'closed' },
    dropped: { tags: 'closed' },
  },
})

export type ProgrammeState = StatePath<typeof machine>
