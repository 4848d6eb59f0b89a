import { and, assertEvent, assign, not, setup } from 'xstate'
import { isAwaited, isLastAwaited } from '../building-blocks/agreement.ts'
import type { PlanEvent } from './events.ts'
import {
  amended,
  amendmentConsent,
  begun,
  calledOff,
  circulation,
  draft,
  issue,
  memberConsent,
  proposal,
  revision,
  stateConsent,
  urgent,
} from './plan-changes.ts'
import { itemIn, noPlan, type PlanContext } from './plan-context.ts'

const parts = setup({
  types: { context: {} as PlanContext, events: {} as PlanEvent, tags: {} as 'closed' },
  guards: {
    memberIsAwaited: ({ context, event }) => isAwaited(context.memberConsent, event.actor),
    memberIsLast: ({ context, event }) => isLastAwaited(context.memberConsent, event.actor),
    stateBodyIsAwaited: ({ context, event }) => isAwaited(context.stateConsent, event.actor),
    stateBodyIsLast: ({ context, event }) => isLastAwaited(context.stateConsent, event.actor),
    partyIsAsked: ({ context }) => context.partyCommittee !== null,
    amendmentConsentIsAwaited: ({ context, event }) =>
      context.amendment !== null && isAwaited(context.amendment.consent, event.actor),
    amendmentConsentIsLast: ({ context, event }) =>
      context.amendment !== null && isLastAwaited(context.amendment.consent, event.actor),
    itemIsPlanned: ({ context, event }) =>
      event.type === 'item.begun' && itemIn(context, event.item)?.standing === 'planned',
    itemIsBegun: ({ context, event }) =>
      event.type === 'item.calledOff' && itemIn(context, event.item)?.standing === 'begun',
    urgentItemIsNew: ({ context, event }) =>
      event.type === 'urgentItem.added' && itemIn(context, event.planItem.item) === undefined,
  },
  actions: {
    keepDraft: assign(({ event }) => {
      assertEvent(event, 'plan.drafted')
      return draft(event)
    }),
    keepRevision: assign(({ event }) => {
      assertEvent(event, 'draft.revised')
      return revision(event)
    }),
    askAll: assign(({ context }) => circulation(context)),
    keepMemberConsent: assign(({ context, event }) => memberConsent(context, event.actor)),
    keepStateConsent: assign(({ context, event }) => stateConsent(context, event.actor)),
    keepIssue: assign(() => issue()),
    keepProposal: assign(({ context, event }) => {
      assertEvent(event, 'amendment.proposed')
      return proposal(context, event)
    }),
    keepAmendmentConsent: assign(({ context, event }) => amendmentConsent(context, event.actor)),
    forgetAmendment: assign({ amendment: null }),
    amend: assign(({ context }) => amended(context)),
    addUrgentItem: assign(({ context, event }) => {
      assertEvent(event, 'urgentItem.added')
      return urgent(context, event)
    }),
    begin: assign(({ context, event }) => {
      assertEvent(event, 'item.begun')
      return begun(context, event)
    }),
    callOff: assign(({ context, event }) => {
      assertEvent(event, 'item.calledOff')
      return calledOff(context, event)
    }),
    tellObjects: () => {},
    tellAmended: () => {},
  },
})

/** What has begun may be called off as long as anybody can tell of it, so also when the year is over. */
const callsOff = { 'item.calledOff': { guard: 'itemIsBegun', actions: 'callOff' } } as const

/** Without the Front there is no amendment, whoever has agreed (art. 3, clause 5). */
const dropsAmendment = { 'amendment.dropped': { target: 'running', actions: 'forgetAmendment' } } as const

const stateBodiesAgree = and(['stateBodyIsAwaited', 'stateBodyIsLast'] as const)

/** What may follow what in the life of one annual plan. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noPlan,
  initial: 'undrafted',
  states: {
    undrafted: { on: { 'plan.drafted': { target: 'drafting', actions: 'keepDraft' } } },
    drafting: {
      on: {
        'draft.revised': { actions: 'keepRevision' },
        'draft.circulated': { target: 'consulting', actions: 'askAll' },
        'plan.withdrawn': 'withdrawn',
      },
    },
    consulting: {
      on: {
        'member.agreed': [
          {
            guard: and(['memberIsAwaited', 'memberIsLast']),
            target: 'exchanging',
            actions: 'keepMemberConsent',
          },
          { guard: 'memberIsAwaited', actions: 'keepMemberConsent' },
        ],
        // Who objects sends the draft back; all agree anew to what comes of it.
        'member.objected': { guard: 'memberIsAwaited', target: 'drafting' },
        'plan.withdrawn': 'withdrawn',
      },
    },
    exchanging: {
      on: {
        'stateBody.agreed': [
          {
            guard: and([stateBodiesAgree, 'partyIsAsked']),
            target: 'partyOpinion',
            actions: 'keepStateConsent',
          },
          {
            guard: and([stateBodiesAgree, not('partyIsAsked')]),
            target: 'agreed',
            actions: 'keepStateConsent',
          },
          { guard: 'stateBodyIsAwaited', actions: 'keepStateConsent' },
        ],
        'stateBody.objected': { guard: 'stateBodyIsAwaited', target: 'drafting' },
        'plan.withdrawn': 'withdrawn',
      },
    },
    partyOpinion: {
      on: {
        'party.assented': 'agreed',
        'party.askedForChange': 'drafting',
        'plan.withdrawn': 'withdrawn',
      },
    },
    agreed: {
      on: {
        'plan.issued': { target: 'inForce', actions: ['keepIssue', 'tellObjects'] },
        'plan.withdrawn': 'withdrawn',
      },
    },
    inForce: {
      initial: 'running',
      states: {
        running: {
          on: {
            'amendment.proposed': { target: 'amending', actions: 'keepProposal' },
            'year.reviewed': '#reviewed',
          },
        },
        amending: {
          on: {
            'amendment.agreed': [
              {
                guard: and(['amendmentConsentIsAwaited', 'amendmentConsentIsLast']),
                target: 'amendmentAgreed',
                actions: 'keepAmendmentConsent',
              },
              { guard: 'amendmentConsentIsAwaited', actions: 'keepAmendmentConsent' },
            ],
            'amendment.rejected': {
              guard: 'amendmentConsentIsAwaited',
              target: 'running',
              actions: 'forgetAmendment',
            },
            ...dropsAmendment,
          },
        },
        amendmentAgreed: {
          on: { 'plan.amended': { target: 'running', actions: ['amend', 'tellAmended'] }, ...dropsAmendment },
        },
      },
      on: {
        'urgentItem.added': { guard: 'urgentItemIsNew', actions: 'addUrgentItem' },
        'item.begun': { guard: 'itemIsPlanned', actions: 'begin' },
        'halfYear.reviewed': {},
        ...callsOff,
      },
    },
    reviewed: { id: 'reviewed', on: { 'plan.closed': 'closed', ...callsOff } },
    closed: { tags: 'closed', on: callsOff },
    withdrawn: { tags: 'closed' },
  },
})
