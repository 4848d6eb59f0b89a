import { defineProcess, type Process } from '@civicflow/core'
import type { AnyProvision } from '../building-blocks/configuration.ts'
import type { Configured } from '../building-blocks/configured-process.ts'
import { labelsIn } from '../building-blocks/configured-words.ts'
import { authorityOf } from './authority.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { AnyConfiguration, Configuration } from './configuration.ts'
import { dutiesOf } from './duties.ts'
import { eventsOf, type GroupEvents } from './events.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { type GroupContext, membersOf } from './group-context.ts'
import { labelsOf } from './labels.ts'
import { plainLabels } from './labels/plain-labels.ts'
import { machine } from './machine.ts'
import { figuresOf, invariants } from './report.ts'
import { partiesOf, rolesOf } from './roles.ts'
import { rules } from './rules.ts'
import { samplesOf } from './samples.ts'

/** A group as a process: the events know the kinds and counts of its configuration. */
export type Group<Id extends string, Kind extends string, Count extends string> = Configured<
  Process<Id, GroupEvents<Kind, Count>, typeof machine, 'group.proposed'>
>

/** Facets by which groups are found and counted. */
function facetsOf(context: GroupContext) {
  const { level, kind, rating } = context
  return { level, kind, members: membersOf(context), rating: rating ?? undefined }
}

/**
 * Makes a process of one kind of group among the people: proposed, recognised with a head and so many members, or not
 * formed for a reason; reviewed again and again, found weak and consolidated; its lead and its members change; merged or
 * dissolved for a reason. Members are a number, whoever leads is an id and a sealed name. A board that has its own law
 * (inspection, investment) is a process of its own.
 *
 * @throws CallerError `invalid-process` where a configuration lacks what types cannot see.
 * @example export const advisoryGroup = group({ id: 'advisory-group', kinds: { group: … }, counts: { tasks: … }, … })
 */
export function group<
  const Id extends string,
  Kind extends string,
  Count extends string,
  Provision extends AnyProvision,
>(configuration: Configuration<Id, Kind, Count, Provision>): Group<Id, Kind, Count>
export function group(configuration: AnyConfiguration): Group<string, 'kind', 'count'> {
  checkConfiguration(configuration)
  const { id, purpose, kinds, counts } = configuration
  const process = defineProcess({
    id,
    version: 1,
    machine,
    events: eventsOf(configuration),
    opening: 'group.proposed',
    roles: rolesOf(configuration),
    parties: partiesOf,
    authority: authorityOf(configuration),
    rules,
    duties: dutiesOf(configuration),
    holds: { proposed: ['recogniser'], 'active.running': ['sponsor'], 'active.weak': ['sponsor'] },
    outline: (context) => ({ area: context.area, title: context.title, facets: facetsOf(context) }),
    effects: {
      tellProposed: { to: ['recogniser'], message: `${id}/proposed` },
      tellFormed: { to: ['sponsor', 'recogniser'], message: `${id}/formed` },
      tellWeak: { to: ['sponsor', 'recogniser'], message: `${id}/weak` },
      tellEnded: { to: ['sponsor', 'recogniser'], message: `${id}/ended` },
    },
    figures: figuresOf(configuration),
    invariants,
    labels: labelsOf(configuration),
    samples: samplesOf(configuration),
  })
  const words = { ...labelsIn(kinds, 'label'), ...labelsIn(counts, 'label') }
  const figureLabels = figureLabelsOf(configuration)
  return { ...process, about: { definition: 'group', purpose, words, figureLabels, plain: plainLabels } }
}
