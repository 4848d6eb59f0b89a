import type { IsoDay } from '../time/day.ts'

/** A legal instrument as a report names it. */
export interface NamedInstrument {
  /** In full, as citations name it: `72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN`. */
  readonly symbol: string
  /** `Nghị quyết liên tịch 72/2025` */
  readonly short: string
  /** What it is called in English: `Joint Resolution 72/2025`. */
  readonly en: string
  readonly title: string
  /** First day in force, where it is known. */
  readonly from?: IsoDay
  /** What a reader could mistake. */
  readonly note?: string
}
