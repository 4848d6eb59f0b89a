import type { Citation } from '../law/provision.ts'
import type { Evidence } from '../law/evidence.ts'
import type { IsoDay } from '../time/day.ts'

/** The law behind a refusal or finding, as it stood on the day that governs. */
export interface Ground {
  readonly provision: string
  readonly evidence: Evidence
  readonly citation?: Citation
  /** The wording in force that day was not read. */
  readonly unread?: true
  /** The host's profile set the number; the law sets none. */
  readonly byProfile?: true
}

/** A breach recorded with an accepted entry. */
export type Finding =
  /** A rule of the process was broken. */
  | { readonly code: 'rule'; readonly rule: string; readonly ground: Ground }
  /** A duty was fulfilled after its last day; `days` are calendar days. */
  | {
      readonly code: 'late'
      readonly duty: string
      readonly day: IsoDay
      readonly days: number
      readonly ground: Ground
    }
  /** An act before its earliest day or its window, or an end before its least duration; `days` are calendar days. */
  | {
      readonly code: 'early'
      readonly duty: string
      readonly day: IsoDay
      readonly days: number
      readonly ground: Ground
    }
  /** The same person recorded both sides of an act that two actors must do. */
  | { readonly code: 'same-recorder'; readonly event: string; readonly revision: number }

export type FindingCode = Finding['code']
