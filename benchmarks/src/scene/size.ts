/** A tenth of everything that takes long, where `CIVICFLOW_BENCH_SMALL` is set: to see that it works, not to measure. */
export const isSmall = Boolean(process.env['CIVICFLOW_BENCH_SMALL'])

/** A number of things, or a tenth of it. */
export function sized(count: number): number {
  return isSmall ? Math.ceil(count / 10) : count
}
