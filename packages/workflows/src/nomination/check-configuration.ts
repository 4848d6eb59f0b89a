import * as z from 'zod'
import * as shape from '../building-blocks/configuration-shape.ts'
import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'
import { steps } from './vocabulary.ts'

const SHAPE = z.looseObject({
  ...shape.common,
  words: z.looseObject({
    round: shape.noun,
    candidate: shape.noun,
    awarded: shape.label,
    handover: shape.label,
  }),
  measures: shape.counts,
  roles: z.looseObject({
    organiser: shape.party(),
    nominator: shape.party(),
    appraiser: shape.party(),
    decider: shape.party(),
  }),
  example: z.looseObject({
    ...shape.place,
    title: z.string(),
    asks: z.array(z.enum(steps)),
    decidedAt: z.string(),
    place: z.string(),
  }),
})

/**
 * What types cannot see of a configuration, beside what all have: an appraiser of its examples that is their nominator.
 * It may measure nothing.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(whole: Configuration): void {
  shape.refuseMisshapen(SHAPE, whole)
  const { measures, ...configuration } = whole
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
