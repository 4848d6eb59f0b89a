import { defineProcess, type Process } from '@civicflow/core'
import type { AnyProvision } from '../building-blocks/configuration.ts'
import type { Configured } from '../building-blocks/configured-process.ts'
import { labelsIn } from '../building-blocks/configured-words.ts'
import { authorityOf } from './authority.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { AnyConfiguration, Configuration } from './configuration.ts'
import { dutiesOf } from './duties.ts'
import { eventsOf, type MatterEvents } from './events.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { labelsOf } from './labels.ts'
import { plainLabels } from './labels/plain-labels.ts'
import { machine } from './machine.ts'
import { figuresOf, invariants } from './report.ts'
import { partiesOf, rolesOf } from './roles.ts'
import { rules } from './rules.ts'
import { samplesOf } from './samples.ts'

/** A matter as a process: the events know the kinds and counts of its configuration. */
export type Matter<Id extends string, Kind extends string, Count extends string> = Configured<
  Process<Id, MatterEvents<Kind, Count>, typeof machine, 'matter.received'>
>

/**
 * Makes a process of one kind of matter that is taken up and settled: received, refused for a reason, or taken up by
 * people who are no party to it, with sessions, to a result (settled, in part, not settled); referred elsewhere,
 * withdrawn; or forwarded to whoever is competent, whose decision is followed, told, watched and raised with the superior.
 * It is confidential: people are ids, their names, addresses and statements are sealed, and its title is a number.
 *
 * @throws CallerError `invalid-process` where a configuration lacks what types cannot see.
 * @example export const mediationCase = matter({ id: 'mediation-case', kinds: { family: … }, counts: { … }, told: 'none', … })
 */
export function matter<
  const Id extends string,
  Kind extends string,
  Count extends string,
  Provision extends AnyProvision,
>(configuration: Configuration<Id, Kind, Count, Provision>): Matter<Id, Kind, Count>
export function matter(configuration: AnyConfiguration): Matter<string, 'kind', 'count'> {
  checkConfiguration(configuration)
  const { id, label, purpose, kinds, counts } = configuration
  const process = defineProcess({
    id,
    version: 1,
    machine,
    events: eventsOf(configuration),
    opening: 'matter.received',
    roles: rolesOf(configuration),
    parties: partiesOf,
    authority: authorityOf(configuration),
    rules,
    duties: dutiesOf(configuration),
    holds: {
      received: ['taker'],
      underWay: ['taker'],
      forwarded: ['receiver'],
      decided: ['receiver'],
      answered: ['taker'],
      raised: ['superior'],
      decidedAbove: ['superior'],
    },
    outline: ({ area, number, level, kind, result }) => ({
      area,
      title: `${label.vi} ${number}`,
      facets: { level, kind, result: result ?? undefined },
    }),
    effects: {
      tellReceiver: { to: ['receiver'], message: `${id}/forwarded` },
      tellUrged: { to: ['receiver'], message: `${id}/urged` },
      tellTaker: { to: ['taker'], message: `${id}/answered` },
      tellSuperior: { to: ['superior'], message: `${id}/raised` },
      tellUrgedAbove: { to: ['superior'], message: `${id}/urged-above` },
    },
    figures: figuresOf(configuration),
    invariants,
    labels: labelsOf(configuration),
    samples: samplesOf(configuration),
  })
  const words = { ...labelsIn(kinds, 'label'), ...labelsIn(counts, 'label') }
  const figureLabels = figureLabelsOf(configuration)
  return { ...process, about: { definition: 'matter', purpose, words, figureLabels, plain: plainLabels } }
}
