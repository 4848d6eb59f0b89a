/** The place in a value that JSON would lose or change, and how; `undefined` where it keeps everything. */
export function jsonProblem(value: unknown, path = 'context'): string | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`
  if (Array.isArray(value)) return firstOf(value.map((item, index) => jsonProblem(item, `${path}.${index}`)))
  if (typeof value !== 'object') return `${path} is ${typeof value}`
  if (Object.getPrototypeOf(value) !== Object.prototype)
    return `${path} is a ${value.constructor.name}, not a plain object`
  return firstOf(Object.entries(value).map(([name, part]) => jsonProblem(part, `${path}.${name}`)))
}

function firstOf(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined)
}
