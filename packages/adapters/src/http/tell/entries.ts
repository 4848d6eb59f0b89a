import {
  type AnyEvent,
  type AnyProcess,
  type Entry,
  type History,
  localTimeOf,
  type Names,
} from '@civicflow/core'
import type * as wire from '../wire/shapes.ts'
import { tellFinding } from './reasons.ts'
import { actorNamed, type Speech } from './speech.ts'

/** Tells an entry of a journal: in one line, and value by value. */
export function tellEntry(speech: Speech, entry: Entry): wire.Entry {
  const { messages, environment } = speech
  const names = speech.names(entry.process)
  const event = eventIn(entry)
  const process = speech.process(entry.process, entry.version)
  return {
    revision: entry.revision,
    kind: entry.kind,
    words: messages.entry(entry, names),
    recordedAt: entry.recordedAt,
    by: messages.party(entry.by, names, localTimeOf(entry.recordedAt, environment.zone).slice(0, 10)),
    ...(event !== undefined && process !== undefined && { fact: tellFact(speech, process, event, names) }),
    ...(entry.kind === 'corrected' && { corrects: correctionIn(entry) }),
    findings: 'findings' in entry ? entry.findings.map((each) => tellFinding(speech, each, names)) : [],
    opened: 'opened' in entry ? [...entry.opened] : [],
  }
}

function eventIn(entry: Entry): AnyEvent | undefined {
  if (entry.kind === 'fact') return entry.event
  return entry.kind === 'corrected' && 'event' in entry.correction ? entry.correction.event : undefined
}

function correctionIn({ correction, reason }: Extract<Entry, { kind: 'corrected' }>): wire.Entry['corrects'] {
  if ('void' in correction) return { how: 'void', revision: correction.void, reason }
  return 'replace' in correction
    ? { how: 'replace', revision: correction.replace, reason }
    : { how: 'insertBefore', revision: correction.insertBefore, reason }
}

/** Tells a fact in words, with its payload as it went on record. */
export function tellFact(speech: Speech, process: AnyProcess, event: AnyEvent, names: Names): wire.Fact {
  const { language, messages } = speech
  const { type, occurredOn, actor, ...payload } = event
  return {
    event: type,
    label: names.event(type)[language],
    occurredOn,
    actor: actorNamed(speech, names, actor),
    fields: messages.fields(process, event, names).map(({ path, label, text, sealed, cases }) => ({
      at: path,
      label,
      value: text,
      ...(cases !== undefined && { cases: [...cases] }),
      ...(sealed !== undefined && { sealed }),
    })),
    payload,
  }
}

/** Tells a journal as recorded and as it happened; what was never corrected is told once for both. */
export function tellHistory(
  speech: Speech,
  id: string,
  { entries, facts, case: view }: History,
): wire.History {
  const told = entries.map((entry) => tellEntry(speech, entry))
  return {
    case: id,
    revision: view.revision,
    entries: told,
    facts: facts.flatMap((fact) => {
      const entry = told[fact.statedBy - 1]
      const own = entry?.kind === 'fact' ? entry.fact : factOf(speech, view.process, fact)
      return own === undefined ? [] : [{ ...tellStanding(speech, view.process, fact), fact: own }]
    }),
  }
}

type Fact = History['facts'][number]

function factOf(speech: Speech, process: string, { version, event }: Fact): wire.Fact | undefined {
  const known = speech.process(process, version)
  return known && tellFact(speech, known, event, speech.names(process))
}

function tellStanding(speech: Speech, process: string, { revision, statedBy, findings, opened }: Fact) {
  const names = speech.names(process)
  return {
    revision,
    statedBy,
    findings: findings.map((finding) => tellFinding(speech, finding, names)),
    opened: [...opened],
  }
}
