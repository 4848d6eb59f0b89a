import { dayOf } from '@civicflow/core'
import { isActOfAny, isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { isHeldByOneOf } from '../../building-blocks/offices-held.ts'
import { candidatesOf } from '../round-context.ts'
import { finds, refuses } from './rule.ts'

/** What holds when candidates are put forward, appraised and decided on. */
export const appraisalRules = {
  whoNominatesIsNamed: refuses(['candidates.nominated'], {
    provision: 'nomination-nominator',
    holds: (input) => isActOfAny([input.event.nominator], input),
  }),
  nominatedInTime: finds(['candidates.nominated'], {
    provision: 'nomination-closing',
    holds: ({ acts }) => acts['nominations.closed'] === undefined,
  }),
  /** Neither the body, nor somebody who has an office in it. */
  whoAppraisesDidNotNominate: refuses(['candidates.appraised'], {
    provision: 'nomination-appraised-by-another',
    holds: (input) => {
      const { event, context, environment } = input
      const nominators = candidatesOf(context, event.candidates).map(({ nominator }) => nominator)
      return (
        nominators.length === 0 ||
        (!isActOfAny(nominators, input) &&
          !isHeldByOneOf(event.actor, nominators, dayOf(event.occurredOn), environment))
      )
    },
  }),
  unfitForAReason: refuses(['candidates.appraised'], {
    provision: 'nomination-reason',
    holds: ({ event: { appraisal, reason } }) => appraisal === 'fit' || reason !== undefined,
  }),
  workedOnBeforeAppraised: finds(['candidates.appraised'], {
    provision: 'nomination-work',
    holds: ({ event: { candidates, appraisal }, context }) =>
      appraisal !== 'fit' ||
      !context.asks.includes('workFirst') ||
      candidatesOf(context, candidates).every(({ workedOn }) => workedOn),
  }),
  deciderIsOfTheLevel: refuses(['candidates.proposed'], {
    provision: 'nomination-decision',
    holds: ({ event: { decider, level, occurredOn }, environment: { register } }) => {
      const on = dayOf(occurredOn)
      const area = register.body(decider, on)?.area
      return area !== undefined && register.area(area, on)?.level === level
    },
  }),
  whoWasAskedDecides: refuses(['candidates.decided'], {
    provision: 'nomination-decision',
    holds: (input) =>
      candidatesOf(input.context, input.event.candidates).every(
        ({ decider }) => decider !== null && isActOfAnyOrHeir([decider], input),
      ),
  }),
  notAwardedForAReason: refuses(['candidates.decided'], {
    provision: 'nomination-reason',
    holds: ({ event: { decision, reason } }) => decision === 'awarded' || reason !== undefined,
  }),
  decidedInWriting: finds(['candidates.decided'], {
    provision: 'nomination-decision',
    holds: ({ event: { document } }) => document !== undefined,
  }),
}
