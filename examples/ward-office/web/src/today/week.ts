const DAY_MS = 86_400_000

/** A week, from Monday to Sunday. */
export interface Week {
  readonly from: string
  readonly until: string
}

/** The week a day is in: `2025-12-17` → `2025-12-15` to `2025-12-21` */
export function weekOf(day: string): Week {
  const at = Date.parse(day)
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7
  const iso = (days: number) => new Date(at + days * DAY_MS).toISOString().slice(0, 10)
  return { from: iso(-sinceMonday), until: iso(6 - sinceMonday) }
}
