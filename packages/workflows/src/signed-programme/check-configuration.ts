import * as z from 'zod'
import * as shape from '../building-blocks/configuration-shape.ts'
import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'
import { rhythms } from './vocabulary.ts'

const SHAPE = z.looseObject({
  ...shape.common,
  words: z.looseObject({ programme: shape.noun, task: shape.noun, sign: shape.verb }),
  counts: z.record(z.string(), shape.counted(z.number()).extend({ measure: z.enum(['flow', 'stock']) })),
  roles: z.looseObject({
    lead: shape.party(),
    party: shape.party(),
    committee: shape.party(),
    owner: shape.party(2),
  }),
  leastParties: z.union([z.literal(1), z.literal(2)], { error: 'must be 1 or 2' }),
  reviews: shape.rhythm(
    rhythms.filter((one) => one !== 'none'),
    'own',
  ),
  example: z.looseObject({ ...shape.place, title: z.string() }),
})

/**
 * What types cannot see of a configuration: a blank label, two that are alike, no kind, nothing counted, a count that is
 * called like a field, two owners that are one, fewer examples of parties than must sign.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  shape.refuseMisshapen(SHAPE, configuration)
  const { id, roles, leastParties } = configuration
  const [owner, another] = roles.owner.examples
  const parties = new Set(roles.party.examples)
  refuseProblems(id, [
    ...configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
    ...(owner === another ? ['the examples of its owner are one body; name two'] : []),
    ...(parties.size < leastParties ? [`the examples of its parties are fewer than ${leastParties}`] : []),
  ])
}
