import type { Messages } from '@civicflow/core'
import { type Language, type Page as PageOf, printedPage } from '@civicflow/example-printed-page/page'
import { environment, processes } from '../world.ts'
import { type Word, words } from './words.ts'

export type { Language } from '@civicflow/example-printed-page/page'
export type Page = PageOf<Word>

/** A page with the words of this example. */
export function pageIn(language: Language, messages: Messages, print: (line: string) => void): Page {
  return printedPage({ language, messages, words, processes, environment, print })
}
