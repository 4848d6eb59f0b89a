import type { BodyId, IsoDay } from '@civicflow/core'

/** One thing to be put right. What it is stands in the notice. */
export interface KnownRemedy {
  readonly remedy: string
  readonly owner: BodyId
  readonly dueOn: IsoDay
  /** `open` until it is reported, and again when it was found undone; `waived` where it is asked for no longer. */
  readonly standing: 'open' | 'reported' | 'verified' | 'waived'
  /** The day of the report that stands. */
  readonly reportedOn: IsoDay | null
}

interface Remedies {
  readonly remedies: readonly KnownRemedy[]
}

/** The remedy of a number. */
export function remedyIn({ remedies }: Remedies, number: string): KnownRemedy | undefined {
  return remedies.find(({ remedy }) => remedy === number)
}

/** The remedies that stand so. */
export function remediesThat(
  { remedies }: Remedies,
  standing: KnownRemedy['standing'],
): readonly KnownRemedy[] {
  return remedies.filter((one) => one.standing === standing)
}

/** Was it reported after its day? */
export function isLate({ reportedOn, dueOn }: KnownRemedy): boolean {
  return reportedOn !== null && reportedOn > dueOn
}

/** Is something open, or reported and not looked at? */
export function isUnsettled({ standing }: KnownRemedy): boolean {
  return standing === 'open' || standing === 'reported'
}

/**
 * Remedies with the day that runs: that of the earliest still open, or of the last of all where none is. One case keeps
 * one clock for all of them, so what is reported while another is past its day is told late with it.
 */
export function remediesAs(
  remedies: readonly KnownRemedy[],
): Remedies & { readonly remedyUntil: IsoDay | null } {
  const daysOf = (some: readonly KnownRemedy[]) => some.map(({ dueOn }) => dueOn).toSorted()
  const [first] = daysOf(remediesThat({ remedies }, 'open'))
  return { remedies, remedyUntil: first ?? daysOf(remedies).at(-1) ?? null }
}

/** Remedies of which one is changed. */
export function withRemedy({ remedies }: Remedies, number: string, change: Partial<KnownRemedy>) {
  return remediesAs(remedies.map((one) => (one.remedy === number ? { ...one, ...change } : one)))
}
