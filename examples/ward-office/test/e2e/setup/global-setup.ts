import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { chromium } from '../../../../../scripts/chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly stage: Stage
  }
}

/** What is there before the first test, as paths; or why it is not, for every test to say. */
export type Stage =
  | { readonly chromium: string; readonly halfYear: string; readonly pages: string }
  | { readonly missing: string }

/** Finds or installs Chromium, builds the pages and records the half year. */
export default async function setUp(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'ward-office-e2e-'))
  project.provide('stage', await stageIn(folder))
  return () => rmSync(folder, { recursive: true })
}

async function stageIn(folder: string): Promise<Stage> {
  try {
    const path = chromium()
    const halfYear = join(folder, 'half-year.db')
    const [pages] = await Promise.all([run('build-pages.ts'), run('record-half-year.ts', halfYear)])
    return { chromium: path, halfYear, pages }
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) }
  }
}

/** Runs a script beside this one, and gives what it prints. */
async function run(script: string, ...args: readonly string[]): Promise<string> {
  const file = resolve(import.meta.dirname, script)
  const options = { env: { ...process.env, NODE_ENV: 'production' } }
  const node = ['--conditions=@civicflow/source', file, ...args]
  return (await promisify(execFile)(process.execPath, node, options)).stdout.trim()
}
