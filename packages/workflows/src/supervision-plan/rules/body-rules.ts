import { type BodyId, dayOf, type Environment, type IsoDay } from '@civicflow/core'
import type { BodyKind } from '../../register/body-kinds.ts'
import type { PlanFact } from '../events.ts'
import type { PlanLevel } from '../vocabulary.ts'
import { refuses } from './rule.ts'

/** The State bodies that agree at each level (art. 3, clause 3). */
const AGREEING: Readonly<Record<PlanLevel, readonly BodyKind[]>> = {
  central: ['assembly-standing-committee', 'government'],
  province: ['delegation', 'council-standing-body', 'peoples-committee'],
  district: ['council-standing-body', 'peoples-committee'],
  commune: ['council-standing-body', 'peoples-committee'],
}

function kindsOf(bodies: readonly BodyId[], on: IsoDay, { register }: Environment): readonly string[] {
  return bodies.map((body) => register.body(body, on)?.kind ?? '').toSorted()
}

/** Are these bodies, on the day of the draft, of the area the plan is for? */
function areOfTheArea(
  bodies: readonly BodyId[],
  { area, occurredOn }: PlanFact<'plan.drafted'>,
  { register }: Environment,
): boolean {
  return bodies.every((body) => register.body(body, dayOf(occurredOn))?.area === area)
}

/** What the bodies that a plan names hold to. */
export const bodyRules = {
  /** Art. 3, clause 3: exactly these bodies, each once. */
  bodiesOfTheLevelAgree: refuses(['plan.drafted'], {
    provision: 'annual-plan-agreement',
    holds: ({ event: { level, stateBodies, occurredOn }, environment }) =>
      kindsOf(stateBodies, dayOf(occurredOn), environment).join() === AGREEING[level].toSorted().join(),
  }),
  stateBodiesAreOfTheArea: refuses(['plan.drafted'], {
    provision: 'annual-plan-agreement',
    holds: ({ event, environment }) => areOfTheArea(event.stateBodies, event, environment),
  }),
  /** Art. 3, clause 1: the Front and the organisations of one level. */
  organisationsAreOfTheArea: refuses(['plan.drafted'], {
    provision: 'annual-plan-consultation',
    holds: ({ event, environment }) =>
      areOfTheArea([event.front, ...event.organisations], event, environment),
  }),
  invitedAreOfTheArea: refuses(['plan.drafted'], {
    provision: 'annual-plan-bodies',
    holds: ({ event, environment }) => {
      const { members = [], partyCommittee } = event
      return areOfTheArea([...members, ...(partyCommittee ? [partyCommittee] : [])], event, environment)
    },
  }),
  bodiesAreNamedOnce: refuses(['plan.drafted'], {
    provision: 'annual-plan-bodies',
    holds: ({ event: { organisations, members = [] } }) => {
      const named = [...organisations, ...members]
      return new Set(named).size === named.length
    },
  }),
}
