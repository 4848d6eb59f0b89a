import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Packs the built packages, installs the tarballs into an empty folder with npm, and runs README's first TypeScript
// block there as it stands, and then all its blocks, which go on from one another. What they must print is said here, so
// that they cannot pass by printing nothing.

const root = resolve(import.meta.dirname, '..')
const expected = [/18\/09\/2025/, /khoản 3 Điều 6/, /Khai mạc hội nghị/, /sound: true/]
const expectedOfAll = [...expected, /\[ 'fact', 'fact', 'corrected' \]/, /\[ 0, 0 \]/]

const folder = mkdtempSync(join(tmpdir(), 'civicflow-readme-'))
try {
  for (const name of ['core', 'workflows', 'adapters'])
    run('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', folder], join(root, 'packages', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n')
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  run('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map((file) => `./${file}`)], folder)
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const [first] = blocks
  if (first === undefined) throw new Error('README.md has no TypeScript block')
  if (printedBy(first, expected) !== printedBy(first, expected))
    throw new Error("README's first block said something else on a second run")
  const all = blocks.join('\n')
  printedBy(all, expectedOfAll)
  printedBy(all, expectedOfAll)
} finally {
  rmSync(folder, { recursive: true })
}

/** What a program prints, on what was left by those before it. @throws Error where a part is missing. */
function printedBy(program: string, parts: readonly RegExp[]): string {
  writeFileSync(join(folder, 'readme.ts'), program)
  const printed = run(process.execPath, ['readme.ts'], folder)
  process.stdout.write(printed)
  const missing = parts.filter((part) => !part.test(printed))
  if (missing.length > 0) throw new Error(`README did not print ${missing.join(', ')}`)
  return printed
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
