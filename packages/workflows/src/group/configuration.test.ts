import { expect, test } from 'vitest'
import { problemsOf } from '../../test/configuration-problems.ts'
import { advisoryGroupConfiguration as advisory } from './advisory-group/configuration.ts'
import type { Configuration } from './configuration.ts'
import { group } from './group.ts'

const { counts, kinds, roles } = advisory
const make = (configuration: Configuration) => group(configuration)

test('a configuration that says everything makes a process of its own', () => {
  const one = group({ ...advisory, id: 'study-group', period: { every: 'month', provision: 'group-review' } })
  expect([one.id, one.about.definition]).toEqual(['study-group', 'group'])
  expect(one.samples['group.recognised']?.[0]?.['reviewedEvery']).toBe('month')
})

test.each<readonly [what: string, changes: Partial<Configuration>, problem: string]>([
  ['nothing counted', { counts: {} }, 'it has no count'],
  [
    'two figures called alike',
    { counts: { ...counts, other: { ...counts.drafts, label: { vi: 'Khác', en: 'Other' } } } },
    'figure "advisory-group.count.other" is called like "advisory-group.count.drafts" in "vi"',
  ],
  [
    'a kind without a figure',
    { kinds: { ...kinds, team: { ...kinds.team, figure: { vi: '', en: 'Advisory teams' } } } },
    'figure "advisory-group.active.team" has no label in "vi"',
  ],
  [
    'a role without a name',
    { roles: { ...roles, sponsor: { ...roles.sponsor, label: { vi: '', en: 'Front' } } } },
    'role "sponsor" has no label in "vi"',
  ],
])('a configuration with %s is refused, naming the place', (_, changes, problem) => {
  expect(problemsOf(make, { ...advisory, ...changes })).toContain(problem)
})
