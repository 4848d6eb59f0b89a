import type { Messages } from '@civicflow/core'
import { printVerdict } from '@civicflow/example-printed-page/journal'
import { periodEnd } from '../story/dialogues/reported.ts'
import type { Story } from '../story/tell.ts'
import { tenants, type World } from '../world.ts'
import { printCritique } from './critique/critique.ts'
import { printDialogues } from './dialogues/dialogues.ts'
import { type Language, pageIn } from './page.ts'

/** The whole report of a run, in one language. */
export async function reportOn(
  world: World,
  story: Story,
  language: Language,
  messages: Messages,
): Promise<string> {
  const lines: string[] = []
  const page = pageIn(language, messages, (line) => lines.push(line))
  await printCritique(page, world, story)
  // The district’s offices end with the districts, a year later.
  await world.clock.asOf(`${periodEnd}T17:00`, () => printDialogues(page, world, story))
  page.head(page.word('journal'))
  for (const tenant of tenants)
    await printVerdict(page, world.engine, tenant, `${page.names('critique').area(tenant)[language]}: `)
  return `${lines.join('\n')}\n`
}
