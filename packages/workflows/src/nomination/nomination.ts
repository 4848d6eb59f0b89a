import { defineProcess, type Process } from '@civicflow/core'
import type { AnyProvision } from '../building-blocks/configuration.ts'
import type { Configured } from '../building-blocks/configured-process.ts'
import { labelsIn } from '../building-blocks/configured-words.ts'
import { authorityOf } from './authority.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { AnyConfiguration, Configuration } from './configuration.ts'
import { duties } from './duties.ts'
import { eventsOf, type NominationEvents } from './events.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { labelsOf } from './labels.ts'
import { plainLabels } from './labels/plain-labels.ts'
import { machine } from './machine.ts'
import { figuresOf, invariants } from './report.ts'
import { partiesOf, rolesOf } from './roles.ts'
import { candidatesThat, OPEN, type RoundContext } from './round-context.ts'
import { rules } from './rules.ts'
import { samplesOf } from './samples.ts'

/** A round of nomination as a process: the events know the kinds and measures of its configuration. */
export type Nomination<Id extends string, Kind extends string, Measure extends string> = Configured<
  Process<Id, NominationEvents<Kind, Measure>, typeof machine, 'round.opened'>
>

/** Facets by which rounds are found and counted. */
function facetsOf(context: RoundContext) {
  const { level, candidates } = context
  return { level, candidates: candidates.length, open: candidatesThat(context, ...OPEN).length }
}

/**
 * Makes a process of one kind of nomination with appraisal: a round is opened, candidates are put forward, appraised by
 * another than who put them forward (fit, not fit for a reason, sent back for more), proposed to a level, and awarded or
 * not by whoever was asked; what the round asks beside (work before or after, a public posting, a handover) is followed
 * until nothing is left. It is closed once every candidate has an outcome; an outcome can be looked at again. Candidates
 * are known by number, their names are sealed.
 *
 * @throws CallerError `invalid-process` where a configuration lacks what types cannot see.
 * @example export const commendation = nomination({ id: 'commendation', kinds: { collective: … }, measures: {}, … })
 */
export function nomination<
  const Id extends string,
  Kind extends string,
  Measure extends string,
  Provision extends AnyProvision,
>(configuration: Configuration<Id, Kind, Measure, Provision>): Nomination<Id, Kind, Measure>
export function nomination(configuration: AnyConfiguration): Nomination<string, 'kind', 'measure'> {
  checkConfiguration(configuration)
  const { id, purpose, kinds, measures } = configuration
  const process = defineProcess({
    id,
    version: 1,
    machine,
    events: eventsOf(configuration),
    opening: 'round.opened',
    roles: rolesOf(configuration),
    parties: partiesOf,
    authority: authorityOf(configuration),
    rules,
    duties,
    holds: {
      nominating: ['organiser'],
      'underWay.appraising': ['appraiser'],
      'underWay.proposing': ['organiser'],
      'underWay.deciding': ['decider'],
      'underWay.carryingThrough': ['organiser'],
      'underWay.complete': ['organiser'],
    },
    outline: (context) => ({ area: context.area, title: context.title, facets: facetsOf(context) }),
    effects: {
      tellOpened: { to: ['nominator', 'appraiser'], message: `${id}/opened` },
      tellAppraised: { to: ['organiser', 'nominator'], message: `${id}/appraised` },
      tellProposed: { to: ['decider'], message: `${id}/proposed` },
      tellDecided: { to: ['organiser', 'nominator'], message: `${id}/decided` },
      tellCancelled: { to: ['nominator', 'appraiser', 'decider'], message: `${id}/cancelled` },
      tellClosed: { to: ['nominator', 'appraiser', 'decider'], message: `${id}/closed` },
    },
    figures: figuresOf(configuration),
    invariants,
    labels: labelsOf(configuration),
    samples: samplesOf(configuration),
  })
  const words = { ...labelsIn(kinds, 'label'), ...labelsIn(measures, 'label') }
  const figureLabels = figureLabelsOf(configuration)
  return { ...process, about: { definition: 'nomination', purpose, words, figureLabels, plain: plainLabels } }
}
