import { CallerError } from '@civicflow/core'
import { expect, test } from 'vitest'
import type { Configuration } from './configuration.ts'
import { coordinationProgrammeConfiguration as whole } from './coordination-programme/configuration.ts'
import { signedProgramme } from './signed-programme.ts'

const { kinds, counts, roles, words } = whole

/** What is said against a configuration. */
function problemsOf(configuration: Configuration): readonly string[] {
  try {
    signedProgramme(configuration)
    return []
  } catch (error) {
    if (!(error instanceof CallerError)) throw error
    return error.detail['problems'] as readonly string[]
  }
}

test('a configuration that says everything makes a process of its own', () => {
  const one = signedProgramme({ ...whole, id: 'youth-programme' })
  expect([one.id, one.about.definition, one.needs]).toEqual([
    'youth-programme',
    'signed-programme',
    ['youth-programme'],
  ])
})

test.each<readonly [what: string, changes: Partial<Configuration>, problem: string]>([
  [
    'no past of its verb',
    { words: { ...words, sign: { ...words.sign, past: '' } } },
    'word "sign" has no past',
  ],
  ['no kind of task', { kinds: {} }, 'it has no kind'],
  ['nothing counted', { counts: {} }, 'it has no count'],
  [
    'two kinds called alike',
    { kinds: { ...kinds, model: { ...kinds.model, label: kinds.publicity.label } } },
    'kind "model" is called like "publicity" in "vi"',
  ],
  [
    'a count called like a field',
    { counts: { until: counts.models } },
    'count "until" is the name of a field; call it otherwise',
  ],
  [
    'one party where two must sign',
    { roles: { ...roles, party: { ...roles.party, examples: ['front/phuong-ba-dinh'] } } },
    'the examples of its parties are fewer than 2',
  ],
])('a configuration with %s is refused, naming the place', (_, changes, problem) => {
  expect(problemsOf({ ...whole, ...changes })).toContain(problem)
})
