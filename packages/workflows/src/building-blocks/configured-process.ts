import { type AnyProcess, CallerError, type Label } from '@civicflow/core'
import { labelsIn } from './configured-words.ts'

/** What a process that was made from a configuration tells of itself beside what every process does. */
export interface About {
  /** The definition that it was made by: `held-session`. */
  readonly definition: string
  /** What it is for, in a few sentences. */
  readonly purpose: Label
  /** What is its own among the processes of its definition: what its items are, and what it counts. */
  readonly words: Readonly<Record<string, Label>>
  /** What each of its figures is called. */
  readonly figureLabels: Readonly<Record<string, Label>>
  /** Labels that fit every process of its definition, for tables that tell of all of them at once; its own where absent. */
  readonly plain?: Pick<AnyProcess['labels'], 'states' | 'events' | 'roles'>
}

/** A process that was made from a configuration. It is what `defineProcess` gives, and says what it is about. */
export type Configured<P> = P & { readonly about: About }

/** Was it made from a configuration, or written by hand? */
export function isConfigured(process: AnyProcess): process is Configured<AnyProcess> {
  return 'about' in process
}

/** A process whose labels fit every process of its definition; its name stays its own. */
export function inPlainWords(process: AnyProcess): AnyProcess {
  if (!isConfigured(process)) return process
  return { ...process, labels: { ...process.labels, ...process.about.plain } }
}

/**
 * Refuses a configuration in which the types could not see what is wrong.
 *
 * @throws CallerError `invalid-process`; `detail.problems` names every place.
 */
export function refuseProblems(id: string, problems: readonly string[]): void {
  if (problems.length === 0) return
  throw new CallerError('invalid-process', `"${id}" is not configured:\n  ${problems.join('\n  ')}`, {
    process: id,
    problems,
  })
}

/** What is wrong with some labels: one is blank in a language, or two are alike. */
export function labelProblems(what: string, labels: Readonly<Record<string, Label>>): readonly string[] {
  const all = Object.entries(labels)
  return (['vi', 'en'] as const).flatMap((language) => {
    const known = new Map<string, string>()
    return all.flatMap(([name, label]) => {
      const text = label[language].trim()
      const same = known.get(text)
      known.set(text, name)
      if (text === '') return [`${what} "${name}" has no label in "${language}"`]
      return same === undefined ? [] : [`${what} "${name}" is called like "${same}" in "${language}"`]
    })
  })
}

/** What the configurations of every definition have, as they are checked. */
interface Checked {
  readonly label: Label
  readonly purpose: Label
  readonly words: Readonly<Record<string, Label>>
  readonly kinds: Readonly<Record<string, { readonly label: Label }>>
  /** Absent where a definition counts nothing in some of its processes. */
  readonly counts?: Readonly<Record<string, { readonly label: Label }>>
  readonly roles: Readonly<Record<string, { readonly label: Label }>>
}

/**
 * What is wrong with a configuration whatever its definition: no kind, nothing counted, a blank label, two that are alike,
 * a count that is called like a field that all share.
 */
export function configurationProblems(
  { label, purpose, words, kinds, roles, ...rest }: Checked,
  fields: Readonly<Record<string, Label>>,
  figureLabels: Readonly<Record<string, Label>>,
): readonly string[] {
  const named = (what: string, own: object = { none: true }) =>
    Object.keys(own).length === 0 ? [`it has no ${what}`] : []
  const { counts = {} } = rest
  return [
    ...named('kind', kinds),
    ...named('count', rest.counts),
    ...labelProblems('text', { label, purpose }),
    ...labelProblems('word', words),
    ...blankForms(words),
    ...labelProblems('kind', labelsIn(kinds, 'label')),
    ...labelProblems('field', { ...fields, ...labelsIn(counts, 'label') }),
    ...labelProblems('role', labelsIn(roles, 'label')),
    ...labelProblems('figure', figureLabels),
    ...Object.keys(counts)
      .filter((count) => count in fields)
      .map((count) => `count "${count}" is the name of a field; call it otherwise`),
  ]
}

/** The forms of words beside those of labels (a plural, a past) that are blank. */
function blankForms(words: Readonly<Record<string, object>>): readonly string[] {
  return Object.entries(words).flatMap(([word, forms]) =>
    Object.entries<unknown>({ ...forms })
      .filter(([form, text]) => form !== 'vi' && form !== 'en' && String(text).trim() === '')
      .map(([form]) => `word "${word}" has no ${form}`),
  )
}
