import type { Accepted, Conflict } from '../engine/outcome.ts'
import type { DeadlineView } from '../engine/view.ts'
import type { CorrectedEntry, Entry, RecusedEntry } from '../journal/entry.ts'
import type { Missing } from '../kernel/deadline.ts'
import type { Finding, Ground } from '../kernel/finding.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { type Evidence, isLaw } from '../law/evidence.ts'
import type { Citation } from '../law/provision.ts'
import type { Duty } from '../process/duty.ts'
import type { AnyEvent } from '../process/schema.ts'
import type { DueExplanation, DueStepKind } from '../time/count.ts'
import type { IsoDay, LocalTime } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Names } from './names.ts'
import type { ToldField } from './told-fields.ts'
import type { Reason } from './reason.ts'

/** The words shown to people, in one language. Each published entry of `messages/` is one of these. */
export interface Messages {
  /** Why a command was not accepted, and what to do next; one or two sentences. */
  readonly refusal: (refusal: Refusal, names: Names) => string
  /** What was recorded against an accepted entry; one sentence. */
  readonly finding: (finding: Finding, names: Names) => string
  /** A place in an instrument, by its full symbol: `khoản 3 Điều 6 Nghị quyết liên tịch số 72/2025/NQLT/…`. */
  readonly citation: (citation: Citation) => string
  /** The same, as people call it: `khoản 3 Điều 6 Nghị quyết liên tịch 72/2025`. */
  readonly shortCitation: (citation: Citation) => string
  /** What a rule or deadline rests on: the citation, and plainly where it is not law, or not read. */
  readonly ground: (ground: Ground) => string
  /** How a figure or wording is known. */
  readonly evidence: (evidence: Evidence) => string
  /** A deadline in one line: what, by when, and how it stands. */
  readonly deadline: (view: DeadlineView, names: Names) => string
  /** How a day was counted, line by line; weekends and runs of calendar days stand in one line. */
  readonly dueExplanation: (explanation: DueExplanation) => readonly string[]
  /** `12/09/2025` */
  readonly date: (day: IsoDay) => string
  /** Reads a day as people write it, the day before the month; `undefined` for what is no day. */
  readonly readDay: (text: string) => IsoDay | undefined
  /** `12/09/2025 (thứ Sáu)`; with its hour where it has one. */
  readonly day: (day: LocalTime) => string
  /** `thứ Sáu, ngày 12 tháng 9 năm 2025` */
  readonly longDay: (day: IsoDay) => string
  /** Who recorded an entry, as the office was called on a day, and under which delegation. */
  readonly party: (party: Recorder, names: Names, on?: IsoDay) => string
  /** What a fact put on record, value by value. */
  readonly fields: (process: AnyProcess, event: AnyEvent, names: Names) => readonly ToldField[]
  /** Where a case stands: the names of its deepest states. */
  readonly status: (states: readonly string[], names: Names) => string
  /** What an entry put on record, corrected or noted; part of a sentence. */
  readonly entry: (entry: Entry, names: Names) => string
  /** That a case moved on, and by what. */
  readonly conflict: (conflict: Conflict, names: Names) => string
  /** That a command had been accepted before under its key. */
  readonly repeated: (accepted: Accepted) => string
}

/** Words for each member of a union, by its code; one that is missing does not compile. */
export type ByCode<U extends { readonly code: string }> = {
  readonly [C in U['code']]: (said: Extract<U, { readonly code: C }>, names: Names) => string
}

export type RefusalWords = ByCode<Refusal>
export type FindingWords = ByCode<Finding>
export type ReasonWords = ByCode<Reason>

/** Words for each kind of entry. */
export interface EntryWords {
  readonly fact: (event: AnyEvent, names: Names) => string
  readonly recomputed: string
  /** What the entry makes of the fact it names, and why. */
  readonly corrected: (entry: CorrectedEntry, fact: (event: AnyEvent) => string) => string
  /** `gone`: the day was over when it was noted. */
  readonly crossed: (duty: string, day: IsoDay, gone: boolean, names: Names) => string
  readonly recused: (entry: RecusedEntry) => string
  /** Process versions. */
  readonly migrated: (from: number, to: number) => string
}

/** How sure a provision is. */
export interface GroundWords {
  readonly evidence: Readonly<Record<Evidence, string>>
  /** The wording in force was not read. */
  readonly unread: string
  /** Law whose article is not given. */
  readonly uncited: string
  /** The number is the host's own. */
  readonly byProfile: string
}

/** The parts of a deadline's line. */
export interface DeadlineWords {
  /** When it is due, by the kind of its duty. */
  readonly term: Readonly<Record<Duty['kind'], (day: string, until: string) => string>>
  /** Added to the term where the host set it. */
  readonly ownLimit: string
  readonly target: (day: string) => string
  readonly missing: {
    readonly [What in Missing['what']]: (missing: Extract<Missing, { readonly what: What }>) => string
  }
  readonly undetermined: (missing: string, earliest: string | undefined) => string
  readonly notSet: string
  readonly promptly: string
  readonly age: (days: number, since: string) => string
  readonly done: (on: IsoDay) => string
  readonly inTime: string
  readonly tooEarly: string
  readonly late: (days: number) => string
  readonly overdue: (days: number) => string
  readonly open: string
  readonly stopped: string
  readonly owes: (role: string) => string
}

/** The lines of a count. */
export interface CountWords {
  readonly anchor: (explanation: DueExplanation) => string
  readonly result: (explanation: DueExplanation) => string
  /** What a day, or a run of days from `first` to `last`, is; `name` is that of a holiday. */
  readonly step: Readonly<Record<Exclude<DueStepKind, 'anchor'>, (counted: Counted, name: string) => string>>
  readonly span: (first: IsoDay, last: IsoDay) => string
  readonly source: (source: string, verified: boolean) => string
}

/** The running numbers of the first and the last day of a run. */
export interface Counted {
  readonly first: number
  readonly last: number
}

/** What a ground says, with the words of a language: the citation where there is one, and how sure it is where it is not law. */
export function groundText(
  citation: (citation: Citation) => string,
  words: GroundWords,
): (ground: Ground) => string {
  return ({ citation: cited, evidence, unread, byProfile }) => {
    const unsure = isLaw(evidence) ? undefined : words.evidence[evidence]
    const doubt = byProfile === true ? words.byProfile : unread === true ? words.unread : unsure
    if (cited === undefined) return doubt ?? words.uncited
    return doubt === undefined ? citation(cited) : `${citation(cited)} – ${doubt}`
  }
}

/** Tells an entry in the words of a language. */
export function entryText(words: EntryWords): (entry: Entry, names: Names) => string {
  return (entry, names) => {
    switch (entry.kind) {
      case 'fact':
        return words.fact(entry.event, names)
      case 'recomputed':
        return words.recomputed
      case 'corrected':
        return words.corrected(entry, (event) => words.fact(event, names))
      case 'crossed':
        return words.crossed(entry.duty, entry.day, entry.on > entry.day, names)
      case 'recused':
        return words.recused(entry)
      case 'migrated':
        return words.migrated(entry.from.version, entry.version)
    }
  }
}

/** Gives each member of a union its own words. */
export function byCode<U extends { readonly code: string }>(
  words: ByCode<U>,
): (said: U, names: Names) => string {
  return (said, names) => (words[said.code as U['code']] as (said: U, names: Names) => string)(said, names) // the words of a code take its own member
}
