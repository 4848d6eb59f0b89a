import {
  type AnyEvent,
  dayOf,
  type Entry,
  type IsoDay,
  localTimeOf,
  type UnchainedEntry,
} from '@civicflow/core'
import { environment } from '../world.ts'
import type { Page } from './page.ts'

/** The day on which something was put on record. */
export const recordedOn = ({ recordedAt }: UnchainedEntry): IsoDay =>
  dayOf(localTimeOf(recordedAt, environment.zone))

/** The day an entry is about: that of its fact, else that of recording. */
export const dayOfEntry = (entry: UnchainedEntry): IsoDay =>
  entry.kind === 'fact' ? dayOf(entry.event.occurredOn) : recordedOn(entry)

/** How an entry came about: told by another case, noted by the system, a correction. */
export function markOf(entry: UnchainedEntry): string {
  if (entry.kind === 'fact') return entry.toldBy === undefined ? '' : '↳'
  return entry.kind === 'corrected' ? '✎' : '⚙'
}

/** What an entry says, for a list that gives its day beside it; of a fact also whose act it was. */
export function entryText(page: Page, entry: Entry): string {
  return entry.kind === 'fact'
    ? `${factText(page, entry.process, entry.event)} – ${actorText(page, entry.process, entry.event)}`
    : page.messages.entry(entry, page.names(entry.process))
}

/** A fact by its name, with what a reader wants to see of it at a glance. */
export function factText(page: Page, process: string, event: AnyEvent): string {
  const label = page.names(process).event(event.type)[page.language]
  const fields = Object.entries(event).filter(
    ([field]) => field !== 'addressee' || ASSIGNS.includes(event.type),
  )
  const details = fields.flatMap(([field, value]) => detail(page, process, field, value))
  return details.length === 0 ? label : `${label}: ${details.join('; ')}`
}

/** Whose act it was, as the body was called on its day. */
export function actorText({ names, language }: Page, process: string, event: AnyEvent): string {
  return names(process).actor(event.actor, dayOf(event.occurredOn))[language]
}

/** Facts that say who is to answer; others only repeat it. */
const ASSIGNS = ['petition.classified', 'petition.transferred']
const WORDS = ['level', 'resultClass', 'settledBy', 'pendingReason', 'verdict', 'faults']
const DAYS = ['milestone', 'hopedFor']
const TEXTS = ['text', 'answer', 'reason', 'roadmap', 'note']

function detail(page: Page, process: string, field: string, value: unknown): readonly string[] {
  const { names, language, messages } = page
  const known = names(process)
  if (field === 'result' || field === 'evaluation')
    return Object.entries(value as object).flatMap(([name, inner]) => detail(page, process, name, inner))
  if (WORDS.includes(field)) return [value].flat().map((word) => known.value(field, String(word))[language])
  if (DAYS.includes(field)) return [`${known.field(field)[language]} ${messages.date(String(value))}`]
  if (field === 'addressee') return [known.actor(String(value))[language]]
  return TEXTS.includes(field) ? [`“${String(value)}”`] : []
}

/** What was found with an entry. */
export function findingsOf({ messages, names }: Page, entry: Entry): readonly string[] {
  return 'findings' in entry
    ? entry.findings.map((finding) => messages.finding(finding, names(entry.process)))
    : []
}
