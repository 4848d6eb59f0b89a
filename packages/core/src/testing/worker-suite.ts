import { steadyWorkerClaims } from './engine-suite/steady-workers.ts'
import { workerClaims } from './engine-suite/workers.ts'
import { casesOf, type StoreHarness, type SuiteCase } from './store-harness.ts'

/**
 * What is true of whoever does what nobody asks for: the part of the engine suite that is about workers, for a host that
 * puts something else in their place and says so in `attend`.
 *
 * @example
 * test.each(workerSuite({ ...harness, attend }))('$name', async ({ run }) => {
 *   await expect(run()).resolves.toBeUndefined()
 * })
 */
export function workerSuite(harness: StoreHarness): readonly SuiteCase[] {
  return casesOf(harness, [...workerClaims, ...steadyWorkerClaims])
}
