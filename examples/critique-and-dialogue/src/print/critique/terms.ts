import type { DeadlineView } from '@civicflow/core'
import { deadlineText } from '@civicflow/example-printed-page/deadlines'
import type { Page } from '../page.ts'
import type { CritiqueRecord } from './record.ts'

/** What had to be done by a day, and what no law sets a day for: how long that took. */
export function printTerms(page: Page, { view: { process, deadlines } }: CritiqueRecord): void {
  const { head, word, line } = page
  const isOpenEnded = ({ deadline }: DeadlineView) => deadline.status === 'not-set-by-law'
  const { open = [], dated = [] } = Object.groupBy(deadlines, (view) =>
    isOpenEnded(view) ? 'open' : 'dated',
  )
  head(word('terms'))
  for (const view of dated) line(deadlineText(page, process, view), '  • ')
  head(word('withoutTerm'))
  for (const view of open) line(deadlineText(page, process, view), '  • ')
}
