import type { Entry } from '../journal/entry.ts'
import type { Fact } from '../journal/facts.ts'
import type { Allowed } from '../kernel/allowed.ts'
import type { Explanation } from '../kernel/explain.ts'
import type { ContextOf } from '../machine/machine-types.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyProcess, CommandFor, OpeningFor } from '../process/process.ts'
import type { CorrectionCommand } from '../kernel/correct.ts'
import type { RecusalCommand } from '../kernel/recuse.ts'
import type { AnyCommand, Sealed } from '../process/schema.ts'
import type {
  CaseRow,
  CountsQuery,
  DeliveryRow,
  Page,
  Paging,
  Position,
  QueueHit,
  StoredEntry,
  ValueCount,
} from '../store/port.ts'
import type { DueExplanation } from '../time/count.ts'
import type { Instant, IsoDay } from '../time/day.ts'
import type { Length } from '../law/provision.ts'
import type { Label } from '../who/register.ts'
import type { Decided } from './delivery.ts'
import type { Failed, Outcome, Prepared, Refused } from './outcome.ts'
import type { RecordOptions } from './record.ts'
import type { CaseView } from './view.ts'
import type { Forecast, WhatIf } from './what-if.ts'

/** Which of a process's commands a case id takes: those of its process, or any where the id does not say. */
type CommandsOf<P extends AnyProcess, Id extends string> = string extends Id
  ? CommandFor<P>
  : CommandFor<Extract<P, { readonly id: Id }>>

/** The context of a process's cases; unknown where the id does not say of which. */
type ContextFor<P extends AnyProcess, Id extends string> = string extends Id
  ? unknown
  : ContextOf<Extract<P, { readonly id: Id }>['machine']>

/** What cases are looked for. Every part given must hold. */
export interface CaseFilter {
  readonly process?: string
  /** Dotted path of an active state. */
  readonly state?: string
  readonly tag?: string
  readonly area?: string
  /** Body or office that holds the ball. */
  readonly holder?: string
  readonly facets?: Readonly<Record<string, string | number>>
  readonly closed?: boolean
}

/** One of several commands: a fact of a case, or the opening of one. */
export type BatchedCommand<P extends AnyProcess> =
  | {
      readonly case: CaseId
      readonly command: CommandFor<P>
      readonly options?: RecordOptions
      readonly process?: never
    }
  | (P extends AnyProcess
      ? {
          readonly process: P
          readonly opening: OpeningFor<P>
          readonly options?: Pick<RecordOptions, 'key'>
          readonly case?: never
        }
      : never)

/** When the earliest open deadline of a case falls: gone by, today, in the seven days after, later, or none has a day. */
export type DueClass = 'overdue' | 'today' | 'week' | 'later' | 'none'

/** So many open cases of a process are due then. */
export interface DueCount extends Omit<ValueCount, 'value'> {
  readonly value: DueClass
}

/** What counting by a trait gives. */
export type CountBy<By extends CountsQuery['trait']> = By extends 'due' ? DueCount : ValueCount

/** How many cases there are. */
export interface CaseCount {
  /** Counted one by one, up to 10,000. */
  readonly cases: number
  /** There are at least so many, and they were not counted further. */
  readonly more: boolean
}

/** Which days, both included, and which page. */
export interface DayRange extends Partial<Paging> {
  readonly from?: IsoDay
  readonly until?: IsoDay
}

/**
 * A case's journal read both ways: what was put on record, and what happened as far as is known by it. What the case's
 * children had added up to by then is not known.
 */
export interface History {
  /** As recorded, in the order of recording; nothing in it is ever changed. */
  readonly entries: readonly Entry[]
  /** As it happened: the facts in their order, after every correction among the entries. */
  readonly facts: readonly Fact[]
  /** The case these facts make. */
  readonly case: Omit<CaseView, 'counters'>
}

/** One end of a link, seen from the other. */
export interface Link {
  readonly kind: string
  /** `to`: this case points to the other one. `from`: the other one points here. */
  readonly end: 'to' | 'from'
  readonly label: Label
  readonly case: CaseId
}

/**
 * The engine as one party of one tenant sees it: the only way in. A case is seen where the party's scope covers its
 * area, or its body or office is involved, or one that it stands in for by delegation; every other answers as if it
 * were not there (`not-found`, `undefined`).
 */
