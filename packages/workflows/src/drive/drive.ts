import { defineProcess, type Process } from '@civicflow/core'
import type { AnyProvision } from '../building-blocks/configuration.ts'
import type { Configured } from '../building-blocks/configured-process.ts'
import { labelsIn } from '../building-blocks/configured-words.ts'
import { authorityOf, separations } from './authority.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { AnyConfiguration, Configuration } from './configuration.ts'
import type { DriveContext } from './drive-context.ts'
import { duties } from './duties.ts'
import { type DriveEvents, eventsOf } from './events.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { labelsOf } from './labels.ts'
import { machine } from './machine.ts'
import { figuresOf, invariants } from './report.ts'
import { partiesOf, rolesOf } from './roles.ts'
import { rules } from './rules.ts'
import { samplesOf } from './samples.ts'

/** A drive as a process: the events know what it is spent on by its configuration. */
export type Drive<Id extends string, Kind extends string> = Configured<
  Process<Id, DriveEvents<Kind>, typeof machine, 'drive.launched'>
>

/** Facets by which drives are found and counted. */
function facetsOf({ level, receipts, published, atHand, audit }: DriveContext) {
  const unpublished = receipts.length - published
  return { level, unpublished, cashAtHand: atHand.cash, goodsAtHand: atHand.goods, audit: audit ?? undefined }
}

/**
 * Makes a process of one kind of drive: launched, money and goods received from donors whose names are sealed, receipts
 * published, allocated by purpose and never more than is at hand, settled, audited by another, reported and closed. Money
 * and the stated value of goods are counted apart. Machine, rules and duties are the same for all.
 *
 * @throws CallerError `invalid-process` where a configuration lacks what types cannot see.
 * @example export const fundDrive = drive({ id: 'fund-drive', kinds: { housing: … }, … })
 */
export function drive<const Id extends string, Kind extends string, Provision extends AnyProvision>(
  configuration: Configuration<Id, Kind, Provision>,
): Drive<Id, Kind>
export function drive(configuration: AnyConfiguration): Drive<string, 'kind'> {
  checkConfiguration(configuration)
  const { id, purpose, kinds } = configuration
  const process = defineProcess({
    id,
    version: 1,
    machine,
    events: eventsOf(configuration),
    opening: 'drive.launched',
    roles: rolesOf(configuration),
    parties: partiesOf,
    authority: authorityOf(configuration),
    separations,
    rules,
    duties,
    holds: {
      receiving: ['organiser'],
      distributing: ['organiser'],
      settled: ['organiser'],
      audited: ['organiser'],
      reported: ['organiser'],
    },
    outline: (context) => ({ area: context.area, title: context.title, facets: facetsOf(context) }),
    effects: {
      tellLaunched: { to: ['informed', 'auditor'], message: `${id}/launched` },
      tellPublished: { to: ['informed'], message: `${id}/receipts-published` },
      tellSettled: { to: ['auditor'], message: `${id}/to-be-audited` },
      tellReported: { to: ['informed'], message: `${id}/reported` },
    },
    figures: figuresOf(configuration),
    invariants,
    labels: labelsOf(configuration),
    samples: samplesOf(configuration),
  })
  const words = labelsIn(kinds, 'label')
  const figureLabels = figureLabelsOf(configuration)
  return { ...process, about: { definition: 'drive', purpose, words, figureLabels } }
}
