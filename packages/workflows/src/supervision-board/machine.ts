import { and, assertEvent, assign, setup } from 'xstate'
import {
  beginning,
  elected,
  establishment,
  joining,
  leaving,
  leftOpen,
  named,
  officers,
  recognition,
  termChange,
} from './board-changes.ts'
import { type BoardContext, isMember, noBoard } from './board-context.ts'
import type { BoardEvent } from './events.ts'

const parts = setup({
  types: { context: {} as BoardContext, events: {} as BoardEvent, tags: {} as 'closed' },
  guards: {
    asksForInspection: ({ event }) => event.type === 'formation.begun' && event.boardKind === 'inspection',
    asksForInvestment: ({ event }) => event.type === 'formation.begun' && event.boardKind === 'investment',
    isInspectionBoard: ({ context }) => context.boardKind === 'inspection',
    isInvestmentBoard: ({ context }) => context.boardKind === 'investment',
    isOneOfThem: ({ context, event }) => event.type === 'member.left' && isMember(context, event.member),
    aPlaceIsVacant: ({ context }) => context.vacancies > 0,
  },
  actions: {
    keepBeginning: assign(({ event }) => {
      assertEvent(event, 'formation.begun')
      return beginning(event)
    }),
    keepElected: assign(({ context, event }) => {
      assertEvent(event, 'members.elected')
      return elected(context, event)
    }),
    keepNamed: assign(({ context, event }) => {
      assertEvent(event, 'members.named')
      return named(context, event)
    }),
    keepRecognition: assign(({ event }) => {
      assertEvent(event, 'board.recognised')
      return recognition(event)
    }),
    keepEstablishment: assign(({ event }) => {
      assertEvent(event, 'board.established')
      return establishment(event)
    }),
    keepOfficers: assign(({ event }) => {
      assertEvent(event, 'officers.elected')
      return officers(event)
    }),
    keepLeaving: assign(({ context, event }) => {
      assertEvent(event, 'member.left')
      return leaving(context, event)
    }),
    keepJoining: assign(({ context, event }) => {
      assertEvent(event, ['member.byElected', 'member.replaced'])
      return joining(context, event)
    }),
    leaveOpen: assign(() => leftOpen()),
    keepTerm: assign(({ event }) => {
      assertEvent(event, 'term.changed')
      return termChange(event)
    }),
    tellFormed: () => {},
    tellEnded: () => {},
  },
})

const disbanded = { target: '#disbanded', actions: 'tellEnded' } as const
const abandoned = { 'formation.abandoned': 'abandoned' } as const
const reports = { 'activity.reported': {} } as const
const elects = { target: '.active', actions: 'keepOfficers' } as const

/** What may follow what in the life of one board. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noBoard,
  initial: 'unformed',
  states: {
    unformed: {
      on: {
        'formation.begun': [
          { guard: 'asksForInspection', target: 'electing', actions: 'keepBeginning' },
          { guard: 'asksForInvestment', target: 'composing', actions: 'keepBeginning' },
        ],
      },
    },
    electing: {
      on: {
        ...abandoned,
        'members.elected': { actions: 'keepElected' },
        'board.recognised': { target: 'sitting', actions: ['keepRecognition', 'tellFormed'] },
      },
    },
    composing: {
      on: {
        ...abandoned,
        'members.named': { actions: 'keepNamed' },
        'board.established': { target: 'sitting', actions: ['keepEstablishment', 'tellFormed'] },
      },
    },
    sitting: {
      initial: 'constituting',
      states: { constituting: {}, active: { on: reports } },
      on: {
        'officers.elected': elects,
        'member.left': { guard: 'isOneOfThem', actions: 'keepLeaving' },
        'member.byElected': { guard: and(['isInspectionBoard', 'aPlaceIsVacant']), actions: 'keepJoining' },
        'member.replaced': { guard: and(['isInvestmentBoard', 'aPlaceIsVacant']), actions: 'keepJoining' },
        'vacancy.leftOpen': { guard: 'aPlaceIsVacant', actions: 'leaveOpen' },
        'term.changed': { guard: 'isInspectionBoard', actions: 'keepTerm' },
        'term.ended': { guard: 'isInspectionBoard', target: 'termEnded', actions: 'tellEnded' },
        'project.ended': { guard: 'isInvestmentBoard', target: 'taskDone' },
        'board.disbanded': disbanded,
      },
    },
    // Only then does an investment board dissolve itself (art. 41, clause 1, Law on Grassroots Democracy).
    taskDone: {
      on: {
        ...reports,
        'board.dissolved': { target: 'dissolved', actions: 'tellEnded' },
        'board.disbanded': disbanded,
      },
    },
    termEnded: { tags: 'closed', on: reports },
    dissolved: { tags: 'closed', on: reports },
    disbanded: { id: 'disbanded', tags: 'closed' },
    abandoned: { tags: 'closed' },
  },
})
