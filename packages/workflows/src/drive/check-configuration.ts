import * as z from 'zod'
import * as shape from '../building-blocks/configuration-shape.ts'
import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { fieldLabels } from './labels/field-labels.ts'

const SHAPE = z.looseObject({
  ...shape.common,
  words: z.looseObject({ drive: shape.noun }),
  roles: z.looseObject({ organiser: shape.party(), auditor: shape.party(), informed: shape.party() }),
  example: z.looseObject({ ...shape.place, title: z.string() }),
})

/**
 * What types cannot see of a configuration: a blank label, two that are alike, nothing that it is spent on, an organiser
 * that audits itself.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  shape.refuseMisshapen(SHAPE, configuration)
  const { id, roles } = configuration
  const [organiser] = roles.organiser.examples
  const [auditor] = roles.auditor.examples
  refuseProblems(id, [
    ...configurationProblems(configuration, fieldLabels, figureLabelsOf(configuration)),
    ...(organiser === auditor ? ['the example of its auditor is its organiser; name another'] : []),
  ])
}
