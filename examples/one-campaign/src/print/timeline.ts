import type { Entry, FactEntry, IsoDay, StateValue } from '@civicflow/core'
import type { CaseName } from '../story/cast.ts'
import type { Story } from '../story/tell.ts'
import type { World } from '../world.ts'
import { actorText, dayOfEntry, findingsOf, markOf } from './entries.ts'
import type { Page } from './page.ts'

const shown: readonly CaseName[] = ['autumn', 'first', 'second', 'spring', 'third']
/** Those that went as others did before them are told in one go. */
const inShort: readonly CaseName[] = ['second', 'spring', 'third']

/** What happened in the campaigns and at their meetings, day by day. */
export async function printTimeline(page: Page, { offices }: World, { cast }: Story): Promise<void> {
  page.head(page.word('timeline'))
  for (const name of shown) {
    const history = await offices.secretary.history(cast.id(name))
    if (history === undefined) continue
    page.line(`\n${history.case.title}`)
    const days = Map.groupBy(history.entries, dayOfEntry)
    if (inShort.includes(name)) printInShort(page, days)
    else for (const [day, entries] of days) printDay(page, day, entries)
    if (name === 'first') page.line(walked(page, history.entries), `${page.word('walked')}: `)
  }
}

function printInShort(page: Page, days: ReadonlyMap<IsoDay, readonly Entry[]>): void {
  const { messages, line } = page
  const texts = [...days].map(([day, entries]) => {
    const known = entries.flatMap((entry) => (entry.kind === 'fact' ? [labelOf(page, entry)] : []))
    const notes = entries.filter((entry) => entry.kind !== 'fact').map((entry) => noteText(page, entry))
    return `${messages.date(day)} ${[...new Set([...notes, ...known])].join(', ')}`
  })
  line(texts.join(' → '), '  ')
  for (const finding of [...days.values()].flat().flatMap((entry) => findingsOf(page, entry)))
    line(finding, '            ⚠ ')
}

const labelOf = ({ names, language }: Page, { process, event }: FactEntry) =>
  names(process).event(event.type)[language]

const noteText = ({ messages, names }: Page, entry: Entry) =>
  `${markOf(entry)} ${messages.entry(entry, names(entry.process))}`

function printDay(page: Page, day: IsoDay, entries: readonly Entry[]): void {
  const { line } = page
  const column = `${page.day(day)}  `
  for (const note of entries.filter((entry) => entry.kind !== 'fact')) line(noteText(page, note), column)
  const facts = entries.filter((entry) => entry.kind === 'fact')
  if (facts.length > 0) line(factsText(page, facts), column)
  for (const entry of facts) for (const finding of findingsOf(page, entry)) line(finding, '            ⚠ ')
}

/** The facts of a day: at a session with their hours, else with those whose acts they were. */
function factsText(page: Page, facts: readonly FactEntry[]): string {
  const label = (fact: FactEntry) => labelOf(page, fact)
  const hourOf = ({ event }: FactEntry) => event.occurredOn.split('T')[1]
  const [session, others] = [facts.filter(hourOf), facts.filter((fact) => hourOf(fact) === undefined)]
  const alike = [...Map.groupBy(session, label)].map(([text, [first, ...more]]) => {
    const hour = first === undefined ? '' : (hourOf(first) ?? '')
    return more.length === 0 ? `${hour} ${text}` : `${hour} ${text} (${more.length + 1})`
  })
  const byActor = Map.groupBy(others, ({ process, event }) => actorText(page, process, event))
  return [...alike, ...[...byActor].map(([actor, acts]) => `${acts.map(label).join(', ')} – ${actor}`)].join(
    '; ',
  )
}

/** The innermost states a case went through, in their order. */
function walked({ names, language }: Page, entries: readonly Entry[]): string {
  const facts = entries.filter((entry) => entry.kind === 'fact')
  const states = facts.map(({ process, to }) => names(process).state(innermost(to))[language])
  return states.filter((state, index) => state !== states[index - 1]).join(' → ')
}

/** `{ inSession: 'floor' }` → `inSession.floor` */
function innermost(value: StateValue): string {
  if (typeof value === 'string') return value
  const [[state, inner] = ['', '']] = Object.entries(value)
  return inner === undefined || inner === '' ? state : `${state}.${innermost(inner)}`
}
