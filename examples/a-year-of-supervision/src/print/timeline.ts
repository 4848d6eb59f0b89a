import { type CaseId, dayOf, type Entry, type IsoDay, localTimeOf } from '@civicflow/core'
import { environment, type World } from '../world.ts'
import type { Page } from './page.ts'

/** What was put on record in a case, a day to a line, with what was found. */
export async function printTimeline(page: Page, { offices }: World, id: CaseId): Promise<void> {
  const history = await offices.frontAbove.history(id)
  if (history === undefined) throw new Error(`the Front above does not see ${id}`)
  const { line, messages, names, word } = page
  line(`■ ${history.case.title}`)
  for (const [day, entries] of Map.groupBy(history.entries, dayOfEntry)) printDay(page, day, entries)
  line(messages.status(history.case.states, names(history.case.process)), `  ${word('stands')}: `)
}

function printDay(page: Page, day: IsoDay, entries: readonly Entry[]): void {
  const { line, messages, names } = page
  line(entries.map((entry) => entryText(page, entry)).join('; '), `  ${page.day(day)}  `)
  for (const entry of entries)
    if ('findings' in entry)
      for (const finding of entry.findings)
        line(messages.finding(finding, names(entry.process)), '               ⚠ ')
}

function dayOfEntry(entry: Entry): IsoDay {
  return dayOf(
    entry.kind === 'fact' ? entry.event.occurredOn : localTimeOf(entry.recordedAt, environment.zone),
  )
}

/** A fact by its name and whose act it was, and by whose delegation; what the system noted in its own words. */
function entryText({ messages, names, language }: Page, entry: Entry): string {
  const known = names(entry.process)
  if (entry.kind !== 'fact') return `⚙ ${messages.entry(entry, known)}`
  const { type, actor, occurredOn } = entry.event
  const item = 'item' in entry.event ? entry.event.item : undefined
  const on = dayOf(occurredOn)
  const told = entry.toldBy === undefined ? '' : '↳ '
  const which = typeof item === 'string' ? ` ${item}` : ''
  const whose = 'under' in entry.by ? messages.party(entry.by, known, on) : known.actor(actor, on)[language]
  return `${told}${known.event(type)[language]}${which} (${whose})`
}
