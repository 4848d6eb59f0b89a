import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration; of a session besides, that what is given to another goes to another.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  const [owner, another] = configuration.roles.owner.examples
  refuseProblems(configuration.id, [
    ...configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
    ...(owner === another ? ['the examples of its owner are one body; name two'] : []),
  ])
}
