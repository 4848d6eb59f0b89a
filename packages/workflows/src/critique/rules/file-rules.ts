import { dayOf } from '@civicflow/core'
import { areApart, asRead } from '../../building-blocks/numbered-lines.ts'
import { isSetAhead } from '../../building-blocks/sessions.ts'
import { termOfLaw } from '../../building-blocks/term-of-law.ts'
import { finds, refuses } from './rule.ts'

/** What the file of drafts holds to. */
export const fileRules = {
  /** Of a day that is known another is put on record by moving it. */
  submissionDayIsKnown: refuses(['draft.received'], {
    provision: 'critique-file',
    holds: ({ event: { submissionOn: given }, context: { submissionOn: known } }) =>
      given === undefined ? known !== null : known === null || known === given,
  }),
  /** Art. 36, clause 1, Law on the Front; of a day that was known before, the duty tells it. */
  draftCameInTime: finds(['draft.received'], {
    provision: 'critique-draft',
    holds: ({ event: { submissionOn, occurredOn }, context, environment }) => {
      if (submissionOn === undefined || context.submissionOn !== null) return true
      const last = termOfLaw(
        'critique-draft',
        submissionOn,
        { direction: 'before', roll: 'none' },
        environment,
      )
      return last === undefined || dayOf(occurredOn) <= last
    },
  }),
  draftsAreDistinct: refuses(['draft.received'], {
    provision: 'critique-file',
    holds: ({ event: { drafts } }) => areApart(drafts.map(({ draft }) => asRead(draft))),
  }),
  /** Art. 32, clause 1, Law on the Front. */
  draftIsOfItsKind: finds(['draft.received'], {
    provision: 'critique-object',
    holds: ({ event: { drafts } }) => drafts.every(({ draftKind }) => draftKind !== 'other'),
  }),
  submissionMovedForward: refuses(['submission.moved'], {
    provision: 'critique-file',
    holds: ({ event: { submissionOn, occurredOn } }) => submissionOn >= dayOf(occurredOn),
  }),
  convenedForward: refuses(['session.convened', 'session.postponed'], {
    provision: 'critique-postponed',
    holds: ({ event }) => isSetAhead(event),
  }),
}
