import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, defaultClientConditions } from 'vite'

// Builds the pages from the sources of all packages, into a folder named by them, unless they are there already; prints
// the folder. An office at work shows its own pages, from `dist`.

const office = resolve(import.meta.dirname, '../../..')
const root = resolve(office, '../..')
const cache = resolve(office, 'node_modules/.cache')
const sources = ['examples/ward-office/web/**/*', 'packages/{core,adapters}/src/**/*.ts', 'pnpm-lock.yaml']
const DAY_MS = 86_400_000

function digestOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of files.map(({ parentPath, name }) => resolve(parentPath, name)).toSorted())
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Under another name until all of it is there: tests may run twice at once. */
async function buildInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`
  await build({
    root: resolve(office, 'web'),
    logLevel: 'silent',
    build: { outDir: unfinished, emptyOutDir: true },
    resolve: { conditions: ['@civicflow/source', ...defaultClientConditions] },
  })
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
}

function forgetOld(): void {
  for (const folder of globSync('e2e-pages-*', { cwd: cache }).map((name) => resolve(cache, name)))
    if (Date.now() - statSync(folder).mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true })
}

const folder = resolve(cache, `e2e-pages-${digestOfSources()}`)
if (!existsSync(folder)) {
  forgetOld()
  await buildInto(folder)
}
console.log(folder)
