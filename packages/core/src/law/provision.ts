import type { IsoDay } from '../time/day.ts'
import type { Label } from '../who/register.ts'
import type { Evidence } from './evidence.ts'

/** A legal instrument as it is cited. */
export interface CitedInstrument {
  /** Full symbol: `72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN`; "72/2025" alone names two instruments. */
  readonly instrument: string
  /** What people call it: `Nghị quyết liên tịch 72/2025`. */
  readonly short: Label
}

/** Where a rule stands: the instrument, and the place in it. */
export interface Citation extends CitedInstrument {
  readonly article?: string
  readonly clause?: string
  readonly point?: string
  /** The instrument that gave the place its present wording. */
  readonly amendedBy?: CitedInstrument
}

/** A length of time. `days` are calendar days, `months` calendar months; `workingDays` need a calendar. */
export interface Length {
  readonly value: number
  readonly unit: 'days' | 'workingDays' | 'months'
}

/** How often something must be done. */
export interface Frequency {
  readonly value: number
  readonly unit: 'times'
}

/** What a provision can set: a length of time, or how often. */
export type Quantity = Length | Frequency

/** One dated line of a provision: what holds from a day on, until the next line. */
export interface ProvisionLine {
  readonly from: IsoDay
  readonly evidence: Evidence
  readonly citation?: Citation
  /**
   * - a quantity: the number in force
   * - `null`: the law sets no number, read and found so
   * - absent: the provision carries no number (a rule, not a term)
   */
  readonly limit?: Quantity | null
  /** The wording in force from this day was not read: its rules never refuse, its numbers are not used. */
  readonly unread?: true
  /** From this day the provision no longer holds. */
  readonly repealed?: true
  /** What a lawyer should know of this line, in Vietnamese. */
  readonly note?: string
}

/** A dated list: one provision of law, and how its wording or number changed. Lines stand in the order of their days. */
export interface Provision {
  readonly id: string
  readonly lines: readonly ProvisionLine[]
}
