import { tables } from './tables.ts'
import { writing } from './writing.ts'

/** SQL that takes a schema from one version to the next; `s` is the schema's name, quoted. */
export type Migration = (s: string) => string

/** In their order; the schema's version is how many of them it has had. A published one is never changed: another is added. */
export const MIGRATIONS: readonly Migration[] = [(s) => tables(s) + writing(s)]
