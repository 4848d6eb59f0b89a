import { dayOf, type Entry, type Fact, type History, type LocalTime } from '@civicflow/core'
import type { CaseName } from '../story/cast.ts'
import type { Story } from '../story/tell.ts'
import { momentOf, type World } from '../world.ts'
import { actorText, entryText, factText, findingsOf, recordedOn } from './entries.ts'
import type { Page } from './page.ts'

interface Shown {
  readonly name: CaseName
  /** The facts around the correction that are worth seeing. */
  readonly events: readonly string[]
  /** What it does to a deadline. */
  readonly duty: string
  /** When it was not corrected yet. */
  readonly before: LocalTime
}

const corrections: readonly Shown[] = [
  {
    name: 'first',
    events: ['notice.posted', 'press.informed', 'session.opened'],
    duty: 'pressNotice',
    before: '2025-09-24T12:00',
  },
  {
    name: 'drain',
    events: ['petition.received'],
    duty: 'answer',
    before: '2025-10-21T12:00',
  },
]

/** Each correction with both readings of history: what was put on record, and what happened as far as is known. */
export async function printCorrections(page: Page, { offices }: World, { cast }: Story): Promise<void> {
  page.head(page.word('corrections'))
  for (const shown of corrections) {
    const id = cast.id(shown.name)
    const now = await offices.secretary.history(id)
    const then = await offices.secretary.history(id, { knownAt: momentOf(shown.before) })
    if (now !== undefined && then !== undefined) printCorrection(page, shown, then, now)
  }
}

function printCorrection(page: Page, { events, duty, before }: Shown, then: History, now: History): void {
  const { line, word, messages } = page
  const has = ({ type }: { readonly type: string }) => events.includes(type)
  line(`■ ${now.case.title}`)
  line(word('asRecorded'), '  ')
  for (const entry of now.entries)
    if (entry.kind === 'corrected' || (entry.kind === 'fact' && has(entry.event))) printEntry(page, entry)
  line(word('asHappened'), '  ')
  for (const fact of now.facts) if (has(fact.event)) printFact(page, now, fact)
  const day = messages.date(dayOf(before))
  printDeadline(page, word('knownThen', { day }), then, duty)
  printDeadline(page, word('knownNow'), now, duty)
}

function printEntry(page: Page, entry: Entry): void {
  const { line, day } = page
  const number = `${String(entry.revision).padStart(2)}, ${day(recordedOn(entry))}`
  const occurred = entry.kind === 'fact' ? day(dayOf(entry.event.occurredOn)) : '✎'
  line(`${occurred} ${entryText(page, entry)}`, `    ${number}: `)
  for (const finding of findingsOf(page, entry)) line(finding, '                  ⚠ ')
}

/** A fact as it stands now, and what is no longer found with it. */
function printFact(page: Page, { case: kase, entries }: History, { event, revision, findings }: Fact): void {
  const { line, word, messages, names } = page
  const known = names(kase.process)
  const day = page.day(dayOf(event.occurredOn))
  line(`${factText(page, kase.process, event)} – ${actorText(page, kase.process, event)}`, `    ${day} `)
  const found = findings.map((finding) => messages.finding(finding, known))
  const recorded = entries.filter((entry) => entry.revision === revision && entry.kind === 'fact')
  for (const finding of recorded.flatMap((entry) => findingsOf(page, entry)))
    if (!found.includes(finding)) line(`${word('gone')}: ${finding}`, '               ✓ ')
}

function printDeadline(page: Page, known: string, { case: kase }: History, duty: string): void {
  const view = kase.deadlines.find((deadline) => deadline.duty === duty)
  if (view !== undefined)
    page.line(`${known}: ${page.messages.deadline(view, page.names(kase.process))}`, '  ')
}
