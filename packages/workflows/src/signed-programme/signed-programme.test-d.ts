import type { CommandFor } from '@civicflow/core'
import { describe, expectTypeOf, test } from 'vitest'
import type { commitment } from './commitment/process.ts'
import { commitmentConfiguration as whole } from './commitment/configuration.ts'
import { signedProgramme } from './signed-programme.ts'

type Command = CommandFor<typeof commitment>
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

describe('a configured programme', () => {
  test('knows the kinds of its tasks and what its reviews count', () => {
    expectTypeOf<(typeof commitment)['id']>().toEqualTypeOf<'commitment'>()
    expectTypeOf<Of<'yearPlan.adopted'>['tasks'][number]['kind']>().toEqualTypeOf<'discipline' | 'service'>()
    expectTypeOf<keyof NonNullable<Of<'review.held'>['counts']>>().toEqualTypeOf<'signatories' | 'breaches'>()
  })
})

describe('a configuration', () => {
  const { counts, roles } = whole

  test('that does not say how a count adds up does not compile', () => {
    const { measure: _, ...unmeasured } = counts.breaches
    // @ts-expect-error -- neither what happened nor what stands
    signedProgramme({ ...whole, counts: { breaches: unmeasured } })
  })

  test('without an owner, or without what it stands on, does not', () => {
    const { owner: _owner, ...ownerless } = roles
    // @ts-expect-error -- nobody can have a task
    signedProgramme({ ...whole, roles: ownerless })
    const { basis: _basis, ...baseless } = whole
    // @ts-expect-error -- nothing says by what it is signed
    signedProgramme(baseless)
    const { reviews: _reviews, ...unreviewed } = whole
    // @ts-expect-error -- it does not even say that each sets its own rhythm
    signedProgramme(unreviewed)
  })
})
