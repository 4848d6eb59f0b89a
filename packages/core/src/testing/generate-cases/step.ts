import type { CaseId } from '../../process/case-id.ts'
import type { AnyCommand } from '../../process/schema.ts'
import type { Instant } from '../../time/day.ts'
import type { Party } from '../../who/party.ts'

/** What a correction makes of a fact: it never was, it was another, or another one was before it. */
export type PlannedCorrection =
  | 'void'
  | { readonly replace: AnyCommand }
  | { readonly insertBefore: AnyCommand }

/** When, and under which key. */
export interface StepBase {
  /** When it is put on record; the day of the fact stands in the command. */
  readonly at: Instant
  /** 1 to 200 characters, another for every step of a plan. */
  readonly key: string
}

/**
 * Something that somebody does in a case of a plan. The cases have ids of their own in it; on a store they get others.
 *
 * - `open`, `record`: a command that is accepted, with the cases that it opens
 * - `correct`: a correction, by the same party, of the fact recorded under a key
 * - `refused`: a command that has no place in the case now
 */
export type PlannedStep = StepBase & { readonly case: CaseId; readonly by: Party } & (
    | {
        readonly kind: 'open'
        readonly process: string
        readonly command: AnyCommand
        readonly opens: readonly CaseId[]
      }
    | { readonly kind: 'record'; readonly command: AnyCommand; readonly opens: readonly CaseId[] }
    | {
        readonly kind: 'correct'
        readonly fact: string
        readonly correction: PlannedCorrection
        readonly reason: string
        readonly opens: readonly CaseId[]
      }
    | { readonly kind: 'refused'; readonly command: AnyCommand }
  )
