import type { Page } from './page.ts'

/** A letter that went out: its message, and the bodies it went to. */
export interface Letter {
  readonly message: string
  readonly to: readonly string[]
}

/** What letters of a story are about: a process, and of messages that are called otherwise than their fact, the fact. */
export interface LetterFacts {
  /** Of the register, by whose names receivers are called. */
  readonly process: string
  readonly facts: Readonly<Record<string, string>>
}

/** What a letter is about, and whom it goes to: a fact, or a duty whose day has come or gone by. */
export function letterText(page: Page, { process, facts }: LetterFacts, { message, to }: Letter): string {
  const receivers = to.map((id) => page.names(process).actor(id)[page.language])
  return `${subjectOf(page, facts, message)} → ${receivers.join('; ')}`
}

function subjectOf({ names, language, word }: Page, facts: LetterFacts['facts'], message: string): string {
  const [process = '', subject = '', what] = message.split('/')
  const known = names(process)
  if (what === 'overdue' || what === 'reached') return `${known.duty(subject)[language]}: ${word(what)}`
  return known.event(facts[message] ?? `${process}.${subject}`)[language]
}

/** The letters that went out, those alike together. */
export function printLetters(page: Page, known: LetterFacts, letters: readonly Letter[]): void {
  const { head, word, line } = page
  head(`${word('letters')} (${letters.length})`)
  const alike = Map.groupBy(letters, (letter) => letterText(page, known, letter))
  for (const [text, same] of alike) line(text, `${String(same.length).padStart(2)} × `)
}
