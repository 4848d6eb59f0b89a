import type { AnyProcess, Store } from '@civicflow/core'
import type { HttpOptions } from '../options.ts'
import { routes } from '../routes/routes.ts'
import type { Speech } from '../tell/speech.ts'
import { answerSchemas } from './answer-schemas.ts'
import { commandSchemas } from './command-schemas.ts'
import { operationsOf } from './operations.ts'

type Described = Pick<HttpOptions<Store, AnyProcess>, 'basePath' | 'security'>

/** What a host that says nothing of it is described with. */
const BY_THE_HOST = { type: 'http', scheme: 'custom', description: 'As the host signs its users in.' }

/** The OpenAPI 3.1 document of the surface for some processes, with the labels of a language. */
export function openApi(
  processes: readonly AnyProcess[],
  speech: Speech,
  { basePath = '/', security = BY_THE_HOST }: Described,
): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes)
    for (const { path, operation } of operationsOf(route, processes))
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation }
  return {
    openapi: '3.1.0',
    info: {
      title: 'civicflow',
      version: processes.map(({ id, version }) => `${id}@${version}`).join(' '),
      description:
        'Cases of processes: opened, followed and explained. Every answer is in the language asked for with Accept-Language.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: basePath }],
    security: [{ host: [] }],
    tags: [
      { name: 'commands', description: 'What writes, each under a key of its own.' },
      { name: 'questions', description: 'What only reads.' },
    ],
    paths,
    components: {
      securitySchemes: { host: security },
      schemas: { ...answerSchemas(), ...commandSchemas(processes, speech) },
    },
  }
}
