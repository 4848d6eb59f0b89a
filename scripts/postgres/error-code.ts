/** The `code` of an error of Node or of PostgreSQL, such as `ESRCH` or `57P03`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
