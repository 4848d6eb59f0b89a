import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AnyProcess } from '@civicflow/core'
import { lawReport, processPage } from '@civicflow/core/pages'
import * as workflows from '@civicflow/workflows'
import { inPlainWords, isConfigured } from '@civicflow/workflows'
import { configuredBlock } from './generate/configured-block.ts'
import { exampleLines } from './generate/example-lines.ts'
import { foldersIn } from './generate/folder-of.ts'
import { wordsFor } from './generate/handwritten.ts'
import { namesBlock } from './generate/names-block.ts'
import { processTable } from './generate/process-table.ts'
import { seedBlock } from './generate/seed-block.ts'
import { withBlock } from './generate/with-block.ts'

// Writes what can be told from the processes themselves: a page for each, the report on the law, the table in README.md,
// that of configured processes in docs/processes.md, the names in docs/glossary.md. With --check it writes nothing, and
// fails where a file is not as it would be written.

const root = resolve(import.meta.dirname, '..')
const law = workflows.vietnamLaw
const exported: readonly unknown[] = Object.values(workflows)
const processes = exported.filter(isProcess)
const folderOf = foldersIn(root)
const configured = processes.filter(isConfigured)
const handwritten = processes.filter((process) => !isConfigured(process))

const PROCESSES = 'docs/processes.md'
const WARD_OFFICE = 'examples/ward-office/README.md'

const wanted: readonly (readonly [path: string, text: string])[] = [
  ...processes.map(
    (process) => [`${folderOf(process)}/README.md`, processPage(process, law, wordsFor(process))] as const,
  ),
  [
    'docs/law-report.md',
    lawReport(processes.map(inPlainWords), law, { instruments: workflows.instruments, pageOf }),
  ],
  ['README.md', withBlock(read('README.md'), 'processes', processTable(handwritten, law, folderOf))],
  [PROCESSES, processesPage(read(PROCESSES))],
  [WARD_OFFICE, withBlock(read(WARD_OFFICE), 'lines', exampleLines(resolve(root, 'examples/ward-office')))],
  ['docs/glossary.md', withBlock(read('docs/glossary.md'), 'names', namesBlock(processes, law))],
]

const stale = wanted.filter(([path, text]) => read(path) !== text)
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not as "pnpm generate" writes it`)
  if (stale.length > 0) process.exitCode = 1
  else console.log(`${wanted.length} generated files are up to date`)
} else {
  for (const [path, text] of stale) writeFileSync(resolve(root, path), text)
  console.log(stale.length === 0 ? 'nothing to write' : `wrote ${stale.map(([path]) => path).join(', ')}`)
}

/** The page of all processes, with its two tables. */
function processesPage(text: string): string {
  const withConfigured = withBlock(text, 'configured', configuredBlock(configured, folderOf))
  return withBlock(withConfigured, 'seeds', seedBlock(processes, folderOf))
}

/** The page of a process, seen from docs/. */
function pageOf(process: AnyProcess): string {
  return `../${folderOf(process)}/README.md`
}

function read(path: string): string {
  const file = resolve(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function isProcess(thing: unknown): thing is AnyProcess {
  return typeof thing === 'object' && thing !== null && 'machine' in thing && 'plan' in thing
}
