import type { TestProject } from 'vitest/node'
import { type Postgres, startPostgres } from './start.ts'
import type { ProvidedPostgres } from './test-database.ts'

/** Starts the server before the first test that needs it, and ends it after the last. */
export default async function setUp(project: TestProject) {
  const postgres = await started()
  project.provide('postgres', provided(postgres))
  return () => ('missing' in postgres ? undefined : postgres.stop())
}

async function started(): Promise<Postgres | { readonly missing: string }> {
  try {
    return await startPostgres()
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) }
  }
}

/** What can be sent to another process. */
function provided(postgres: ProvidedPostgres): ProvidedPostgres {
  return 'missing' in postgres ? postgres : { url: postgres.url }
}
