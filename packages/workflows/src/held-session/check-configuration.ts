import * as z from 'zod'
import * as shape from '../building-blocks/configuration-shape.ts'
import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'
import { periods } from './vocabulary.ts'

const SHAPE = z.looseObject({
  ...shape.common,
  words: z.looseObject({ session: shape.noun, item: shape.noun, conclusion: shape.noun }),
  counts: shape.counts,
  roles: z.looseObject({
    convener: shape.party(),
    participant: shape.party(),
    owner: shape.party(2),
    receiver: shape.party(),
  }),
  period: shape.rhythm(periods, 'none'),
  example: z.looseObject({ ...shape.place, title: z.string() }),
})

/**
 * What types cannot see of a configuration; of a session besides, that what is given to another goes to another.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  shape.refuseMisshapen(SHAPE, configuration)
  const [owner, another] = configuration.roles.owner.examples
  refuseProblems(configuration.id, [
    ...configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
    ...(owner === another ? ['the examples of its owner are one body; name two'] : []),
  ])
}
