import { array, assert, asyncProperty } from 'fast-check'
import type { Store } from '../store/port.ts'
import { expectEqual } from './expect.ts'
import { anyStep } from './stores-answer-alike/any-step.ts'
import type { Step } from './stores-answer-alike/any-step.ts'
import { callFor, tellAll } from './stores-answer-alike/call-for.ts'

/**
 * Takes random steps, commits and questions, with both stores, and compares every answer; at last the subject's `check`
 * finds nothing. Each try uses tenants of its own, so the stores may hold other data. A failure tells its seed; the same
 * `seed` takes the same steps.
 *
 * @throws Error with the shortest steps found where they differ.
 */
export async function storesAnswerAlike(
  reference: Store,
  subject: Store,
  runs = 100,
  seed?: number,
): Promise<void> {
  let tries = 0
  const alike = async (steps: readonly Step[]) => {
    tries += 1
    const tenants = [`try-${tries}`, `other-${tries}`] as const
    for (const step of steps) {
      const call = await callFor(reference, step, tenants)
      expectEqual(await call(subject), await call(reference), `after the step ${JSON.stringify(step)}`)
    }
    expectEqual(await tellAll(subject, tenants), await tellAll(reference, tenants), 'at the end')
  }
  const steps = array(anyStep(), { minLength: 1, maxLength: 25, size: 'max' })
  await assert(asyncProperty(steps, alike), { numRuns: runs, ...(seed !== undefined && { seed }) })
  expectEqual(await subject.check(), [], 'what the store says of its own structures after all steps')
}
