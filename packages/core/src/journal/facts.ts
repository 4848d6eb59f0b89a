import type { Cause } from '../kernel/circumstances.ts'
import type { Finding } from '../kernel/finding.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyEvent } from '../process/schema.ts'
import type { Instant } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { AreaId } from '../who/register.ts'
import type { CorrectedEntry, Effect, Entry, FactEntry } from './entry.ts'

/** A fact of a case as it stands after every correction. */
export interface Fact {
  /** Of the entry that brought it on record; corrections name the fact by it. */
  readonly revision: number
  /** Of the entry that says how it stands: its own, or that of its last correction. */
  readonly statedBy: number
  readonly version: number
  readonly event: AnyEvent
  readonly by: Recorder
  readonly recordedAt: Instant
  readonly findings: readonly Finding[]
  /** What was last sent for it. */
  readonly sent: readonly Effect[]
  readonly opened: readonly CaseId[]
  readonly told: readonly Cause[]
  readonly toldBy?: Cause
  readonly openedBy?: Cause
  readonly areas?: readonly AreaId[]
}

/** The facts that entries tell of, in the order in which they happened as far as is known. */
export function factsIn(entries: readonly Entry[]): readonly Fact[] {
  let facts: Fact[] = []
  for (const entry of entries) {
    if (entry.kind === 'fact') facts.push(factOf(entry))
    if (entry.kind === 'corrected') facts = [...amended(facts, entry)]
  }
  return facts
}

/** Facts after one more correction; one that names no fact changes nothing. */
export function amended(facts: readonly Fact[], entry: CorrectedEntry): readonly Fact[] {
  const { correction } = entry
  const place = placeIn(facts, correction)
  if (place < 0) return facts
  return withFindings(around(facts, place, correction, entry), entry)
}

/** The place of the fact that a correction names; -1 where there is none. */
export function placeIn(facts: readonly Fact[], correction: CorrectedEntry['correction']): number {
  const revision = namedBy(correction)
  return facts.findIndex((fact) => fact.revision === revision)
}

/** The revision of the fact that a correction names. */
export function namedBy(correction: CorrectedEntry['correction']): number {
  if ('void' in correction) return correction.void
  return 'replace' in correction ? correction.replace : correction.insertBefore
}

function factOf(entry: FactEntry): Fact {
  const { revision, version, event, by, recordedAt, findings, effects, opened, told = [] } = entry
  return {
    revision,
    statedBy: revision,
    version,
    event,
    by,
    recordedAt,
    findings,
    sent: effects,
    opened,
    told,
    ...(entry.toldBy !== undefined && { toldBy: entry.toldBy }),
    ...(entry.openedBy !== undefined && { openedBy: entry.openedBy }),
    ...(entry.areas !== undefined && { areas: entry.areas }),
  }
}

function around(
  facts: readonly Fact[],
  place: number,
  correction: CorrectedEntry['correction'],
  entry: CorrectedEntry,
): readonly Fact[] {
  const [before, named, after] = [facts.slice(0, place), facts[place], facts.slice(place + 1)]
  if (named === undefined || 'void' in correction) return [...before, ...after]
  const { by, recordedAt, findings, opened, told = [] } = entry
  const stated = {
    statedBy: entry.revision,
    version: named.version, // it is said of a time when the case was under that one
    event: correction.event,
    by,
    recordedAt,
    findings,
    ...(entry.areas !== undefined && { areas: entry.areas }),
  }
  return 'replace' in correction
    ? [
        ...before,
        {
          ...stated,
          revision: named.revision,
          sent: named.sent,
          opened: named.opened,
          told: named.told,
          ...(named.toldBy !== undefined && { toldBy: named.toldBy }),
          ...(named.openedBy !== undefined && { openedBy: named.openedBy }),
        },
        ...after,
      ]
    : [...before, { ...stated, revision: entry.revision, sent: [], opened, told }, named, ...after]
}

/** Facts with what a correction says of their findings, and of what was sent for them. */
function withFindings(facts: readonly Fact[], { findingsOf, effects, correction, revision }: CorrectedEntry) {
  const own = 'insertBefore' in correction ? revision : namedBy(correction)
  return facts.map((fact): Fact => {
    const findings = findingsOf[String(fact.revision)]
    const sent = effects.filter((effect) => (effect.fact ?? own) === fact.revision)
    if (findings === undefined && sent.length === 0) return fact
    return { ...fact, ...(findings !== undefined && { findings }), sent: sentAfter(fact.sent, sent) }
  })
}

/** What was last sent for a fact: each follow-up stands in the place of what it corrects. */
function sentAfter(before: readonly Effect[], sent: readonly Effect[]): readonly Effect[] {
  const kept = before.map((effect) => sent.find(({ corrects }) => corrects === effect.id) ?? effect)
  return [...kept, ...sent.filter(({ corrects }) => corrects === undefined)]
}
