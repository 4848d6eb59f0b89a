import type { CaseId, Messages } from '@civicflow/core'
import { printVerdict } from '@civicflow/example-printed-page/journal'
import { printRefused } from '@civicflow/example-printed-page/refused'
import { printTimeline } from '@civicflow/example-printed-page/timeline'
import type { Story } from '../story/tell.ts'
import { parties, tenant, type World } from '../world.ts'
import { critiqueRecord } from './critique-record.ts'
import { printDisputes } from './disputes.ts'
import { printMatrix } from './matrix.ts'
import { type Language, type Page, pageIn } from './page.ts'
import { printRecipients } from './recipients.ts'
import { printTerms } from './terms.ts'
import { printTotals } from './totals.ts'

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
  page.head(page.word('journal'))
  await printVerdict(page, world.engine, tenant)
  return `${lines.join('\n')}\n`
}

/** One critique from the draft to the check of the issued text. */
async function printCritique(page: Page, world: World, story: Story): Promise<void> {
  const reader = world.offices.front
  const id = story.cast.id('critique') as CaseId<'critique'> // as which the plan opened it
  const record = await critiqueRecord(reader, id)
  page.head(page.word('critique'))
  page.line(page.word('critiqueIs'))
  await printTimeline(page, reader, id)
  printMatrix(page, record)
  await printTotals(page, world, story, record)
  printDisputes(page, record)
  printRefused(page, parties, story.attempts)
  page.line(page.word('refusedOnce'), '               ')
  printRecipients(page, world, record)
  printTerms(page, record)
}
