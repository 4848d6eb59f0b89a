import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { fieldLabels } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration: a blank label, two that are alike, nothing that it is spent on, an organiser
 * that audits itself.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  const { id, roles } = configuration
  const [organiser] = roles.organiser.examples
  const [auditor] = roles.auditor.examples
  refuseProblems(id, [
    ...configurationProblems(configuration, fieldLabels, figureLabelsOf(configuration)),
    ...(organiser === auditor ? ['the example of its auditor is its organiser; name another'] : []),
  ])
}
