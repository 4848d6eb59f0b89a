import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, defaultClientConditions } from 'vite'

// Builds the pages from the sources of all packages, unless what is built comes from the very same sources.

const office = resolve(import.meta.dirname, '../../..')
const root = resolve(office, '../..')
const stamp = resolve(office, 'dist/built-from')
const sources = ['examples/ward-office/web/**/*', 'packages/{core,adapters}/src/**/*.ts', 'pnpm-lock.yaml']

function digestOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of files.map(({ parentPath, name }) => resolve(parentPath, name)).toSorted())
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const digest = digestOfSources()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  await build({
    root: resolve(office, 'web'),
    logLevel: 'warn',
    resolve: { conditions: ['@civicflow/source', ...defaultClientConditions] },
  })
  writeFileSync(stamp, digest)
}
