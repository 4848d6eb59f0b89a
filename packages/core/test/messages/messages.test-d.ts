import { expectTypeOf, test } from 'vitest'
import type { FindingWords, ReasonWords, RefusalWords } from '../../src/messages/messages.ts'

test('words in which a code is missing do not compile', () => {
  expectTypeOf<RefusalWords>().toExtend<RefusalWords>()
  expectTypeOf<Omit<RefusalWords, 'not-found'>>().not.toExtend<RefusalWords>()
  expectTypeOf<Omit<FindingWords, 'late'>>().not.toExtend<FindingWords>()
  expectTypeOf<Omit<ReasonWords, 'one-of'>>().not.toExtend<ReasonWords>()
})

test('the words of a code read its own refusal and nothing else', () => {
  expectTypeOf<Parameters<RefusalWords['rule']>[0]>().toHaveProperty('rule')
  expectTypeOf<Parameters<RefusalWords['not-found']>[0]>().not.toHaveProperty('rule')
})
