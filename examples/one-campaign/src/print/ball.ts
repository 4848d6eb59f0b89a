import type { QueueHit } from '@civicflow/core'
import { type Office, parties, type World } from '../world.ts'
import type { Page } from './page.ts'

/** What waits for each office: the cases whose ball it holds, and what it owes by when. */
export async function printBall(page: Page, { offices }: World): Promise<void> {
  const { head, word, line, names, language } = page
  head(word('ball'))
  const idle: string[] = []
  for (const office of Object.keys(offices) as Office[]) {
    const { rows } = await offices[office].worklist()
    const name = names('petition').actor(parties[office].office)[language]
    if (rows.length === 0) idle.push(name)
    else line(name)
    for (const hits of Map.groupBy(rows, (row) => row.case).values()) printHits(page, hits)
  }
  line(`${idle.join('; ')}: ${word('nothing')}`)
}

/** The day of what has none. */
const NO_DAY = '9999-12-31'

function printHits({ word, line, messages, names, language }: Page, hits: readonly QueueHit[]): void {
  const [first] = hits
  if (first === undefined) return
  const { process, title } = first.summary
  const whats = hits.map(({ item }) => (item === '' ? word('holds') : names(process).duty(item)[language]))
  const day = first.day === NO_DAY ? word('noDay') : messages.date(first.day)
  line(`${title}: ${whats.join('; ')}`, `  ${day.padEnd(13)}  `)
}
