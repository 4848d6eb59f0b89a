import { dayOf } from '@civicflow/core'
import { isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { isHeldByRecused, isOfficeOfAny } from '../../building-blocks/offices-held.ts'
import { isSince } from '../../building-blocks/order.ts'
import { isSetAhead } from '../../building-blocks/sessions.ts'
import { isInspected } from '../below.ts'
import { remedyIn } from '../remedies.ts'
import { finds, refuses } from './rule.ts'

const notices = ['notice.issued', 'notice.issuedWithoutDefect'] as const

/** What the notice of results and the remedies it asks for hold to. */
export const remedyRules = {
  signedForTheInspector: refuses(notices, {
    provision: 'front-inspection-notice',
    holds: (input) => isOfficeOfAny(input.event.signedBy, [input.context.inspector], input),
  }),
  nobodyRecusedSigns: refuses(notices, {
    provision: 'front-inspection-team',
    holds: (input) => !isHeldByRecused([input.event.signedBy], input),
  }),
  /** Always: an inspection that asks for no remedy is counted apart. */
  asksForSomething: finds(['notice.issuedWithoutDefect'], {
    provision: 'front-inspection-without-defect',
    holds: () => false,
  }),
  remediesAreDistinct: refuses(['notice.issued'], {
    provision: 'front-inspection-remedies',
    holds: ({ event: { remedies } }) =>
      new Set(remedies.map(({ remedy }) => remedy)).size === remedies.length,
  }),
  ownerIsInspected: refuses(['notice.issued'], {
    provision: 'front-inspection-remedies',
    holds: ({ event: { remedies, occurredOn }, context: { inspected }, environment: { register } }) =>
      remedies.every(({ owner }) => isInspected(owner, inspected, dayOf(occurredOn), register)),
  }),
  dueAhead: refuses(['notice.issued'], {
    provision: 'front-inspection-remedies',
    holds: ({ event: { remedies, occurredOn } }) =>
      remedies.every(({ dueOn }) => isSetAhead({ day: dueOn, occurredOn })),
  }),
  dueAgainAhead: refuses(['remedy.foundUndone'], {
    provision: 'front-inspection-remedies',
    holds: ({ event: { dueOn, occurredOn } }) => isSetAhead({ day: dueOn, occurredOn }),
  }),
  judgedAfterItsReport: refuses(['remedy.verified', 'remedy.foundUndone'], {
    provision: 'front-inspection-checked',
    holds: ({ event, context }) => isSince(event, remedyIn(context, event.remedy)?.reportedOn),
  }),
  extendedLater: refuses(['remedy.extended'], {
    provision: 'front-inspection-remedied',
    holds: ({ event: { remedy, dueOn }, context }) => dueOn > (remedyIn(context, remedy)?.dueOn ?? ''),
  }),
  /** The inspected unit reports for those below it. */
  reportedByItsOwner: refuses(['remedy.reported'], {
    provision: 'front-inspection-remedied',
    holds: (input) =>
      isActOfAnyOrHeir(
        [input.context.inspected, remedyIn(input.context, input.event.remedy)?.owner ?? ''],
        input,
      ),
  }),
}
