import { CallerError } from '@civicflow/core'
import { expect, test } from 'vitest'
import type { Configuration } from './configuration.ts'
import { drive } from './drive.ts'
import { fundDriveConfiguration as whole } from './fund-drive/configuration.ts'

const { kinds, roles } = whole

test.each<readonly [what: string, changes: Partial<Configuration>, problem: string]>([
  ['nothing that it is spent on', { kinds: {} }, 'it has no kind'],
  [
    'two purposes called alike',
    { kinds: { ...kinds, tet: { ...kinds.tet, label: kinds.housing.label } } },
    'kind "tet" is called like "housing" in "vi"',
  ],
  [
    'a purpose whose figure has no name',
    { kinds: { housing: { ...kinds.housing, figure: { vi: '', en: 'Houses' } } } },
    'figure "fund-drive.purpose.housing" has no label in "vi"',
  ],
  [
    'an organiser that audits itself',
    { roles: { ...roles, auditor: { ...roles.auditor, examples: roles.organiser.examples } } },
    'the example of its auditor is its organiser; name another',
  ],
])('a configuration with %s is refused, naming the place', (_, changes, problem) => {
  const problems = (): readonly string[] => {
    try {
      drive({ ...whole, ...changes })
      return []
    } catch (error) {
      if (!(error instanceof CallerError)) throw error
      return error.detail['problems'] as readonly string[]
    }
  }
  expect(problems()).toContain(problem)
})
