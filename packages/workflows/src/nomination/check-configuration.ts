import { labelsIn } from '../building-blocks/configured-words.ts'
import { labelProblems, refuseProblems } from '../building-blocks/configured-process.ts'
import type { Configuration } from './configuration.ts'
import { figureLabelsOf } from './figure-labels.ts'
import { sharedFields } from './labels/field-labels.ts'

/**
 * What types cannot see of a configuration: a blank label, two that are alike, no kind, a measure that is called like a
 * field, an appraiser that is the nominator of the examples.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function checkConfiguration(configuration: Configuration): void {
  const { id, label, purpose, words, kinds, measures, roles } = configuration
  const [nominator] = roles.nominator.examples
  refuseProblems(id, [
    ...(Object.keys(kinds).length === 0 ? ['it has no kind of candidate'] : []),
    ...labelProblems('text', { label, purpose }),
    ...labelProblems('word', words),
    ...labelProblems('kind', labelsIn(kinds, 'label')),
    ...labelProblems('field', { ...sharedFields, ...labelsIn(measures, 'label') }),
    ...labelProblems('role', labelsIn(roles, 'label')),
    ...labelProblems('figure', figureLabelsOf(configuration)),
    ...Object.keys(measures)
      .filter((measure) => measure in sharedFields)
      .map((measure) => `measure "${measure}" is the name of a field; call it otherwise`),
    ...(roles.appraiser.examples.includes(nominator)
      ? ['the example of its nominator is one of its appraiser; name another']
      : []),
  ])
}
