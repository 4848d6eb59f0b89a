import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration, beside what all have: a receiver of its examples that is its taker, or its
 * own superior.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  const { id, roles } = configuration
  const [receiver] = roles.receiver.examples
  refuseProblems(id, [
    ...configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
    ...(['taker', 'superior'] as const)
      .filter((role) => roles[role].examples[0] === receiver)
      .map((role) => `the example of its receiver is that of its ${role}; name another`),
  ])
}
