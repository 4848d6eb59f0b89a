import { expect, test } from 'vitest'
import { problemsOf } from '../../test/configuration-problems.ts'
import { commendationConfiguration as commendation } from './commendation/configuration.ts'
import type { Configuration } from './configuration.ts'
import { nomination } from './nomination.ts'

const { kinds, measures, roles } = commendation
const make = (configuration: Configuration) => nomination(configuration)

test('a configuration that says everything makes a process of its own, even where nothing is measured', () => {
  const one = nomination({ ...commendation, id: 'letters-of-thanks', measures: {} })
  expect([one.id, one.about.definition]).toEqual(['letters-of-thanks', 'nomination'])
  expect(one.labels.values['kind']?.['collective']).toEqual(kinds.collective.label)
})

test.each<readonly [what: string, changes: Partial<Configuration>, problem: string]>([
  ['a blank label', { label: { vi: 'Khen thưởng', en: ' ' } }, 'text "label" has no label in "en"'],
  ['no kind of candidate', { kinds: {} }, 'it has no kind'],
  [
    'two kinds called alike',
    { kinds: { ...kinds, other: { ...kinds.individual, label: kinds.collective.label } } },
    'kind "other" is called like "collective" in "vi"',
  ],
  [
    'a measure called like a field',
    { measures: { merit: measures.bonus } },
    'count "merit" is the name of a field; call it otherwise',
  ],
  [
    'a nominator that appraises',
    { roles: { ...roles, appraiser: { ...roles.appraiser, examples: [roles.nominator.examples[0]] } } },
    'the example of its nominator is one of its appraiser; name another',
  ],
])('a configuration with %s is refused, naming the place', (_, changes, problem) => {
  expect(problemsOf(make, { ...commendation, ...changes })).toContain(problem)
})
