/** One line of the table: a subject and what it is held against, measured side by side in one run. */
export interface Row {
  readonly question: string
  /** In `unit`. */
  readonly subject: number
  /** In `unit`; `null` where there is nothing to hold it against. */
  readonly baseline: number | null
  /** `subject / baseline`. */
  readonly ratio: number | null
  readonly unit: string
  /** In words: `ratio ≤ 3`. */
  readonly aim: string | null
  readonly met: boolean | null
}
