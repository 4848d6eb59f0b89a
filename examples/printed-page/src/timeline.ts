import {
  type AnyProcess,
  type CaseId,
  dayOf,
  type Entry,
  type FactEntry,
  type Finding,
  type Handle,
  type IsoDay,
  localTimeOf,
} from '@civicflow/core'
import type { Page } from './page.ts'

/** Whoever reads cases for a report. */
export type Reader = Pick<Handle<AnyProcess>, 'history' | 'explainDue'> & {
  readonly read: (id: CaseId) => ReturnType<Handle<AnyProcess>['read']>
}

/** Tells of a fact what happened in it that was found; nothing where the finding says it. */
export type Told = (fact: FactEntry, finding: Finding) => string | undefined

/** What was put on record in a case, a day to a line, with what was found, of which fact. */
export async function printTimeline(
  page: Page,
  reader: Reader,
  id: CaseId,
  told: Told = () => undefined,
): Promise<void> {
  const history = await reader.history(id)
  if (history === undefined) throw new Error(`whoever reads for the report does not see ${id}`)
  const { line, messages, names, word } = page
  line(`■ ${history.case.title}`)
  for (const [day, entries] of Map.groupBy(history.entries, (entry) => dayOfEntry(page, entry)))
    printDay(page, day, entries, told)
  line(messages.status(history.case.states, names(history.case.process)), `  ${word('stands')}: `)
}

function printDay(page: Page, day: IsoDay, entries: readonly Entry[], told: Told): void {
  const { line } = page
  line(dayText(page, entries), `  ${page.day(day)}  `)
  const findings = entries.flatMap((entry) => foundText(page, entry, told))
  for (const text of alikeOnce(page, findings)) line(text, '               ⚠ ')
}

/** What was found of an entry, each by the name of the fact it was found of. */
function foundText(page: Page, entry: Entry, told: Told): readonly string[] {
  if (!('findings' in entry)) return []
  const text = (finding: Finding) => page.messages.finding(finding, page.names(entry.process))
  if (entry.kind !== 'fact') return entry.findings.map(text)
  return entry.findings.map((finding) =>
    [`${actText(page, entry)} – ${text(finding)}`, told(entry, finding) ?? []].flat().join(' '),
  )
}

function dayOfEntry({ environment: { zone } }: Page, entry: Entry): IsoDay {
  return dayOf(entry.kind === 'fact' ? entry.event.occurredOn : localTimeOf(entry.recordedAt, zone))
}

/** The acts of a day in their order: those that follow one another and are of one party with it at their end. */
function dayText(page: Page, entries: readonly Entry[]): string {
  const runs: { readonly whose: string; readonly acts: string[] }[] = []
  for (const entry of entries) {
    const whose = whoseText(page, entry)
    const last = runs.at(-1)
    if (last !== undefined && last.whose === whose && whose !== '') last.acts.push(actText(page, entry))
    else runs.push({ whose, acts: [actText(page, entry)] })
  }
  return runs
    .map(({ whose, acts }) => {
      const known = alikeOnce(page, acts)
      return whose === '' ? known.join('; ') : `${known.join(', ')} – ${whose}`
    })
    .join('; ')
}

/** Texts in their order, those alike once, with how often there is each. */
function alikeOnce({ word }: Page, texts: readonly string[]): readonly string[] {
  return [...Map.groupBy(texts, (text) => text)].map(([text, { length: count }]) =>
    count === 1 ? text : `${text} (${word('times', { count })})`,
  )
}

/** A fact by its name; what the system noted in its own words. */
function actText({ messages, names, language }: Page, entry: Entry): string {
  const known = names(entry.process)
  if (entry.kind !== 'fact') return `⚙ ${messages.entry(entry, known)}`
  const item = 'item' in entry.event ? entry.event.item : undefined
  const told = entry.toldBy === undefined ? '' : '↳ '
  return `${told}${known.event(entry.event.type)[language]}${typeof item === 'string' ? ` ${item}` : ''}`
}

/** Whose act a fact was, and by whose delegation; nobody’s where the system noted something. */
function whoseText({ messages, names, language }: Page, entry: Entry): string {
  if (entry.kind !== 'fact') return ''
  const known = names(entry.process)
  const on = dayOf(entry.event.occurredOn)
  return 'under' in entry.by
    ? messages.party(entry.by, known, on)
    : known.actor(entry.event.actor, on)[language]
}
