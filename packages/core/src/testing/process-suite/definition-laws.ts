import { formOf } from '../../kernel/allowed.ts'
import { parsePayload } from '../../kernel/payload.ts'
import { guardsIn, shapeOf } from '../../machine/transitions.ts'
import type { AnyProcess } from '../../process/process.ts'
import { formFields } from './form-fields.ts'
import { jsonProblem } from './json-problem.ts'
import { hasWords } from './nameless.ts'

/** Something that is true of a process as it is written; gives everything that speaks against it. */
export interface DefinitionLaw {
  readonly name: string
  readonly against: (process: AnyProcess) => readonly string[]
}

export const definitionLaws: readonly DefinitionLaw[] = [
  { name: 'every event has a sample, and its schema takes each as it stands', against: samplesAreTaken },
  {
    name: 'every form shows the fields of its samples, each field and each word of a list with a label',
    against: formsAreLabelled,
  },
  {
    name: 'every state, event, role, guard, rule and duty has a name in both languages',
    against: everythingIsNamed,
  },
]

function samplesAreTaken({ plan, samples }: AnyProcess): readonly string[] {
  return [...plan].flatMap(([event, line]) => {
    const own = samples[event] ?? []
    if (own.length === 0) return [`"${event}" has no sample`]
    return own.flatMap((sample, index) => {
      const odd = jsonProblem(sample, 'it')
      const parsed = parsePayload(line, { type: event, occurredOn: '', ...sample })
      const wrong = 'refused' in parsed ? JSON.stringify(parsed.refused) : odd
      return wrong === undefined ? [] : [`sample ${index + 1} of "${event}": ${wrong}`]
    })
  })
}

function formsAreLabelled({ plan, samples, labels }: AnyProcess): readonly string[] {
  return [...plan].flatMap(([event, line]) => {
    const fields = formFields(formOf(line))
    const paths = new Set(fields.map(({ path }) => path))
    const unlabelled = fields
      .filter(({ name, isLeafOfPaper }) => !isLeafOfPaper && !hasWords(labels.fields[name]))
      .map(({ path }) => `field "${path}" of "${event}" has no label`)
    const wordless = fields.flatMap(({ name, words }) =>
      words
        .filter((word) => !hasWords(labels.values[name]?.[word]))
        .map((word) => `"${word}" of "${name}" in "${event}" has no label`),
    )
    const hidden = (samples[event] ?? [])
      .flatMap((sample) => pathsIn(sample))
      .filter((path) => !paths.has(path))
      .map((path) => `"${path}" of a sample of "${event}" is not in its form`)
    return [...unlabelled, ...wordless, ...hidden]
  })
}

function pathsIn(value: unknown, above = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, above))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => {
    const path = above === '' ? name : `${above}.${name}`
    return [path, ...pathsIn(part, path)]
  })
}

function everythingIsNamed(process: AnyProcess): readonly string[] {
  const { labels, machine } = process
  const { states, transitions } = shapeOf(machine)
  const named: readonly (readonly [
    kind: 'states' | 'events' | 'roles' | 'guards' | 'rules' | 'duties',
    names: readonly string[],
  ])[] = [
    ['states', states.map(({ path }) => path)],
    ['events', [...process.plan.keys()]],
    ['roles', Object.keys(process.roles)],
    ['guards', transitions.flatMap(({ guard: asked }) => guardsIn(asked).map(({ guard }) => guard))],
    ['rules', Object.keys(process.rules)],
    ['duties', Object.keys(process.duties)],
  ]
  const missing = named.flatMap(([kind, names]) =>
    [...new Set(names)]
      .filter((name) => !hasWords(labels[kind][name]))
      .map((name) => `${kind}: "${name}" has no label`),
  )
  return hasWords(labels.process) ? missing : ['the process has no label', ...missing]
}
