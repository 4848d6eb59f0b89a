import type { CaseId } from '../process/case-id.ts'

/** Something to be sent, as a host's handler gets it. It may come more than once, always under one id. */
export interface Delivery {
  readonly tenant: string
  readonly case: CaseId
  /** The same at every attempt: whoever receives it can tell a second one. */
  readonly id: string
  readonly effect: string
  /** Code of the message or document; the host makes its words. */
  readonly message: string
  /** Bodies and offices addressed. */
  readonly to: readonly string[]
  readonly params?: unknown
  /** Which attempt this is, from 1. */
  readonly attempt: number
  /** The id of what was sent before and is corrected by this. */
  readonly follows?: string
  /** What was sent before does not hold any more, and nothing takes its place. */
  readonly withdrawn?: true
  /** Aborted when the attempt has taken too long: it counts as failed then, whatever the handler still does. */
  readonly signal: AbortSignal
}

/** Sends something out. What it throws is kept and it is tried again, later each time. */
export type Deliver = (delivery: Delivery) => void | Promise<void>

/** A dead letter was retried or dropped, as somebody decided. */
export interface Decided {
  readonly outcome: 'decided'
}