export interface Handle<P extends AnyProcess> {
  /**
   * Opens a case. Refused like any command; the id of the new case stands in the accepted outcome.
   *
   * @throws CallerError `wrong-process` for a version that a newer one of the engine has taken the place of
   */
  open<Q extends P>(
    process: Q,
    opening: OpeningFor<Q>,
    options?: Pick<RecordOptions, 'key'>,
  ): Promise<Outcome<Q['id']>>
  /**
   * Records a fact on a case: accepted, refused with reasons, or in conflict with the expected revision.
   *
   * @throws CallerError `key-reused` for a key that was used for another command
   * @throws StoreError `unknown` where it cannot be told whether it was written: ask `outcomeOf` with the key
   */
  record<Id extends string>(
    id: CaseId<Id>,
    command: CommandsOf<P, Id>,
    options?: RecordOptions,
  ): Promise<Outcome<Id>>
  /**
   * Records several commands, made durable together: each is accepted, refused, in conflict or failed by itself, and stops
   * none of the others. Those on one case follow each other. Outcomes in the order of the commands.
   *
   * @throws CallerError for a command that is none, with its place `at` in the list; then nothing was written.
   */
  recordAll(commands: readonly BatchedCommand<P>[]): Promise<readonly (Outcome | Failed)[]>
  /**
   * Corrects a fact, named by the revision of the entry that brought it on record: it never was, it was another, or
   * another one was before it. Earlier entries stay as they are; from now on the case is what its facts make of it as
   * corrected. Refused with `nothing-to-correct`, `told-fact`, `still-follows`, or with `no-longer-fits`, which names the
   * first later fact that could not have been.
   *
   * @example handle.correct(id, { insertBefore: 7, event: { type: 'press.informed', … } }, { reason: 'Ghi bổ sung' })
   */
  correct<Id extends string>(
    id: CaseId<Id>,
    correction: CorrectionCommand<CommandsOf<P, Id> & AnyCommand>,
    options: RecordOptions & { readonly reason: string },
  ): Promise<Outcome<Id>>
  /**
   * Takes a person out of a case: from a day on the person puts nothing on record in it, and no act of an office that
   * the person holds. Reading stays. It is for those to record who lead the case, and for the person.
   * Refused with `unknown-person` or `already-recused`, with `no-role`, and for a day or a reason that is none.
   *
   * @example handle.recuse(id, { person: 'p-23', reason: 'Có quan hệ gia đình với người kiến nghị', on: '2025-09-12' })
   */
  recuse<Id extends string>(
    id: CaseId<Id>,
    recusal: RecusalCommand,
    options?: RecordOptions,
  ): Promise<Outcome<Id>>
  /** Like `record`, but writes nothing: what it gives goes to `engine.apply`, with a host's own transaction. */
  prepare<Id extends string>(
    id: CaseId<Id>,
    command: CommandsOf<P, Id>,
    options?: RecordOptions,
  ): Promise<Prepared<Id> | Outcome<Id>>
  /** Like `open`, but writes nothing: what it gives goes to `engine.apply`. */
  prepareOpening<Q extends P>(
    process: Q,
    opening: OpeningFor<Q>,
    options?: Pick<RecordOptions, 'key'>,
  ): Promise<Prepared<Q['id']> | Outcome<Q['id']>>
  /**
   * What a command would do, decided by the same kernel, with nothing written: the case as it would be, what would be
   * found, sent, opened and told, or why it would be refused. `undefined` where this party does not see the case.
   */
  whatIf<Id extends string>(
    id: CaseId<Id>,
    command: CommandsOf<P, Id>,
  ): Promise<WhatIf<ContextFor<P, Id>> | undefined>
  /** What falls due in a case until a day if nothing more happens: by day, then duty. `undefined` where this party does not see it. */
  forecast(id: CaseId, until: IsoDay): Promise<readonly Forecast[] | undefined>
  /**
   * What became of the command sent under a key; `undefined` where nothing is written by now. After StoreError `timed-out`
   * the server may still be at it: send the command again under its key, which writes it once.
   */
  outcomeOf(key: string): Promise<Outcome | undefined>
  /** Derives a case's deadlines anew under the environment as it is; records it where something changed. */
  recompute(id: CaseId): Promise<Outcome | undefined>

