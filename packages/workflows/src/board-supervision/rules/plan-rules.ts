import { dayOf } from '@civicflow/core'
import { isOneOrHeir } from '../../building-blocks/succession.ts'
import { isPlanWithAll, receiversOf } from '../board-supervision-context.ts'
import type { BoardSupervisionFact } from '../events.ts'
import { planFields, tellings } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

const begins = ['checking.begun', 'monitoring.begun'] as const

const hasItsFields = (event: BoardSupervisionFact<'plan.made'>) =>
  planFields.every((field) => event[field] !== undefined)

/** What the plan of a supervision holds to, and its beginning. */
export const planRules = {
  /** Purpose, content, time, funding, organisation and conditions, for one of its periods. */
  inspectionPlanHasItsFields: finds(['plan.made'], {
    provision: 'inspection-board-plan-content',
    holds: ({ event, context: { boardKind } }) =>
      boardKind !== 'inspection' || (event.planPeriod !== undefined && hasItsFields(event)),
  }),
  investmentPlanHasItsFields: finds(['plan.made'], {
    provision: 'investment-board-plan-content',
    holds: ({ event, context: { boardKind } }) => boardKind !== 'investment' || hasItsFields(event),
  }),
  planDaysInOrder: refuses(['plan.made'], {
    provision: 'supervision-order-of-days',
    holds: ({ event: { startsOn, endsOn } }) => startsOn <= endsOn,
  }),
  /** Art. 14, clause 1, point b, Decree 59/2023/NĐ-CP. */
  planIsSentToItsReceivers: refuses(['plan.sent'], {
    provision: 'inspection-board-plan',
    holds: (input) => input.event.to.every((body) => isOneOrHeir(body, receiversOf(input.context), input)),
  }),
  planSentBeforeChecking: finds(['checking.begun'], {
    provision: 'inspection-board-plan',
    holds: ({ context }) => isPlanWithAll(context),
  }),
  /** Art. 45, clause 1, point b, Law on Grassroots Democracy. */
  investorIsToldAll: finds(['investor.notified'], {
    provision: 'investment-board-notice',
    holds: ({ event: { told } }) => tellings.every((one) => told.includes(one)),
  }),
  investorToldBeforeMonitoring: finds(['monitoring.begun'], {
    provision: 'investment-board-notice',
    holds: ({ context }) => isPlanWithAll(context),
  }),
  notBeforeItsDay: finds(begins, {
    provision: 'board-supervision-begins',
    holds: ({ event: { occurredOn }, context: { startsOn } }) =>
      startsOn === null || dayOf(occurredOn) >= startsOn,
  }),
}
