import { isOneOrHeir } from '../../building-blocks/succession.ts'
import { isAssembly, isRegularAssembly, sessionDay } from '../context.ts'
import type { SynthesisItem } from '../events.ts'
import { namesAll, finds, refuses } from './rule.ts'

const petitionsOf = (list: readonly SynthesisItem[]) => list.map(({ petition }) => petition)

const raisedIn = (items: readonly SynthesisItem[]) => items.reduce((sum, { raised }) => sum + raised, 0)

/** What a synthesis holds to, whom its lists go to, and what the authorities report on earlier petitions. */
export const synthesisRules = {
  /** Art. 37 cl. 2, art. 39: no petition stands in both lists. */
  'lists-apart': refuses(['synthesis.made'], {
    provision: 'separate-lists',
    governedOn: ({ context }) => sessionDay(context),
    holds: ({ event }) => {
      const central = new Set(petitionsOf(event.central))
      return !petitionsOf(event.local).some((petition) => central.has(petition))
    },
  }),
  /** Art. 37 cl. 4: they go to those who receive citizens and their letters. */
  'complaints-left-out': refuses(['synthesis.made'], {
    provision: 'complaint-hand-off',
    holds: ({ event }) => [...event.central, ...event.local].every(({ nature }) => nature !== 'complaint'),
  }),
  'petitions-listed-once': finds(['synthesis.made'], {
    provision: 'campaign-counts',
    holds: ({ event }) =>
      [event.central, event.local].every((list) => new Set(petitionsOf(list)).size === list.length),
  }),
  /** Printed figures are reconciled, never repaired. Where no meeting was recorded, there is nothing to hold them against. */
  'no-more-than-was-raised': finds(['synthesis.made'], {
    provision: 'campaign-counts',
    holds: ({ event, context: { takenOver }, counters }) => {
      const { meetings = 0, petitions = 0, opinions = 0 } = counters
      const collected = takenOver + Math.max(0, (counters['petition.raised'] ?? 0) - petitions)
      const items = [...event.central, ...event.local]
      const raised = raisedIn(items.filter(({ nature }) => nature === 'petition'))
      return meetings === 0 || (raised <= petitions + collected && raisedIn(items) <= opinions + collected)
    },
  }),
  /** Art. 37 cl. 2: the delegation leads, together with the Front's standing board. */
  'synthesised-with-front': finds(['synthesis.made'], {
    provision: 'separate-lists',
    governedOn: ({ context }) => sessionDay(context),
    holds: (input) =>
      !isAssembly(input.context) ||
      (input.event.jointlyWith ?? []).some((body) => isOneOrHeir(body, input.context.parties.front, input)),
  }),
  'groups-have-reported': finds(['synthesis.made'], {
    provision: 'group-report',
    holds: (input) => namesAll(input.context.groups, input.context.parties.deputiesGroup ?? [], input),
  }),
  /** Art. 37 cl. 2. */
  'central-list-to-both': finds(['centralList.reported'], {
    provision: 'separate-lists',
    governedOn: ({ context }) => sessionDay(context),
    holds: (input) => {
      const { standingCommittee, presidium } = input.context.parties
      const wanted = [standingCommittee, presidium]
      return !isRegularAssembly(input.context) || namesAll(input.event.to, wanted, input)
    },
  }),
  /** Art. 38 cl. 2. */
  'extraordinary-list-to-standing-committee': finds(['centralList.reported'], {
    provision: 'synthesis-extraordinary-before',
    governedOn: ({ context }) => sessionDay(context),
    holds: (input) =>
      !isAssembly(input.context) ||
      input.context.sessionKind === 'regular' ||
      namesAll(input.event.to, [input.context.parties.standingCommittee], input),
  }),
  /** Art. 37 cl. 2, art. 39. */
  'local-list-to-locals': finds(['localList.reported'], {
    provision: 'local-list',
    governedOn: ({ context }) => sessionDay(context),
    holds: (input) => {
      const { councilStanding = [], authorities = [] } = input.context.parties
      const { to } = input.event
      return namesAll(to, councilStanding, input) && to.some((body) => isOneOrHeir(body, authorities, input))
    },
  }),
  /** Art. 49 cl. 2: settled, being settled and explained are all there is. */
  'result-classes-add-up': finds(['results.reported'], {
    provision: 'result-classes',
    holds: ({ event: { petitions, resolved, inProgress, explained, withoutRoadmap } }) =>
      resolved + inProgress + explained === petitions && withoutRoadmap <= inProgress,
  }),
  /** Art. 49 cl. 2: what is being settled names its roadmap and time limit. */
  'roadmap-named': finds(['results.reported'], {
    provision: 'result-classes',
    holds: ({ event }) => event.withoutRoadmap === 0,
  }),
}
