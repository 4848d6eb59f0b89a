import { defineProcess, type Process } from '@civicflow/core'
import { labelsIn } from '../building-blocks/configured-words.ts'
import type { AnyProvision } from '../building-blocks/configuration.ts'
import type { Configured } from '../building-blocks/configured-process.ts'
import { authorityOf } from './authority.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { AnyConfiguration, Configuration } from './configuration.ts'
import { dutiesOf } from './duties.ts'
import { eventsOf, type ProgrammeEvents } from './events.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { labelsOf } from './labels.ts'
import { machine } from './machine.ts'
import { successorOf } from './onward.ts'
import { type ProgrammeContext, tasksThat } from './programme-context.ts'
import { figuresOf, invariants } from './report.ts'
import { partiesOf, rolesOf } from './roles.ts'
import { rules } from './rules.ts'
import { samplesOf } from './samples.ts'

/** A signed programme as a process: the events know the kinds and counts of its configuration. */
export type SignedProgramme<Id extends string, Kind extends string, Count extends string> = Configured<
  Process<Id, ProgrammeEvents<Kind, Count>, typeof machine, 'programme.proposed'>
>

/** Facets by which programmes are found and counted. */
function facetsOf(context: ProgrammeContext) {
  const { level, reviewEvery, until, signedOn } = context
  return {
    level,
    every: reviewEvery ?? undefined,
    until: until ?? undefined,
    signedOn: signedOn ?? undefined,
    open: tasksThat(context, 'open').length,
  }
}

/**
 * Makes a process of one kind of programme that is signed and periodically reviewed: proposed, drafted, exchanged with
 * its parties, put to a Party committee where it is asked, signed by every party; in effect for a term, with the tasks of
 * each year, periodic reviews, a mid-term and a final one; amended by those who signed, taken on by whoever takes over
 * from a party, and renewed by another of its kind, or ended. Machine, rules and duties are the same for all.
 *
 * @throws CallerError `invalid-process` where a configuration lacks what types cannot see.
 * @example export const scheme = signedProgramme({ id: 'scheme', kinds: { task: … }, counts: { models: … }, … })
 */
export function signedProgramme<
  const Id extends string,
  Kind extends string,
  Count extends string,
  Provision extends AnyProvision,
>(configuration: Configuration<Id, Kind, Count, Provision>): SignedProgramme<Id, Kind, Count>
export function signedProgramme(configuration: AnyConfiguration): SignedProgramme<string, 'kind', 'count'> {
  checkConfiguration(configuration)
  const { id, purpose, kinds, counts } = configuration
  const process = defineProcess({
    id,
    version: 1,
    needs: [id],
    machine,
    events: eventsOf(configuration),
    opening: 'programme.proposed',
    roles: rolesOf(configuration),
    parties: partiesOf,
    authority: authorityOf(configuration),
    rules,
    duties: dutiesOf(configuration),
    holds: {
      proposed: ['lead'],
      drafted: ['lead'],
      exchanging: ['awaited'],
      partyOpinion: ['committee'],
      toBeSigned: ['awaited'],
      'inEffect.running': ['lead'],
      'inEffect.amending': ['awaited'],
      reviewed: ['lead'],
    },
    outline: (context) => ({
      area: context.area,
      title: context.title,
      facets: facetsOf(context),
    }),
    effects: {
      tellCirculated: { to: ['party'], message: `${id}/draft-sent` },
      tellReady: { to: ['party'], message: `${id}/to-be-signed` },
      tellSigned: { to: ['party', 'committee'], message: `${id}/in-effect` },
      tellTasks: { to: ['owner'], message: `${id}/tasks-given` },
      tellAmending: { to: ['party'], message: `${id}/amendment-proposed` },
      tellAmended: { to: ['party'], message: `${id}/amended` },
      tellEnded: { to: ['party', 'owner', 'committee'], message: `${id}/ended` },
    },
    opens: { 'programme.renewed': successorOf(id) },
    links: {
      predecessor: {
        of: ({ predecessor }) => (predecessor === null ? [] : [predecessor]),
        to: { vi: 'Nối tiếp', en: 'Renews' },
        from: { vi: 'Được nối tiếp bằng', en: 'Was renewed by' },
      },
    },
    figures: figuresOf(configuration),
    invariants,
    labels: labelsOf(configuration),
    samples: samplesOf(configuration),
  })
  const words = { ...labelsIn(kinds, 'label'), ...labelsIn(counts, 'label') }
  const figureLabels = figureLabelsOf(configuration)
  return { ...process, about: { definition: 'signed-programme', purpose, words, figureLabels } }
}
