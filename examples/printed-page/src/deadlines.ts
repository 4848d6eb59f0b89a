import type { CaseId, DeadlineView } from '@civicflow/core'
import type { Page } from './page.ts'
import type { Reader } from './timeline.ts'

/** A deadline in one line, with its article. */
export function deadlineText(
  { messages, names, article }: Page,
  process: string,
  view: DeadlineView,
): string {
  const ground = view.ground === undefined ? '' : ` [${article(view.ground)}]`
  return `${messages.deadline(view, names(process))}${ground}`
}

/** How a deadline's day was counted, line by line. */
export async function printCount(page: Page, reader: Reader, id: CaseId, duty: string): Promise<void> {
  const explanation = await reader.explainDue(id, duty)
  if (explanation === undefined) return
  for (const text of page.messages.dueExplanation(explanation)) page.line(text, '      ')
}

/** What is owed in a case by when, with its article; how the day of one duty was counted. */
export async function printDeadlines(
  page: Page,
  reader: Reader,
  id: CaseId,
  counted?: string,
): Promise<void> {
  const view = await reader.read(id)
  if (view === undefined) throw new Error(`whoever reads for the report does not see ${id}`)
  const { line, word } = page
  for (const deadline of view.deadlines) {
    line(deadlineText(page, view.process, deadline), '  • ')
    if (deadline.duty !== counted) continue
    line(`${word('counted')}:`, '      ')
    await printCount(page, reader, id, counted)
  }
}
