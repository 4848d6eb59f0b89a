import { assertEvent, assign, setup } from 'xstate'
import { isAwaited, isComplete } from '../building-blocks/agreement.ts'
import type { BoardKind } from '../supervision-board/vocabulary.ts'
import {
  adoption,
  begun,
  checked,
  found,
  investorTold,
  issue,
  opening,
  planAgreed,
  planMade,
  planSent,
  projectOver,
  refusal,
} from './board-supervision-changes.ts'
import type { BoardSupervisionContext } from './board-supervision-context.ts'
import type { BoardSupervisionEvent } from './events.ts'

const isOpenedBy = (event: BoardSupervisionEvent, kind: BoardKind) =>
  event.type === 'boardSupervision.opened' && event.boardKind === kind

/** What the machine of a board's supervision is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: {
    context: {} as BoardSupervisionContext,
    events: {} as BoardSupervisionEvent,
    tags: {} as 'closed',
  },
  guards: {
    byInspectionBoard: ({ event }) => isOpenedBy(event, 'inspection'),
    byInvestmentBoard: ({ event }) => isOpenedBy(event, 'investment'),
    isInspection: ({ context }) => context.boardKind === 'inspection',
    isInvestment: ({ context }) => context.boardKind === 'investment',
    consentIsAwaited: ({ context, event }) => isAwaited(context.consent, event.actor),
    planIsAgreed: ({ context }) => isComplete(context.consent),
    projectHasEnded: ({ context }) => context.projectEnded,
    somethingWasRecommended: ({ context }) => context.issued.length > 0,
    nothingWasRecommended: ({ context }) => context.issued.length === 0,
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'boardSupervision.opened')
      return opening(event)
    }),
    keepPlan: assign(({ context, event }) => {
      assertEvent(event, 'plan.made')
      return planMade(context, event)
    }),
    keepReceivers: assign(({ context, event }) => {
      assertEvent(event, 'plan.sent')
      return planSent(context, event)
    }),
    keepNotice: assign(({ context }) => investorTold(context)),
    keepConsent: assign(({ context, event }) => {
      assertEvent(event, 'plan.agreed')
      return planAgreed(context, event)
    }),
    keepBeginning: assign(() => begun()),
    countCheck: assign(({ context }) => checked(context)),
    countFinding: assign(({ context, event }) => {
      assertEvent(event, 'finding.noted')
      return found(context, event)
    }),
    keepProjectEnd: assign(() => projectOver()),
    keepAdopted: assign(({ event }) => {
      assertEvent(event, 'recommendations.adopted')
      return adoption(event)
    }),
    keepRefusal: assign(({ context }) => refusal(context)),
    keepIssue: assign(({ context }) => issue(context)),
    tellPlan: () => {},
    tellInvestor: () => {},
    tellAsked: () => {},
    tellCertified: () => {},
    tellRefused: () => {},
    tellIssued: () => {},
    tellConcluded: () => {},
    tellCancelled: () => {},
  },
})
