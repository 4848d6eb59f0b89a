import { foldedWords } from '@civicflow/core'

/** Does a text have a word that begins with each of those typed, marks and case aside, as the office's own search asks? */
export function isFoundBy(text: string, typed: string): boolean {
  const words = foldedWords(text)
  return foldedWords(typed).every((part) => words.some((word) => word.startsWith(part)))
}
