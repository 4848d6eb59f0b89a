import type { CaseId } from '@civicflow/core'
import type { World } from '../world.ts'
import type { Page } from './page.ts'

/** What is owed in a case by when, with its article; how the day of one duty was counted. */
export async function printDeadlines(
  page: Page,
  { offices }: World,
  id: CaseId,
  counted?: string,
): Promise<void> {
  const view = await offices.frontAbove.read(id)
  if (view === undefined) throw new Error(`the Front above does not see ${id}`)
  const { line, messages, names, article, word } = page
  for (const deadline of view.deadlines) {
    const ground = deadline.ground === undefined ? '' : ` [${article(deadline.ground)}]`
    line(`${messages.deadline(deadline, names(view.process))}${ground}`, '  • ')
    if (deadline.duty !== counted) continue
    const explanation = await offices.frontAbove.explainDue(id, counted)
    if (explanation === undefined) continue
    line(`${word('counted')}:`, '      ')
    for (const text of messages.dueExplanation(explanation)) line(text, '      ')
  }
}
