import { printDeadlines } from '@civicflow/example-printed-page/deadlines'
import { printTimeline } from '@civicflow/example-printed-page/timeline'
import type { Story } from '../../story/tell.ts'
import type { World } from '../../world.ts'
import type { Page } from '../page.ts'
import { printComparison } from './comparison.ts'
import { printConflict } from './conflict.ts'
import { countedDialogues } from './counted.ts'
import { printOpenOpinions } from './open-opinions.ts'
import { printConferences } from './table.ts'

/** A district’s dialogues as they stood at the end of the half-year, beside what its report prints of them. */
export async function printDialogues(page: Page, world: World, story: Story): Promise<void> {
  const { head, word, line } = page
  const dialogues = await countedDialogues(world, story)
  head(word('dialogues'))
  line(word('dialoguesAre'))
  for (const name of ['district 1', 'xa-8'] as const) {
    await printTimeline(page, world.offices.districtFront, story.cast.id(name))
    await printDeadlines(page, world.offices.districtFront, story.cast.id(name))
  }
  printConferences(page, dialogues)
  line(word('notTold'))
  printComparison(page, dialogues)
  printConflict(page, dialogues)
  await printOpenOpinions(page, world, dialogues)
}
