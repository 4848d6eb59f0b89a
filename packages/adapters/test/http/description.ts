import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'

// An OpenAPI document, as far as these tests read it.

interface Content {
  readonly content: Readonly<Record<string, { readonly schema: object }>>
}

export interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** What was said on one occasion, to be held against a description. */
export interface Said {
  readonly method: string
  /** Below the base, without its query. */
  readonly path: string
  readonly sent?: unknown
  readonly status: number
  readonly type: string
  readonly body: unknown
}

/** A document as a judge of what is said. */
export interface Judge {
  readonly operations: readonly string[]
  /** The operation of an address; `undefined` where the document has none. */
  readonly operationAt: (method: string, path: string) => string | undefined
  /** What is wrong with what was said; empty where it is as described. */
  readonly faults: (said: Said) => readonly string[]
}

const DOCUMENT = 'openapi'

/** Reads a document by ajv, as any tool for JSON Schema would. */
export function judgeBy(document: Document): Judge {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  addFormats.default(ajv)
  ajv.addVocabulary([
    'x-narrative',
    'x-searchable',
    'x-personal',
    'x-reference',
    'x-kinds',
    'x-documentReference',
    'discriminator',
  ])
  ajv.addVocabulary(['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components'])
  ajv.addSchema(document, DOCUMENT)
  const faultsIn = (pointer: readonly string[], value: unknown, what: string): readonly string[] => {
    const validate = validator(ajv, pointer)
    return validate(value) ? [] : (validate.errors ?? []).map(textOf(what))
  }
  return {
    operations: Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    ),
    operationAt: (method, path) => at(document, method, path)?.operation.operationId,
    faults: ({ method, path, sent, status, type, body }) => {
      const known = at(document, method, path)
      if (known === undefined)
        return faultsIn(['components', 'schemas', 'Problem'], body, `${method} ${path} is not described`)
      const place = ['paths', known.pattern, method.toLowerCase()]
      const schema = known.operation.responses[status]?.content[type]?.schema
      if (schema === undefined) return [`${known.operation.operationId} may not answer ${status} ${type}`]
      return [
        ...faultsIn([...place, 'responses', String(status), 'content', type, 'schema'], body, `${status}`),
        ...(known.operation.tags.includes('commands') && status < 300
          ? faultsIn([...place, 'requestBody', 'content', 'application/json', 'schema'], sent, 'sent')
          : []),
      ].map((fault) => `${known.operation.operationId}: ${fault}`)
    },
  }
}

function validator(ajv: Ajv2020, pointer: readonly string[]): ValidateFunction {
  const steps = pointer.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
  const found = ajv.getSchema(`${DOCUMENT}#/${steps.join('/')}`)
  if (found === undefined) throw new Error(`the document has no ${pointer.join(' / ')}`)
  return found
}

function textOf(what: string) {
  return ({
    instancePath,
    message = '',
    params,
  }: {
    instancePath: string
    message?: string
    params: object
  }) => `${what} ${instancePath} ${message} ${JSON.stringify(params)}`
}

/** The operation of an address; one whose address is written out comes before one with a parameter. */
function at({ paths }: Document, method: string, path: string) {
  const fits = Object.keys(paths)
    .filter((pattern) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    )
    .toSorted((one, other) => one.split('{').length - other.split('{').length)
  for (const pattern of fits) {
    const operation = paths[pattern]?.[method.toLowerCase()]
    if (operation !== undefined) return { pattern, operation }
  }
  return undefined
}
