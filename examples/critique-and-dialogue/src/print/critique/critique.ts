import type { CaseId } from '@civicflow/core'
import { printRefused } from '@civicflow/example-printed-page/refused'
import { printTimeline } from '@civicflow/example-printed-page/timeline'
import type { Story } from '../../story/tell.ts'
import { parties, type World } from '../../world.ts'
import type { Page } from '../page.ts'
import { printDisputes } from './disputes.ts'
import { happened } from './happened.ts'
import { printMatrix } from './matrix.ts'
import { printRecipients } from './recipients.ts'
import { critiqueRecord } from './record.ts'
import { printTerms } from './terms.ts'
import { printTotals } from './totals.ts'

/** One critique from the draft to the check of the issued text. */
export async function printCritique(page: Page, world: World, story: Story): Promise<void> {
  const { head, word, line } = page
  const reader = world.offices.front
  const id = story.cast.id('critique') as CaseId<'critique'> // as which the plan opened it
  const record = await critiqueRecord(reader, id)
  head(word('critique'))
  line(word('critiqueIs'))
  await printTimeline(page, reader, id, (fact, finding) => happened(page, record, fact, finding))
  printMatrix(page, record)
  await printTotals(page, world, story, record)
  printDisputes(page, record)
  printRefused(page, parties, story.attempts)
  if (story.attempts.length > 0) line(word('refusedOnce'), '               ')
  printRecipients(page, record)
  printTerms(page, record)
}
