import * as z from 'zod'
import * as shape from '../building-blocks/configuration-shape.ts'
import { configurationProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

const SHAPE = z.looseObject({
  ...shape.common,
  words: z.looseObject({ matter: shape.noun, handlers: shape.label, session: shape.noun }),
  counts: shape.counts,
  roles: z.looseObject({ taker: shape.party(), receiver: shape.party(), superior: shape.party() }),
  settledInTime: shape.provision,
  told: z.union(
    [
      z.literal('none'),
      z.looseObject({ kinds: z.array(z.string()), result: shape.provision, superior: shape.provision }),
    ],
    { error: 'must be "none", or kinds with the provisions of result and superior' },
  ),
  example: z.looseObject({ ...shape.place, referredTo: z.string() }),
})

/**
 * What types cannot see of a configuration, beside what all have: a receiver of its examples that is its taker, or its
 * own superior.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  shape.refuseMisshapen(SHAPE, configuration)
  const { id, roles } = configuration
  const [receiver] = roles.receiver.examples
  refuseProblems(id, [
    ...configurationProblems(configuration, sharedFields, figureLabelsOf(configuration)),
    ...(['taker', 'superior'] as const)
      .filter((role) => roles[role].examples[0] === receiver)
      .map((role) => `the example of its receiver is that of its ${role}; name another`),
  ])
}
