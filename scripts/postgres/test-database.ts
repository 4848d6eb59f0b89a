import { inject } from 'vitest'
import { type FreshDatabase, freshDatabase } from './fresh-database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly postgres: ProvidedPostgres
  }
}

/** The URL of the server that a run of tests has; or why it has none, for every test to say. */
export type ProvidedPostgres = { readonly url: string } | { readonly missing: string }

/** An empty database on the server of the test run. @throws Error saying what to do where there is no server. */
export async function testDatabase(): Promise<FreshDatabase> {
  const postgres = inject('postgres')
  if ('missing' in postgres) throw new Error(postgres.missing)
  return freshDatabase(postgres.url)
}
