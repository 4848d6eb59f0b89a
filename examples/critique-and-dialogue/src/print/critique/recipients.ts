import { type LetterFacts, letterText } from '@civicflow/example-printed-page/letters'
import type { Page } from '../page.ts'
import type { CritiqueRecord } from './record.ts'

const letterFacts: LetterFacts = {
  process: 'critique',
  facts: {
    'critique/draft-requested': 'draft.requested',
    'critique/session-convened': 'session.convened',
    'critique/sent': 'document.sent',
    'critique/answered': 'reply.received',
    'critique/incomplete': 'reply.foundIncomplete',
    'critique/disputed': 'explanation.disputed',
  },
}

/** To whom the critique document went, each as what; and what else the engine had delivered to whom. */
export function printRecipients(page: Page, { view, facts }: CritiqueRecord): void {
  const { head, word, line, names, language } = page
  head(word('recipients'))
  const { sentTo, sentOn, drafter, issuer } = view.context
  const known = names('critique')
  for (const body of sentTo) {
    const role = body === drafter ? 'drafter' : body === issuer ? 'issuer' : 'recipient'
    line(
      `${known.actor(body, sentOn ?? undefined)[language]} – ${known.role(role)[language].toLocaleLowerCase(language)}`,
      '  • ',
    )
  }
  line(`${word('delivered')}:`)
  for (const [text, { length }] of Map.groupBy(
    facts.flatMap(({ sent }) => sent),
    (letter) => letterText(page, letterFacts, letter),
  ))
    line(text, `${String(length).padStart(4)} × `)
}
