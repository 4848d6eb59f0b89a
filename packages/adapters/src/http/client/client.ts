import type {
  AnyProcess,
  CaseFilter,
  CaseId,
  CommandFor,
  Instant,
  IsoDay,
  Length,
  OpeningFor,
  RecusalCommand,
} from '@civicflow/core'
import type {
  Accepted,
  Allowed,
  CaseView,
  Change,
  Changes,
  Choices,
  CaseCount,
  Counts,
  DayRows,
  Desk,
  Diagram,
  DueExplanation,
  EventForm,
  Explanation,
  History,
  Links,
  ProcessDescription,
  Rows,
} from '../wire/shapes.ts'
import { asker, type ClientOptions } from './ask.ts'
import { commands } from './commands.ts'
import type { AcceptedOf, Outcome, Refused } from './outcome.ts'
import { questions } from './questions.ts'
import { watch } from './watch.ts'

/** Which commands a case id takes: those of its process, or any where the id does not say. */
type CommandsOf<P extends AnyProcess, Id extends string> = string extends Id
  ? CommandFor<P>
  : CommandFor<Extract<P, { readonly id: Id }>>

/** How a command is sent. */
export interface Sending {
  /** Made when the form opens: sent again with it, nothing is written twice. */
  readonly key: string
  /** The revision the form was made for; at another one the answer is a conflict. */
  readonly expectedRevision?: number
}

/** A correction of a fact, named by the revision of the entry that brought it on record. */
export type Correction<Command> =
  | { readonly void: number }
  | { readonly replace: number; readonly event: Command }
  | { readonly insertBefore: number; readonly event: Command }

/** Which page of a list. */
export interface PageOf {
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

/**
 * The engine through HTTP, as the signed-in party sees it. Texts are in the asked language.
 *
 * What a command came to is a value: accepted, refused, or in conflict. Everything else is thrown.
 *
 * @throws HttpProblem for an answer that is none: not signed in, not found, malformed, the server failed.
 * @throws ConnectionLost where no answer came. A command may have been recorded: send it again with the same key.
 */
export interface HttpClient<P extends AnyProcess> {
  desk(): Promise<Desk>
  process(id: P['id']): Promise<ProcessDescription>
  open<Id extends P['id']>(
    process: Id,
    opening: OpeningFor<Extract<P, { readonly id: Id }>>,
    sending: Pick<Sending, 'key'>,
  ): Promise<AcceptedOf<Id> | Refused>
  record<Id extends string>(
    id: CaseId<Id>,
    command: CommandsOf<P, Id>,
    sending: Sending,
  ): Promise<Outcome<Id>>
  correct<Id extends string>(
    id: CaseId<Id>,
    correction: Correction<CommandsOf<P, Id>>,
    sending: Sending & { readonly reason: string },
  ): Promise<Outcome<Id>>
  /** Takes a person out of a case, from a day on. */
  recuse<Id extends string>(id: CaseId<Id>, recusal: RecusalCommand, sending: Sending): Promise<Outcome<Id>>
  /** What became of the command sent under a key; `undefined` where nothing was written. */
  outcomeOf(key: string): Promise<Accepted | undefined>

  case(id: CaseId): Promise<CaseView>
  allowed(id: CaseId): Promise<Allowed>
  /** The form of an event of a case, whether it can be recorded now or not: for corrections. */
  form(id: CaseId, event: string): Promise<EventForm>
  mayOpen(process: P['id']): Promise<Allowed>
  explain<Id extends string>(id: CaseId<Id>, command: CommandsOf<P, Id>): Promise<Explanation>
  explainOpening<Id extends P['id']>(
    process: Id,
    opening: OpeningFor<Extract<P, { readonly id: Id }>>,
  ): Promise<Explanation>
  /** With `knownAt`, as it was known at that instant. */
  history(id: CaseId, options?: { readonly knownAt?: Instant }): Promise<History>
  explainDue(id: CaseId, duty: string): Promise<DueExplanation>
  /** With `only`, nothing but the way the case walked. */
  diagram(id: CaseId, options?: { readonly only?: 'walked' }): Promise<Diagram>
  links(id: CaseId): Promise<Links>
  children(id: CaseId, page?: PageOf): Promise<Rows>
  /** Opens a sealed personal value that stands in the journal of a case. */
  reveal(id: CaseId, sealed: { readonly subject: string; readonly sealed: string }): Promise<string>

  worklist(page?: PageOf): Promise<DayRows>
  overdue(page?: PageOf): Promise<DayRows>
  /** Open deadlines by day; `from` and `until` are included. */
  due(range?: { readonly from?: IsoDay; readonly until?: IsoDay } & PageOf): Promise<DayRows>
  /** Open deadlines that fall today or within so many days, working days or months from now. */
  dueSoon(within: Length, page?: PageOf): Promise<DayRows>
  /** Cases by the day on which they take place. */
  diary(range?: { readonly from?: IsoDay; readonly until?: IsoDay } & PageOf): Promise<DayRows>
  cases(filter?: CaseFilter & PageOf): Promise<Rows>
  /** How many cases `cases` would find, exact up to 10,000. */
  count(filter?: CaseFilter): Promise<CaseCount>
  /** How many cases have each value; open ones alone where they are counted by when they are due. */
  counts(by: 'process' | 'state' | 'tag' | 'area' | 'due'): Promise<Counts>
  /** Cases in which one recorded text has words that begin with each of these; without regard to marks and case. */
  search(text: string, page?: PageOf): Promise<Rows>

  /** Areas, bodies or offices of the register whose names have words that begin with each of these. */
  choices(
    of: 'areas' | 'bodies' | 'offices',
    filter?: { readonly text?: string; readonly kind?: string | readonly string[]; readonly limit?: number },
  ): Promise<Choices>

  /** Committed entries this party may see, after a position, each exactly once; go on from `last`. */
  changes(after: number, limit?: number): Promise<Changes>
  /**
   * Follows the changes from a position on, over lost connections, until the signal ends it.
   *
   * @throws HttpProblem where the stream is refused
   */
  watch(after: number, signal: AbortSignal): AsyncIterable<Change>
}

/**
 * A client of the processes its type parameter names; their types alone are imported, none of their code.
 *
 * @example
 * import type { petition, voterMeeting } from '@civicflow/workflows'
 * const office = httpClient<typeof petition | typeof voterMeeting>({ url: '/api', language: 'vi' })
 */
export function httpClient<P extends AnyProcess = AnyProcess>(options: ClientOptions): HttpClient<P> {
  const ask = asker(options)
  return {
    ...commands(ask),
    ...questions(ask),
    watch: (after, signal) => watch(ask, after, signal),
  } // the finer types of the processes are those of the parameter alone
}
