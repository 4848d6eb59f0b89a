import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inEmptyFolder, packInto, root, run } from './packed.ts'

// Packs the built packages, installs the tarballs into an empty folder with npm, and runs README's first TypeScript
// block there as it stands, and then all its blocks, which go on from one another, on the oldest Node too. What they
// must print is said here, so that they cannot pass by printing nothing.

const expected = [/18\/09\/2025/, /khoản 3 Điều 6/, /Khai mạc hội nghị/, /sound: true/]
const expectedOfAll = [...expected, /\[ 'fact', 'fact', 'corrected' \]/, /\[ 0, 0 \]/, /^Scheduled$/m]

await inEmptyFolder('readme', (folder) => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n')
  run('npm', ['install', '--no-audit', '--no-fund', ...packInto(folder).values()], folder)
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const [first] = blocks
  if (first === undefined) throw new Error('README.md has no TypeScript block')
  if (printedBy(folder, first, expected) !== printedBy(folder, first, expected))
    throw new Error("README's first block said something else on a second run")
  const all = blocks.join('\n')
  printedBy(folder, all, expectedOfAll)
  printedBy(folder, all, expectedOfAll, ['npx', '-y', `node@${oldestNode()}`])
})

/** The first Node that the packages say they run on: `22.18.0` */
function oldestNode(): string {
  const { engines } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8')) as {
    readonly engines: { readonly node: string }
  }
  return `${engines.node.replace('>=', '')}.0`
}

/** What a program prints, on what was left by those before it. @throws Error where a part is missing. */
function printedBy(
  folder: string,
  program: string,
  parts: readonly RegExp[],
  [command, ...args]: readonly [string, ...string[]] = [process.execPath],
): string {
  writeFileSync(join(folder, 'readme.ts'), program)
  const printed = run(command, [...args, 'readme.ts'], folder)
  process.stdout.write(printed)
  const missing = parts.filter((part) => !part.test(printed))
  if (missing.length > 0) throw new Error(`README did not print ${missing.join(', ')}`)
  return printed
}
