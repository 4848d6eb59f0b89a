import { randomInt } from 'node:crypto'

/** What random choices follow from: the environment variable CIVICFLOW_SEED, or another in each run. */
export function seedOrRandom(): number {
  return Number(process.env['CIVICFLOW_SEED'] ?? randomInt(2 ** 31))
}
