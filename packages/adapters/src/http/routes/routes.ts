import { cases } from './cases.ts'
import { following } from './changes.ts'
import { commands } from './commands.ts'
import { descriptions } from './descriptions.ts'
import { lists } from './lists.ts'
import type { Route } from './route.ts'
import { surroundings } from './surroundings.ts'

/** Every operation, in the order of the document. */
export const routes: readonly Route[] = [
  ...surroundings,
  ...lists,
  ...commands,
  ...cases,
  ...following,
  ...descriptions,
]

/** A route of an address, with what the address names. */
export interface RouteAt {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** The routes of an address, one for each method it takes. */
export function routesAt(path: string): readonly RouteAt[] {
  const segments = path.split('/')
  return routes.flatMap((route) => {
    const params = paramsOf(route.path.split('/'), segments)
    return params === undefined ? [] : [{ route, params }]
  })
}

/** `['', 'cases', '{case}']` at `['', 'cases', '12%20a']` → `{ case: '12 a' }`; `undefined` where they do not fit */
function paramsOf(
  pattern: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== segments.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined && part !== segment) return undefined
    if (name !== undefined) params[name] = decoded(segment)
  }
  return params
}

/** An address that decodes to nothing names nothing. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ''
  }
}
