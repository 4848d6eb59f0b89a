import { dayOf } from '@civicflow/core'
import type { Attempt } from '@civicflow/example-told-story/steps'
import type { Page } from './page.ts'

/** What somebody tried and was not taken, with the reasons; it stands in no journal. */
export function printRefused<Office extends string>(
  page: Page,
  parties: Readonly<Record<Office, { readonly office: string }>>,
  attempts: readonly Attempt<Office>[],
): void {
  const { head, word, line, messages, names, language, day } = page
  head(word('refused'))
  if (attempts.length === 0) line(word('notKept'))
  for (const { at, by, process, type, refused } of attempts) {
    const known = names(process)
    const who = known.actor(parties[by].office, dayOf(at))[language]
    line(`${known.event(type)[language]} – ${who}`, `  ${day(dayOf(at))}  `)
    for (const refusal of refused) line(messages.refusal(refusal, known), '               ✗ ')
  }
}
