import type { CommandFor, OpeningFor } from '@civicflow/core'
import { describe, expectTypeOf, test } from 'vitest'
import { commendationConfiguration as whole } from './commendation/configuration.ts'
import type { commendation } from './commendation/process.ts'
import { nomination } from './nomination.ts'

type Command = CommandFor<typeof commendation>
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

test('a configured round knows the kinds of its candidates and what it measures', () => {
  expectTypeOf<(typeof commendation)['id']>().toEqualTypeOf<'commendation'>()
  expectTypeOf<OpeningFor<typeof commendation>>().toHaveProperty('appraisers')
  expectTypeOf<Of<'candidates.nominated'>['nominated'][number]['kind']>().toEqualTypeOf<
    'collective' | 'individual'
  >()
  expectTypeOf<keyof NonNullable<Of<'candidates.decided'>['measures']>>().toEqualTypeOf<'bonus'>()
})

describe('a configuration', () => {
  const { label, kinds, roles, words } = whole

  test('without a label, a role or a provision does not compile', () => {
    const { label: _, ...nameless } = whole
    // @ts-expect-error -- it has no label
    nomination(nameless)
    const { decider: _decider, ...undecided } = roles
    // @ts-expect-error -- nobody decides
    nomination({ ...whole, roles: undecided })
    // a provision of the office's own law
    nomination({ ...whole, basis: 'a-habit' })
    // @ts-expect-error -- it does not say what becomes of an awarded candidate
    nomination({ ...whole, words: { ...words, awarded: undefined } })
    // @ts-expect-error -- the figure of a kind has no label in Vietnamese
    nomination({ ...whole, kinds: { collective: { ...kinds.collective, figure: { en: 'Collectives' } } } })
  })

  test('that asks for a step or renames a state that is not there does not', () => {
    // @ts-expect-error -- a round asks for no such step
    nomination({ ...whole, example: { ...whole.example, asks: ['ceremony'] } })
    // @ts-expect-error -- a round has no such state
    nomination({ ...whole, labels: { states: { dreamt: label } } })
  })
})
