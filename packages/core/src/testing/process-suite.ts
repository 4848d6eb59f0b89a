import type { AnyProcess } from '../process/process.ts'
import { attemptLaws } from './process-suite/attempt-laws.ts'
import { configurationLaws } from './process-suite/configuration-laws.ts'
import { definitionLaws } from './process-suite/definition-laws.ts'
import { type ProcessSuiteOptions, subjectOf } from './process-suite/subject.ts'
import { walk, type Walk } from './process-suite/walk.ts'
import { walkLaws } from './process-suite/walk-laws.ts'
import type { SuiteCase } from './store-harness.ts'

/**
 * What is true of every right process, as cases for any test runner; a process is right when all of them pass.
 *
 * The samples are walked: every one from every configuration that they lead to. What a sample cannot know (the next
 * number, a body of the case) `prepare` puts into it.
 *
 * @example
 * test.each(processSuite(petition, { environment }))('$name', async ({ run }) => {
 *   await expect(run()).resolves.toBeUndefined()
 * })
 */
export function processSuite(process: AnyProcess, options: ProcessSuiteOptions): readonly SuiteCase[] {
  let known: Walk | undefined
  const walked = () => (known ??= walk(subjectOf(process, options)))
  return [
    ...definitionLaws.map(({ name, against }) => caseOf(name, () => throwAll(against(process)))),
    ...walkLaws.map(({ name, holds }) => caseOf(name, () => holds(walked()))),
    ...[...attemptLaws, ...configurationLaws].map(({ name }) =>
      caseOf(name, () => walked().complaints.throwOn(name)),
    ),
  ]
}

function caseOf(name: string, check: () => void): SuiteCase {
  return { name, run: async () => check() }
}

function throwAll(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(complaints.join('\n'))
}
