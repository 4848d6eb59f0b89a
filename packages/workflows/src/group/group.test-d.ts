import type { CommandFor } from '@civicflow/core'
import { expectTypeOf, test } from 'vitest'
import { group } from './group.ts'
import { selfGoverningGroupConfiguration as whole } from './self-governing-group/configuration.ts'
import type { selfGoverningGroup } from './self-governing-group/process.ts'

type Command = CommandFor<typeof selfGoverningGroup>

test('a configured group knows its kinds and what is counted of its work', () => {
  expectTypeOf<Extract<Command, { type: 'group.proposed' }>['kind']>().toEqualTypeOf<
    'securityTeam' | 'interFamilyGroup'
  >()
  expectTypeOf<keyof NonNullable<Extract<Command, { type: 'group.reviewed' }>['counts']>>().toEqualTypeOf<
    'meetings' | 'reports'
  >()
})

test('a configuration without its period, its recogniser or the name of its members does not compile', () => {
  const { period: _, ...timeless } = whole
  // @ts-expect-error -- it does not even say that no text sets a period
  group(timeless)
  const { recogniser: _recogniser, ...unrecognised } = whole.roles
  // @ts-expect-error -- nobody recognises it
  group({ ...whole, roles: unrecognised })
  // @ts-expect-error -- nothing says who is in it
  group({ ...whole, words: { group: whole.words.group } })
})
