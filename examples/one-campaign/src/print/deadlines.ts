import { deadlineText, printCount } from '@civicflow/example-printed-page/deadlines'
import type { Story } from '../story/tell.ts'
import type { World } from '../world.ts'
import type { Page } from './page.ts'

/** What has a day in the first campaign and its meetings: what was kept, and how the day was counted of what was missed. */
export async function printDuties(page: Page, world: World, { cast }: Story): Promise<void> {
  const { head, line, word, language, messages } = page
  head(word('duties'))
  for (const name of ['autumn', 'first', 'second'] as const) {
    const view = await world.offices.secretary.read(cast.id(name))
    if (view === undefined) continue
    line(view.title)
    const dated = view.deadlines.filter(({ deadline }) => deadline.status === 'due')
    const [late, kept] = [true, false].map((isLate) =>
      dated.filter(({ standing }) => (standing === 'met-late') === isLate),
    )
    for (const deadline of late ?? []) {
      line(deadlineText(page, view.process, deadline), '  • ')
      await printCount(page, world.offices.secretary, view.id, deadline.duty)
    }
    const texts = (kept ?? []).map(({ label, deadline }) => {
      const last = deadline.status === 'due' ? (deadline.until ?? deadline.day) : ''
      return `${label[language]} (${messages.date(last)})`
    })
    if (texts.length > 0) line(texts.join('; '), `  • ${word('kept')}: `)
  }
}
