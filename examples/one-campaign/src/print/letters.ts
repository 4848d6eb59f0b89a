import type { World } from '../world.ts'
import type { Page } from './page.ts'

/** Messages that are called otherwise than the fact they tell of. */
const FACTS: Readonly<Record<string, string>> = { 'requested-anew': 'answer.requestedAnew' }

/** What a letter is about, and whom it goes to: a fact, or a duty whose day has come or gone by. */
export function letterText(page: Page, message: string, to: readonly string[]): string {
  const { names, language } = page
  const receivers = to.map((id) => names('petition').actor(id)[language])
  return `${subjectOf(page, message)} → ${receivers.join('; ')}`
}

function subjectOf({ names, language, word }: Page, message: string): string {
  const [process = '', subject = '', what] = message.split('/')
  const known = names(process)
  if (what === 'overdue' || what === 'reached') return `${known.duty(subject)[language]}: ${word(what)}`
  return known.event(FACTS[subject] ?? `${process}.${subject}`)[language]
}

/** The letters that went out, those alike together. */
export function printLetters(page: Page, { letters }: World): void {
  const { head, word, line } = page
  const all = letters.all()
  head(`${word('letters')} (${all.length})`)
  const alike = Map.groupBy(all, ({ message, to }) => letterText(page, message, to))
  for (const [text, same] of alike) line(text, `${String(same.length).padStart(2)} × `)
}
