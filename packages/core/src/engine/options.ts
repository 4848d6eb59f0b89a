import type { Refusal } from '../kernel/refusal.ts'
import type { Environment } from '../kernel/environment.ts'
import type { KeyProvider } from '../journal/seal.ts'
import type { CaseId } from '../process/case-id.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Store } from '../store/port.ts'
import type { Party } from '../who/party.ts'
import type { Clock } from '../time/clock.ts'
import type { Wait } from '../time/wait.ts'

/** What an engine is made of. */
export interface EngineOptions<S extends Store, P extends AnyProcess> {
  readonly store: S
  /** The processes it runs, every version that some case was decided under. */
  readonly processes: readonly P[]
  readonly environment: Environment
  /** Where the keys of personal values come from; `developmentKeys()` for a first try. */
  readonly keys: KeyProvider
  /** The clock of the machine where absent. */
  readonly clock?: Clock
  /** Random bytes for ids and nonces; those of the platform where absent. */
  readonly random?: (length: number) => Uint8Array
  /** How a worker waits; by the timers of the platform where absent. */
  readonly wait?: Wait
  /** Is told what leaves no trace in the journal. What it throws is lost. */
  readonly log?: (note: LogNote) => void
}

/** The parts of a worker's turn for a tenant, in their order, then listening to the store and keeping its name; one that fails stops none of the others. */
export type Job = 'clock' | 'wake' | 'note' | 'deliver' | 'name' | 'watch'

/** What is not journaled. */
export type LogNote =
  | {
      readonly note: 'refused'
      readonly tenant: string
      readonly party: Party
      readonly case?: CaseId
      readonly event: string
      readonly refused: readonly Refusal[]
    }
  /** A fact was recorded, but what it sets off in other cases could not be sent; `catchUp`, or a worker, sends it. */
  | {
      readonly note: 'awaited-failed'
      readonly tenant: string
      readonly case: CaseId
      readonly error: unknown
    }
  /**
   * A worker's clock and the store's differ: it notes no deadlines. Put the clocks right. Only where the two are
   * different clocks can they differ: an engine and a SQLite store on one machine read the same.
   */
  | {
      readonly note: 'clock-differs'
      readonly tenant: string
      readonly worker: string
      readonly clock: 'ahead' | 'behind'
    }
  /** A part of a worker's turn for a tenant came to nothing; the other parts went on, and the next round tries again. */
  | {
      readonly note: 'worker-failed'
      readonly worker: string
      readonly tenant: string
      readonly job: Job
      readonly error: unknown
    }
  /** A case that cannot be read, or whose process fails, was left as it is; a worker tells it once. */
  | {
      readonly note: 'case-skipped'
      readonly tenant: string
      readonly case: CaseId
      readonly error: unknown
    }
  /** The host's `backOff` threw, or gave no pause: the default was taken. */
  | {
      readonly note: 'back-off-failed'
      readonly tenant: string
      readonly effect: string
      readonly error: unknown
    }
  | {
      readonly note: 'awaited-refused'
      readonly tenant: string
      readonly case: CaseId
      readonly event: string
      readonly refused: readonly Refusal[]
    }
