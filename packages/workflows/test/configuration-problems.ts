import { CallerError } from '@civicflow/core'

/** What a definition says against a configuration; nothing where it makes a process of it. */
export function problemsOf<Configuration>(
  definition: (configuration: Configuration) => unknown,
  configuration: Configuration,
): unknown {
  try {
    definition(configuration)
    return undefined
  } catch (error) {
    if (error instanceof CallerError && error.code === 'invalid-process') return error.detail['problems']
    throw error
  }
}
