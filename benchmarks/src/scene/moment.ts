import type { AnyCommand, AnyEvent, AnyProcess, Case, Circumstances } from '@civicflow/core'

/** A command on a case, as the kernel is asked about it, and the event that it becomes, as the bare machine takes it. */
export interface Moment {
  readonly process: AnyProcess
  readonly before: Case
  readonly command: AnyCommand
  readonly circumstances: Circumstances
  readonly event: AnyEvent
}
