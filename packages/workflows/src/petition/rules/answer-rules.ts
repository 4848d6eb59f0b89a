import { dayOf } from '@civicflow/core'
import type { PetitionFact } from '../events.ts'
import { isCentral } from '../petition-context.ts'
import { finds, isActOf, refuses, sinceReceipt } from './rule.ts'

type Result = PetitionFact<'petition.answered' | 'resolution.reported'>['result']

const namesRoadmap = (result: Result) =>
  result.resultClass !== 'inProgress' || (result.roadmap !== undefined && result.milestone !== undefined)

/** What must hold of an answer, of the class it gives, and of whoever judges it. */
export const answerRules = {
  answeredInWriting: finds(['petition.answered'], {
    provision: 'answer',
    ...sinceReceipt,
    holds: ({ context, event }) => context.track !== 'assembly' || event.document !== undefined,
  }),
  councilAnsweredInWriting: finds(['petition.answered'], {
    provision: 'answer-council',
    ...sinceReceipt,
    holds: ({ context, event }) => context.track !== 'council' || event.document !== undefined,
  }),
  answeredByAddressee: finds(['petition.answered'], {
    provision: 'petition-addressee',
    holds: (input) => isActOf(input, 'addressee'),
  }),
  /** Art. 49, clause 2: settled, being settled and explained are all there is. */
  classIsOfLaw: finds(['petition.answered', 'resolution.reported'], {
    provision: 'result-classes',
    holds: ({ event }) => event.result.resultClass !== 'notResolved',
  }),
  /** Art. 49, clause 2: what is being settled names its roadmap and its time limit. */
  roadmapNamed: finds(['petition.answered', 'resolution.reported'], {
    provision: 'result-classes',
    holds: ({ event }) => namesRoadmap(event.result),
  }),
  milestoneLiesAhead: refuses(['petition.answered', 'resolution.reported'], {
    provision: 'petition-order-of-days',
    holds: ({ event: { result, occurredOn } }) =>
      result.resultClass !== 'inProgress' ||
      result.milestone === undefined ||
      result.milestone >= dayOf(occurredOn),
  }),
  hopedForLiesAhead: refuses(['lateness.notified'], {
    provision: 'petition-late-notice',
    holds: ({ event: { hopedFor, occurredOn } }) => hopedFor === undefined || hopedFor >= dayOf(occurredOn),
  }),
  /** Art. 53, clause 3. */
  centralEvaluatedByDelegation: refuses(['answer.evaluated'], {
    provision: 'delegation-evaluation',
    holds: (input) => !isCentral(input.context) || isActOf(input, 'delegation'),
  }),
  /** Art. 53, clause 5. */
  localEvaluatedByGroup: refuses(['answer.evaluated'], {
    provision: 'group-evaluation',
    holds: (input) => isCentral(input.context) || isActOf(input, 'deputiesGroup'),
  }),
  /** The People's Committee's report is verified by a committee of the council before the session hears it. */
  reportVerified: finds(['petition.reportedToSession'], {
    provision: 'council-committee-verification',
    holds: ({ context, event }) => context.track !== 'council' || event.verified,
  }),
}
