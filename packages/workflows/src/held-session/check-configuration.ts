import { labelProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { labelsIn } from './labels.ts'
import { sharedFields } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration: a blank word, two labels that are alike, no kind, nothing counted, a count that is
 * called like a field, two owners that are one.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  const { id, label, purpose, words, kinds, counts, roles } = configuration
  const named = (what: string, own: object) => (Object.keys(own).length === 0 ? [`it has no ${what}`] : [])
  const [owner, another] = roles.owner.examples
  refuseProblems(id, [
    ...named('kind of item', kinds),
    ...named('count', counts),
    ...labelProblems('text', { label, purpose }),
    ...labelProblems('word', words),
    ...Object.entries(words)
      .filter(([, { plural }]) => plural.trim() === '')
      .map(([word]) => `word "${word}" has no plural`),
    ...labelProblems('kind', labelsIn(kinds, 'label')),
    ...labelProblems('field', { ...sharedFields, ...labelsIn(counts, 'label') }),
    ...labelProblems(
      'role',
      Object.fromEntries(Object.entries(roles).map(([role, own]) => [role, own.label])),
    ),
    ...labelProblems('figure', figureLabelsOf(configuration)),
    ...Object.keys(counts)
      .filter((count) => count in sharedFields)
      .map((count) => `count "${count}" is the name of a field; call it otherwise`),
    ...(owner === another ? ['the examples of its owner are one body; name two'] : []),
  ])
}
