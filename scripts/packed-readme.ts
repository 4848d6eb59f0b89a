import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Packs the built packages, installs the tarballs into an empty folder with npm, and runs README's first TypeScript
// block there as it stands. What it must print is said here, so that it cannot pass by printing nothing.

const root = resolve(import.meta.dirname, '..')
const expected = [/18\/09\/2025/, /khoản 3 Điều 6/, /Khai mạc hội nghị/, /sound: true/]

const folder = mkdtempSync(join(tmpdir(), 'civicflow-readme-'))
try {
  for (const name of ['core', 'workflows', 'adapters'])
    run('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', folder], join(root, 'packages', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n')
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  run('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map((file) => `./${file}`)], folder)
  const block = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1]
  if (block === undefined) throw new Error('README.md has no TypeScript block')
  writeFileSync(join(folder, 'readme.ts'), block)
  const printed = run(process.execPath, ['readme.ts'], folder)
  process.stdout.write(printed)
  if (run(process.execPath, ['readme.ts'], folder) !== printed)
    throw new Error("README's first block says something else on a second run")
  const missing = expected.filter((part) => !part.test(printed))
  if (missing.length > 0) throw new Error(`README's first block did not print ${missing.join(', ')}`)
} finally {
  rmSync(folder, { recursive: true })
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
