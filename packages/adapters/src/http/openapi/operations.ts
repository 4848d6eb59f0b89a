import type { AnyProcess } from '@civicflow/core'
import * as z from 'zod'
import type { Route } from '../routes/route.ts'
import { problemStatus, type ProblemCode } from '../wire/problem.ts'
import { problemWords } from '../words/words.ts'
import { schemaOf } from './answer-schemas.ts'
import { commandName, openingName, reference } from './command-schemas.ts'

type Schema = Readonly<Record<string, unknown>>

/** A route as operations of the document: one, or one for each process it can open a case of. */
export function operationsOf(
  route: Route,
  processes: readonly AnyProcess[],
): readonly { readonly path: string; readonly operation: Schema }[] {
  if (route.takes !== 'opening')
    return [{ path: route.path, operation: operationOf(route, route.path, route.operation, processes) }]
  return processes.map((process) => {
    const path = route.path.replace('{process}', process.id)
    return { path, operation: operationOf(route, path, `${route.operation}.${process.id}`, [process]) }
  })
}

function operationOf(
  route: Route,
  path: string,
  operationId: string,
  processes: readonly AnyProcess[],
): Schema {
  const { summary, takes, answers } = route
  const body = takes === undefined ? undefined : bodySchema(takes, processes)
  return {
    operationId,
    summary,
    tags: [route.isKeyed === true ? 'commands' : 'questions'],
    parameters: [...pathParameters(path, processes), ...queryParameters(route), ...headerParameters(route)],
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    responses: { ...successes(route, schemaOf(answers)), ...failures(route) },
  }
}

function bodySchema(takes: NonNullable<Route['takes']>, processes: readonly AnyProcess[]): Schema {
  if (takes === 'opening') return anyOf(processes.map(openingName))
  if (takes === 'command') return anyOf(processes.map(commandName))
  return schemaOf(takes)
}

function anyOf(names: readonly string[]): Schema {
  const [only, ...more] = names.map(reference)
  return only !== undefined && more.length === 0 ? only : { anyOf: names.map(reference) }
}

function pathParameters(path: string, processes: readonly AnyProcess[]): readonly Schema[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return names.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: {
      type: 'string',
      ...(name === 'process' && { enum: processes.map(({ id }) => id) }),
      ...(name === 'list' && { enum: ['areas', 'bodies', 'offices'] }),
    },
  }))
}

function queryParameters({ query }: Route): readonly Schema[] {
  return Object.entries(query?.shape ?? {}).map(([name, member]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(member)
    const isObject = schema.type === 'object'
    return {
      name,
      in: 'query',
      required: !(member instanceof z.ZodExactOptional),
      ...(isObject && { style: 'deepObject', explode: true }),
      schema,
    }
  })
}

function headerParameters({ isKeyed, mayExpect }: Route): readonly Schema[] {
  return [
    ...(isKeyed === true
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'Made when the form opens: sent again with it, nothing is written twice.',
            schema: { type: 'string', minLength: 1, maxLength: 202 },
          },
        ]
      : []),
    ...(mayExpect === true
      ? [
          {
            name: 'If-Match',
            in: 'header',
            description:
              'The ETag of the case as the form was made for it; at another revision it is a conflict.',
            schema: { type: 'string', pattern: '^"[1-9][0-9]*"$' },
          },
        ]
      : []),
  ]
}

function successes({ isKeyed, operation }: Route, schema: Schema): Schema {
  const content = {
    'application/json': { schema },
    ...(operation === 'changes' && {
      'text/event-stream': {
        schema: { type: 'string', description: 'Events "entry", each with a Change as its data.' },
      },
    }),
  }
  return isKeyed === true
    ? {
        '200': { description: 'Accepted before under the same key; nothing was written now.', content },
        '201': { description: 'Accepted, and on record.', content },
      }
    : { '200': { description: 'The answer.', content } }
}

const ALWAYS: readonly ProblemCode[] = ['malformed', 'unauthenticated', 'store-failed', 'internal', 'busy']
const OF_BODIES: readonly ProblemCode[] = ['cross-site', 'not-json', 'too-large']

function failures({ problems, isKeyed, takes }: Route): Schema {
  const codes = [
    ...ALWAYS,
    ...(takes === undefined ? [] : OF_BODIES),
    ...(isKeyed === true ? (['key-missing', 'outcome-unknown'] as const) : []),
    ...problems,
  ]
  const byStatus = Map.groupBy(codes, (code) => problemStatus[code])
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      String(status),
      {
        description: of.map((code) => `${code}: ${problemWords.en[code].title}`).join('. '),
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  )
}
