const DAY_MS = 86_400_000

/** Days from one day to another: `2025-12-17`, `2025-12-19` → 2 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}
