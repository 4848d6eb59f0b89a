/** Values that an address carries; what is undefined is left out. */
export type QueryValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Readonly<Record<string, string | number>>
  | undefined

/** `path('cases', id, 'history')` → `/cases/…/history` */
export function path(...segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`
}

/** `{ limit: 5, facets: { level: 'central' } }` → `?limit=5&facets[level]=central`, encoded */
export function query(values: Readonly<Record<string, QueryValue>>): string {
  const pairs = Object.entries(values).flatMap(([name, value]) => pairsOf(name, value))
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

function pairsOf(name: string, value: QueryValue): [string, string][] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.map((one: string) => [name, one])
  if (typeof value === 'object')
    return Object.entries(value).map(([member, one]) => [`${name}[${member}]`, String(one)])
  return [[name, String(value)]]
}