  /** What this party may do next with a case, and why not the rest. */
  allowed(id: CaseId): Promise<Allowed | undefined>
  /** Whether this party may open a case of a process. */
  mayOpen(process: P): Allowed
  /** Why a command would be accepted or not. Agrees with `record` at the same revision. */
  explain<Id extends string>(id: CaseId<Id>, command: CommandsOf<P, Id>): Promise<Explanation | undefined>
  /** Why an opening would be accepted or not. */
  explainOpening<Q extends P>(process: Q, opening: OpeningFor<Q>): Promise<Explanation>
  /** How a deadline's day was counted; `undefined` where there was nothing to count. */
  explainDue(id: CaseId, duty: string): Promise<DueExplanation | undefined>

  read<Id extends string>(id: CaseId<Id>): Promise<CaseView<ContextFor<P, Id>> | undefined>
  /** A case's journal, as recorded and as it happened; with `knownAt`, as it was known at that instant. */
  history(id: CaseId, options?: { readonly knownAt?: Instant }): Promise<History | undefined>
  /** A case's process as a Mermaid diagram with the path the case walked; with `only`, nothing but that path. */
  diagram(
    id: CaseId,
    language: keyof Label,
    options?: { readonly only?: 'walked' },
  ): Promise<string | undefined>
  /**
   * Opens a sealed personal value that stands in the journal of a case this party sees; `undefined` where it stands in
   * none, or its key does not open it any more.
   */
  reveal(id: CaseId, sealed: Sealed): Promise<string | undefined>

  /**
   * What waits for this party: what it owes, also where no day is set for it, and the cases whose ball it holds; by day,
   * then age.
   */
  worklist(paging?: Partial<Paging>): Promise<Page<QueueHit>>
  /** Open deadlines by day. */
  due(range: DayRange): Promise<Page<QueueHit>>
  /** Open deadlines whose last day has passed. */
  overdue(paging?: Partial<Paging>): Promise<Page<QueueHit>>
  /**
   * Open deadlines that fall today or within so many days, working days or months from now. Where the calendar ends,
   * every day from there on counts as worked.
   *
   * @example handle.dueSoon({ value: 3, unit: 'workingDays' })
   */
  dueSoon(within: Length, paging?: Partial<Paging>): Promise<Page<QueueHit>>
  /** Cases by the day on which they take place, closed ones too. */
  diary(range?: DayRange): Promise<Page<QueueHit>>
  cases(filter?: CaseFilter & Partial<Paging>): Promise<Page<CaseRow>>
  /** How many cases `cases` would find, exact up to 10,000; read from kept figures where one of `counts` tells it. */
  count(filter?: CaseFilter): Promise<CaseCount>
  /**
   * How many of the cases this party sees are of each process, in each state, with each tag, of each area, by process,
   * then value; or how many of the open ones are due when, by process, then the earliest first. From figures kept with
   * every commit: as quick with a million cases as with ten. As in every question that names no process, cases seen only by
   * a delegation of some events of their process are left out.
   */
  counts<By extends CountsQuery['trait']>(by: By): Promise<readonly CountBy<By>[]>
  /** Cases in which one recorded text has words that begin with each of these; without regard to marks and case. */
  search(text: string, paging?: Partial<Paging>): Promise<Page<CaseRow>>
  /** The cases a case opened. */
  children(id: CaseId, paging?: Partial<Paging>): Promise<Page<CaseRow>>
  /** The cases a case points to and those that point to it, by kind of link; of the latter those this party sees, the first 1,000 of a kind. */
  links(id: CaseId): Promise<readonly Link[]>
  /** Effects that were tried too often without success, of cases this party sees; in the order they came about. */
  deadLetters(paging?: Partial<Paging>): Promise<Page<DeliveryRow>>
  /**
   * Has a dead letter tried again, from the first attempt on. Refused with `not-found` where there is none this party
   * sees, with `no-role` where the party does not act in the case, and for a reason that is none, as a correction is.
   */
  retryDelivery(effect: string, reason: string): Promise<Decided | Refused>
  /** Decides that a dead letter is not delivered; it is kept, with who decided and why. Refused like a retry. */
  dropDelivery(effect: string, reason: string): Promise<Decided | Refused>
  /** The last position of the tenant: what comes after it is new. */
  position(): Promise<Position>
  /** Committed entries this party may see, after a position, each exactly once; go on from `last`. */
  changes(
    after: Position,
    limit?: number,
  ): Promise<{ readonly entries: readonly StoredEntry[]; readonly last: Position }>
}
