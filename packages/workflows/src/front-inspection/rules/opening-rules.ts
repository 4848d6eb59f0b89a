import { dayOf } from '@civicflow/core'
import { isHeldByOneOf, isHeldByRecused, isOfficeOfAny } from '../../building-blocks/offices-held.ts'
import { isBelow } from '../below.ts'
import { refuses } from './rule.ts'

/** What an inspection and its team hold to. */
export const openingRules = {
  higherInspectsLower: refuses(['inspection.planned'], {
    provision: 'front-inspection-hierarchy',
    holds: ({ event: { inspected, inspector, occurredOn }, environment: { register } }) =>
      isBelow(inspected, inspector, dayOf(occurredOn), register),
  }),
  areaIsOfTheInspected: refuses(['inspection.planned'], {
    provision: 'front-inspection-hierarchy',
    holds: ({ event: { inspected, area, occurredOn }, environment: { register } }) =>
      register.body(inspected, dayOf(occurredOn))?.area === area,
  }),
  periodRunsForward: refuses(['inspection.planned'], {
    provision: 'front-inspection-period',
    holds: ({ event: { periodFrom, periodUntil } }) => periodFrom <= periodUntil,
  }),
  teamIsFreeOfTheInspected: refuses(['team.established'], {
    provision: 'front-inspection-team',
    holds: ({ event: { leader, members, occurredOn }, context: { inspected }, environment }) =>
      ![leader, ...members].some((one) => isHeldByOneOf(one, [inspected], dayOf(occurredOn), environment)),
  }),
  leaderIsOfTheInspector: refuses(['team.established'], {
    provision: 'front-inspection-team',
    holds: (input) => isOfficeOfAny(input.event.leader, [input.context.inspector], input),
  }),
  nobodyRecusedIsInTheTeam: refuses(['team.established'], {
    provision: 'front-inspection-team',
    holds: (input) => !isHeldByRecused([input.event.leader, ...input.event.members], input),
  }),
}
