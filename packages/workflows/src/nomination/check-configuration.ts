import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration, beside what all have: an appraiser of its examples that is their nominator.
 * It may measure nothing.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration({ measures, ...configuration }: Configuration): void {
  const { id, roles } = configuration
  const [nominator] = roles.nominator.examples
  const counted = Object.keys(measures).length === 0 ? configuration : { ...configuration, counts: measures }
  refuseProblems(id, [
    ...configurationProblems(counted, sharedFields, figureLabelsOf({ ...configuration, measures })),
    ...(roles.appraiser.examples.includes(nominator)
      ? ['the example of its nominator is one of its appraiser; name another']
      : []),
  ])
}
