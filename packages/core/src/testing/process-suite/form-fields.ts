import type { Form } from '../../kernel/allowed.ts'

/** A field of a form. */
export interface FormField {
  /** Dotted, without places in lists. */
  readonly path: string
  readonly name: string
  /** The words it can hold, where it holds one of a list. */
  readonly words: readonly string[]
  /** Inside a document reference, whose own fields core names. */
  readonly isLeafOfPaper: boolean
}

/** The fields of a form at any depth. */
export function formFields(form: Form, above = '', isLeafOfPaper = false): readonly FormField[] {
  const options = [...listOf(form['anyOf']), ...listOf(form['oneOf']), ...listOf(form['allOf'])]
  const items = isForm(form['items']) ? [form['items']] : []
  const inner = [...options, ...items].flatMap((part) => formFields(part, above, isLeafOfPaper))
  const own = Object.entries(isForm(form['properties']) ? form['properties'] : {}).flatMap(([name, part]) => {
    if (!isForm(part)) return []
    const path = above === '' ? name : `${above}.${name}`
    return [
      { path, name, words: wordsOf(part), isLeafOfPaper },
      ...formFields(part, path, isLeafOfPaper || isPaper(part)),
    ]
  })
  return [...own, ...inner]
}

function wordsOf(form: Form): readonly string[] {
  const own = [
    ...(Array.isArray(form['enum']) ? form['enum'] : []),
    ...('const' in form ? [form['const']] : []),
  ]
  const options = [
    ...listOf(form['anyOf']),
    ...listOf(form['oneOf']),
    ...(isForm(form['items']) ? [form['items']] : []),
  ]
  return [...own.filter((word) => typeof word === 'string'), ...options.flatMap(wordsOf)]
}

function isPaper(form: Form): boolean {
  return (
    form['documentReference'] === true ||
    listOf(form['anyOf']).some(isPaper) ||
    (isForm(form['items']) && isPaper(form['items']))
  )
}

function listOf(value: unknown): readonly Form[] {
  return Array.isArray(value) ? value.filter(isForm) : []
}

function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
