import type { StatePath } from '@civicflow/core'
import { assertEvent, assign, setup } from 'xstate'
import type { GroupEvent } from './events.ts'
import { consolidated, leadChange, memberChange, proposed, recognised, reviewed } from './group-changes.ts'
import { type GroupContext, noGroup } from './group-context.ts'

const parts = setup({
  types: { context: {} as GroupContext, events: {} as GroupEvent, tags: {} as 'closed' },
  guards: {
    isFoundWeak: ({ event }) => event.type === 'group.reviewed' && event.rating === 'weak',
  },
  actions: {
    keepProposal: assign(({ event }) => {
      assertEvent(event, 'group.proposed')
      return proposed(event)
    }),
    keepRecognition: assign(({ event }) => {
      assertEvent(event, 'group.recognised')
      return recognised(event)
    }),
    keepLead: assign(({ context, event }) => {
      assertEvent(event, 'lead.changed')
      return leadChange(context, event)
    }),
    keepMembers: assign(({ context, event }) => {
      assertEvent(event, 'members.changed')
      return memberChange(context, event)
    }),
    keepReview: assign(({ context, event }) => {
      assertEvent(event, 'group.reviewed')
      return reviewed(context, event)
    }),
    countConsolidation: assign(({ context }) => consolidated(context)),
    tellProposed: () => {},
    tellFormed: () => {},
    tellWeak: () => {},
    tellEnded: () => {},
  },
})

/** What may follow what in the life of one group, whatever it is called. */
export const machine = parts.createMachine({
  context: noGroup,
  initial: 'unproposed',
  states: {
    unproposed: {
      on: { 'group.proposed': { target: 'proposed', actions: ['keepProposal', 'tellProposed'] } },
    },
    proposed: {
      on: {
        'group.recognised': { target: 'active', actions: ['keepRecognition', 'tellFormed'] },
        'proposal.ended': { target: 'notFormed', actions: 'tellEnded' },
      },
    },
    active: {
      initial: 'running',
      on: {
        'lead.changed': { actions: 'keepLead' },
        'members.changed': { actions: 'keepMembers' },
        'group.reviewed': [
          { guard: 'isFoundWeak', target: '.weak', actions: ['keepReview', 'tellWeak'] },
          { target: '.running', actions: 'keepReview' },
        ],
        'group.merged': { target: 'merged', actions: 'tellEnded' },
        'group.dissolved': { target: 'dissolved', actions: 'tellEnded' },
      },
      states: {
        running: { on: { 'group.consolidated': { actions: 'countConsolidation' } } },
        weak: { on: { 'group.consolidated': { target: 'running', actions: 'countConsolidation' } } },
      },
    },
    merged: { tags: 'closed' },
    dissolved: { tags: 'closed' },
    notFormed: { tags: 'closed' },
  },
})

export type GroupState = StatePath<typeof machine>
