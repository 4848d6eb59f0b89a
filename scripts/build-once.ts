import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

// Builds the package in this folder by a shell command, `build-once.ts tsup`, unless the sources of all packages and what
// is in its `dist` are as they were after the last build.

const root = resolve(import.meta.dirname, '..')
const sources = [
  'packages/*/{src,build}/**/*.ts',
  'packages/*/{package,tsconfig}.json',
  'packages/*/tsup.config.ts',
  'tsup.base.ts',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
]
const stamp = resolve('node_modules/.cache/built')

function digestOf(patterns: readonly string[], cwd: string): string {
  const hash = createHash('sha256')
  const files = globSync(patterns, { cwd, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const file of files.map(({ parentPath, name }) => resolve(parentPath, name)).toSorted())
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const asItIs = () => [digestOf(sources, root), digestOf(['dist/**/*'], process.cwd())].join('\n')

function build(command: string): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, asItIs())
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== asItIs()) build(process.argv.slice(2).join(' '))
