import type { CommandFor } from '@civicflow/core'
import { expectTypeOf, test } from 'vitest'
import { drive } from './drive.ts'
import type { emergencyDrive } from './emergency-drive/process.ts'
import { emergencyDriveConfiguration as whole } from './emergency-drive/configuration.ts'

type Command = CommandFor<typeof emergencyDrive>
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

test('a configured drive knows what it is spent on', () => {
  expectTypeOf<(typeof emergencyDrive)['id']>().toEqualTypeOf<'emergency-drive'>()
  expectTypeOf<Of<'allocation.made'>['kind']>().toEqualTypeOf<'supplies' | 'food' | 'relief' | 'forces'>()
})

test('a configuration without an organiser, a purpose in both languages, or what it stands on does not compile', () => {
  const { organiser: _organiser, ...unorganised } = whole.roles
  // @ts-expect-error -- nobody launches it
  drive({ ...whole, roles: unorganised })
  // @ts-expect-error -- Vietnamese is missing
  drive({ ...whole, kinds: { food: { ...whole.kinds.food, label: { en: 'Food' } } } })
  const { basis: _basis, ...baseless } = whole
  // @ts-expect-error -- nothing says by what it is held
  drive(baseless)
})
