import type { CaseId } from '../process/case-id.ts'
import type { Figures } from '../process/case.ts'
import type { Instant, LocalTime } from '../time/day.ts'
import type { Recorder } from '../who/party.ts'
import type { AreaId } from '../who/register.ts'
import type { Environment } from './environment.ts'
import type { Seal } from './payload.ts'

/** A fact of another case. */
export interface Cause {
  readonly case: CaseId
  readonly revision: number
}

/** Under what a command is decided: who records it, when, in which world. The kernel knows no other clock or source of ids. */
export interface Circumstances {
  readonly environment: Environment
  readonly by: Recorder
  readonly recordedAt: Instant
  /** `recordedAt` as local time in the environment's zone. */
  readonly now: LocalTime
  readonly seal: Seal
  /** What the case's children have added up to. */
  readonly counters: Figures
  /** For a case that is opened by another. */
  readonly parent?: CaseId
  /** The fact of another case that tells this one, where the command comes about by it. */
  readonly toldBy?: Cause
  /** The fact of another case that opens this one. */
  readonly openedBy?: Cause
  /** A fact that was told tells others on, and they nobody else. */
  readonly isRelayed?: true
  /** What only another case can tell goes by the right of the fact that tells it. */
  readonly trustsTeller?: true
  /** For a case that is opened by another: where that one is placed, area by area. What is there may have ended since. */
  readonly openedIn?: readonly AreaId[]
}
