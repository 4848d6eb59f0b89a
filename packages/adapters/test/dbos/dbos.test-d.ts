import { DBOS } from '@dbos-inc/dbos-sdk'
import { expectTypeOf, test } from 'vitest'
import type { Dbos } from '../../src/dbos/index.ts'

test('the class of DBOS has what a host uses of it', () => {
  expectTypeOf(DBOS).toExtend<Dbos>()
})
