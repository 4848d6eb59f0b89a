import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration: a blank label, two that are alike, no kind, nothing counted, a count that is
 * called like a field, two owners that are one, fewer examples of parties than must sign.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  const { id, roles, leastParties } = configuration
  const [owner, another] = roles.owner.examples
  const parties = new Set(roles.party.examples)
  refuseProblems(id, [
    ...configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
    ...(owner === another ? ['the examples of its owner are one body; name two'] : []),
    ...(parties.size < leastParties ? [`the examples of its parties are fewer than ${leastParties}`] : []),
  ])
}
