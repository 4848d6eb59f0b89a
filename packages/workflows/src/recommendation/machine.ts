import { machineParts } from './machine-parts.ts'
import { noRecommendation } from './recommendation-context.ts'
import { escalation } from './regions/escalation.ts'
import { matter } from './regions/matter.ts'
import type { Outcome } from './vocabulary.ts'

const endsAs = <const Ends extends Outcome>(outcome: Ends) =>
  ({ guard: { type: 'endsAs', params: { outcome } }, target: outcome }) as const

const listed = { 'notice.listed': { actions: 'keepPeoplesOrgan' } } as const
/** The notice of a half-year comes when much of what it lists has ended. */
const closed = { tags: 'closed', on: listed } as const

/**
 * What may follow what in the life of one recommendation. Two regions go each its own way: what is recommended and what
 * is done about it (`matter`), and how far up it was taken (`escalation`), so that it can be answered at every step. It
 * ends once something was made of it and nothing else is open. Being late is no state: the duties tell it.
 */
export const machine = machineParts.createMachine({
  id: 'recommendation',
  context: noRecommendation,
  initial: 'undrafted',
  states: {
    undrafted: { on: { 'recommendation.drafted': { target: 'drafted', actions: 'keepDraft' } } },
    drafted: {
      on: {
        'recommendation.certified': {},
        'recommendation.sent': { target: 'issued', actions: ['keepIssue', 'tellAddressee', 'tellCopied'] },
        'recommendation.withdrawn': { target: 'withdrawn', actions: 'markWithdrawn' },
      },
    },
    issued: {
      type: 'parallel',
      states: { matter, escalation },
      always: [endsAs('done'), endsAs('explained'), endsAs('liabilityHandled'), endsAs('unresolved')],
      on: {
        'recommendation.urged': { guard: 'isUnsettled', actions: ['countUrging', 'tellUrged'] },
        ...listed,
        'addressee.succeeded': {
          guard: 'namesAnotherBody',
          actions: ['keepSuccessor', 'tellAddressee'],
        },
      },
    },
    done: closed,
    explained: closed,
    liabilityHandled: closed,
    unresolved: closed,
    withdrawn: { tags: 'closed' },
  },
})
