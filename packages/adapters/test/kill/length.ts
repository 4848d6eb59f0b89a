const minutes = process.env['CIVICFLOW_SOAK_MINUTES']

/** Milliseconds that a long proof goes on: as the environment variable CIVICFLOW_SOAK_MINUTES says, or else so many seconds. */
export function lengthOr(seconds: number): number {
  return minutes === undefined ? seconds * 1000 : Number(minutes) * 60_000
}
