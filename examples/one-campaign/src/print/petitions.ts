import type { CaseView, DeadlineView, Entry, FactEntry, Link } from '@civicflow/core'
import { deadlineText, printCount } from '@civicflow/example-printed-page/deadlines'
import { petition } from '@civicflow/workflows'
import { petitionNames } from '../story/cast.ts'
import type { Story } from '../story/tell.ts'
import type { World } from '../world.ts'
import { dayOfEntry, entryText, factText, findingsOf, markOf } from './entries.ts'
import type { Page } from './page.ts'

/** Each petition: where it stands, what happened to it, its deadlines where they matter, what it goes with. */
export async function printPetitions(page: Page, world: World, { cast }: Story): Promise<void> {
  const { head, row, line, word, names, language } = page
  head(word('petitions'))
  row(word('marks'))
  const labels = LEFT_OUT.map((type) => `“${names('petition').event(type)[language]}”`)
  line(word('leftOut', { events: labels.join('; ') }))
  for (const name of petitionNames) await printPetition(page, world, cast.id(name))
}

async function printPetition(page: Page, world: World, id: string): Promise<void> {
  const { secretary } = world.offices
  const [view, history] = [await secretary.read(id), await secretary.history(id)]
  if (view === undefined || history === undefined) return
  page.line(`\n■ ${view.title}`)
  page.line(statesText(page, view.states), '  ')
  printEntries(page, history.entries)
  await printDeadlines(page, world, view)
  await printLinks(page, world, view, await secretary.links(id))
}

/** Where a petition stands in each of its regions. */
export function statesText({ names, language }: Page, states: readonly string[]): string {
  const innermost = states.filter((state) => !states.some((other) => other.startsWith(`${state}.`)))
  return innermost.map((state) => names('petition').state(state)[language]).join(' · ')
}

/** What every petition is told by its meeting and its campaign, and is to be read there. */
const LEFT_OUT = ['petition.takenForWriting', 'petition.collected', 'petition.synthesised']
/** The way to whoever answers. */
const WAY = ['petition.classified', 'petition.forwarded', 'petition.received']

/** Is it a day before which something may not be done, or end? */
const isAwaited = (duty: string) => {
  const kind = petition.duties[duty]?.kind
  return kind === 'notBefore' || kind === 'lasts'
}

/** One line each; steps of the way that follow one another stand together. */
function printEntries(page: Page, entries: readonly Entry[]): void {
  const way: FactEntry[] = []
  for (const entry of entries) {
    if (isLeftOut(entry)) continue
    if (entry.kind === 'fact' && WAY.includes(entry.event.type)) {
      way.push(entry)
      continue
    }
    printWay(page, way.splice(0))
    printEntry(page, entry)
  }
  printWay(page, way)
}

function isLeftOut(entry: Entry): boolean {
  if (entry.kind === 'fact') return LEFT_OUT.includes(entry.event.type)
  return entry.kind === 'crossed' && isAwaited(entry.duty)
}

function printEntry(page: Page, entry: Entry): void {
  const isRaising = entry.kind === 'fact' && entry.event.type === 'petition.raised'
  const text = isRaising ? factText(page, entry.process, entry.event) : entryText(page, entry)
  page.line(text, `  ${page.day(dayOfEntry(entry))} ${markOf(entry).padEnd(2)}`)
  for (const finding of findingsOf(page, entry)) page.line(finding, `${' '.repeat(13)}⚠ `)
}

/** Facts one after the other, each with its day. */
function printWay(page: Page, [first, ...rest]: readonly FactEntry[]): void {
  if (first === undefined) return
  const text = ({ process, event }: FactEntry) => factText(page, process, event)
  const later = rest.map((fact) => `${page.messages.date(dayOfEntry(fact))} ${text(fact)}`)
  page.line([text(first), ...later].join(' → '), `  ${page.day(dayOfEntry(first))}   `)
}

interface Receipts {
  readonly firstReceivedOn: string | null
  readonly receivedOn: string | null
}

/** Deadlines that were missed or are still open, and the term of an answer that was counted anew. */
async function printDeadlines(page: Page, world: World, view: CaseView): Promise<void> {
  const { firstReceivedOn, receivedOn } = view.context as Receipts // it is a petition's
  const isAnew = firstReceivedOn !== null && receivedOn !== null && firstReceivedOn !== receivedOn
  if (isAnew) {
    const [first, last] = [page.messages.date(firstReceivedOn), page.messages.date(receivedOn)]
    page.line(page.word('receivedAnew', { first, last }), '  ⏱ ')
  }
  const matters = ({ standing, deadline, duty, kind }: DeadlineView) =>
    deadline.status === 'due' &&
    kind !== 'notBefore' &&
    (['met-late', 'overdue', 'open'].includes(standing) || (isAnew && duty === 'answer'))
  for (const deadline of view.deadlines.filter(matters)) {
    // The finding of what was late has named the article.
    const isLate = deadline.standing === 'met-late'
    const known = page.names(view.process)
    page.line(
      isLate ? page.messages.deadline(deadline, known) : deadlineText(page, view.process, deadline),
      '  ⏱ ',
    )
    if (deadline.standing !== 'open') await printCount(page, world.offices.secretary, view.id, deadline.duty)
  }
}

/** What a petition goes with, from both ends, and how often it was raised and carried over. */
async function printLinks(page: Page, { offices }: World, { facets }: CaseView, links: readonly Link[]) {
  const texts: string[] = []
  for (const alike of Map.groupBy(links, ({ kind, end }) => `${end} ${kind}`).values()) {
    const others = await Promise.all(alike.map((link) => offices.secretary.read(link.case)))
    const titles = others.map((other) => other?.title ?? '').join('; ')
    texts.push(`${alike[0]?.label[page.language] ?? ''}: ${titles}`)
  }
  const [raised, carried] = [Number(facets['timesRaised']), Number(facets['carriedOver'])]
  if (raised > 1 || carried > 0) texts.push(page.word('times', { raised, carried }))
  page.line(texts.join(' │ '), '  ↔ ')
}
