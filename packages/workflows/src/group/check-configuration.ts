import * as z from 'zod'
import * as shape from '../building-blocks/configuration-shape.ts'
import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import { periodLabels } from '../building-blocks/calendar-period.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

const SHAPE = z.looseObject({
  ...shape.common,
  words: z.looseObject({ group: shape.noun, members: shape.label }),
  counts: shape.counts,
  roles: z.looseObject({ sponsor: shape.party(), recogniser: shape.party() }),
  period: shape.rhythm(Object.keys(periodLabels), 'none'),
  example: z.looseObject({ ...shape.place, members: z.number(), into: z.string() }),
})

/**
 * What types cannot see of a configuration.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  shape.refuseMisshapen(SHAPE, configuration)
  refuseProblems(
    configuration.id,
    configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
  )
}
