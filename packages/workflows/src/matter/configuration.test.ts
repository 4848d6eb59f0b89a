import { expect, test } from 'vitest'
import { problemsOf } from '../../test/configuration-problems.ts'
import { complaintLetterConfiguration as letter } from './complaint-letter/configuration.ts'
import type { Configuration } from './configuration.ts'
import { matter } from './matter.ts'

const { kinds, roles } = letter
const make = (configuration: Configuration) => matter(configuration)

test('a configuration under no law that sets days has no duty that names one', () => {
  const one = matter({ ...letter, id: 'letter-to-a-union', told: 'none' })
  expect(Object.keys(one.duties)).not.toContain('tellingByLaw')
  expect(Object.keys(matter({ ...letter, id: 'another-letter' }).duties)).toContain('tellingByLaw')
})

test.each<readonly [what: string, changes: Partial<Configuration>, problem: string]>([
  ['no kind', { kinds: {} }, 'it has no kind'],
  [
    'two kinds called alike',
    { kinds: { ...kinds, other: { ...kinds.complaint, figure: { vi: 'Đơn khác', en: 'Other letters' } } } },
    'kind "other" is called like "complaint" in "vi"',
  ],
  [
    'a receiver that is its own superior',
    { roles: { ...roles, superior: { ...roles.superior, examples: roles.receiver.examples } } },
    'the example of its receiver is that of its superior; name another',
  ],
])('a configuration with %s is refused, naming the place', (_, changes, problem) => {
  expect(problemsOf(make, { ...letter, ...changes })).toContain(problem)
})
