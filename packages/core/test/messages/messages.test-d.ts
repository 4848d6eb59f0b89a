import { describe, test } from 'vitest'
import type { RefusalWords } from '../../src/messages/messages.ts'

declare const words: RefusalWords

describe('the words of a language', () => {
  test('take a refusal of their own code', () => {
    const complete: RefusalWords = { ...words, 'not-found': () => '', rule: ({ rule }) => rule }
    void complete
  })

  test('do not compile where a code has none', () => {
    const { 'not-found': _, ...rest } = words
    // @ts-expect-error -- 'not-found' is missing
    const incomplete: RefusalWords = rest
    void incomplete
  })

  test('do not compile where a code reads what it does not carry', () => {
    // @ts-expect-error -- a 'not-found' names no rule
    const wrong: RefusalWords = { ...words, 'not-found': ({ rule }) => rule }
    void wrong
  })
})
