import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  refuseProblems(
    configuration.id,
    configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
  )
}
