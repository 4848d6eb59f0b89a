import * as fc from 'fast-check'
import { oneOf, TENANT } from '../../../core/test/random-commands/view.ts'
import { anyCase, anyParty } from './facts.ts'
import { alike, type Command } from './pair.ts'

/** The process ends and begins again; the database is opened anew. */
export const restarting: fc.Arbitrary<Command> = fc.constant(
  alike('restart', null, () => (side) => side.restart()),
)

/** From now on there is a calendar for one more year, or it is forgotten again. */
export const learning: fc.Arbitrary<Command> = fc
  .record({ years: fc.constantFrom<1 | 2>(1, 2, 2), recomputes: fc.boolean() })
  .map((spec) =>
    alike('know years', spec, ({ know }) => {
      know(spec.years)
      return async (side) => {
        await side.restart()
        return spec.recomputes ? side.engine().recompute(TENANT) : undefined
      }
    }),
  )

export const recomputing: fc.Arbitrary<Command> = fc.record({ case: anyCase, by: anyParty }).map((spec) =>
  alike('recompute one', spec, async (model) => {
    const id = (await oneOf(model.view, spec.case))?.case ?? ''
    return (side) => side.as(spec.by).recompute(id)
  }),
)

/** A checkpoint is taken, and against it nothing is found. */
export const verifying: fc.Arbitrary<Command> = fc.boolean().map((outside) =>
  alike('checkpoint and verify', outside, () => async (side) => {
    const checkpoint = await side.engine().checkpoint(TENANT)
    const found = await side.engine().verify(TENANT, outside ? { root: checkpoint.root } : {})
    if (!found.sound) throw new Error(`found: ${JSON.stringify(found.faults)}`)
    return { checkpoint, found }
  }),
)
