const multiplier = Number(process.env['CIVICFLOW_RUNS'] ?? 1)

/** How many times a property is tried: `base`, multiplied by the environment variable `CIVICFLOW_RUNS`. */
export function runs(base: number): number {
  return Math.max(1, Math.round(base * multiplier))
}
