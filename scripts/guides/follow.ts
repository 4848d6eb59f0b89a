import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root, run } from '../packed.ts'
import { type Shell, shellIn } from './shell.ts'
import type { DiffStep, FileStep, ShellStep, Step } from './steps.ts'

/** What was done for a guide. */
export interface Followed {
  /** Written or altered. */
  readonly files: number
  readonly scripts: number
}

/**
 * Does in an empty folder what a guide says, as its reader would: writes its files, runs its scripts, compares what they
 * print, with some settings of the environment. Packages whose tarballs are given are installed from these. Types are checked before a file is replaced and at
 * the end; a diff may lead through what does not compile.
 *
 * @throws Error naming the line of the block that does something else than it says
 */
export async function follow(
  steps: readonly Step[],
  folder: string,
  tarballs: ReadonlyMap<string, string>,
  settings: Readonly<Record<string, string>>,
): Promise<Followed> {
  const shell = shellIn(folder, { ...settings, PORT: String(await freePort()) })
  try {
    for (const step of steps) {
      if (step.kind === 'file') write(step, folder)
      else if (step.kind === 'diff') alter(step, folder)
      else await runScript(shell, step, tarballs)
    }
    checkTypes(folder)
  } finally {
    shell.end()
  }
  const scripts = steps.filter(({ kind }) => kind === 'shell').length
  return { files: steps.length - scripts, scripts }
}

function write({ path, text }: FileStep, folder: string): void {
  const file = join(folder, path)
  if (existsSync(file)) checkTypes(folder)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function alter({ line, path, hunks }: DiffStep, folder: string): void {
  const file = join(folder, path)
  const altered = hunks.reduce(
    (text, { before, after }) => {
      const found = text.split(`\n${before}`).length - 1
      if (found !== 1) throw new Error(`line ${line}: ${path} has ${found} places, not one, with\n${before}`)
      return text.replace(`\n${before}`, () => `\n${after}`)
    },
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, altered)
}

async function runScript(
  shell: Shell,
  { line, script, prints }: ShellStep,
  tarballs: ReadonlyMap<string, string>,
): Promise<void> {
  try {
    await shell.run(withTarballs(script, tarballs))
  } catch (error) {
    throw new Error(`line ${line}: ${script}failed`, { cause: error })
  }
  if (prints === undefined) return
  const printed = await printedBy(shell, prints, /&\s*$/.test(script))
  if (printed !== prints)
    throw new Error(`line ${line}: ${script}printed\n${printed}and the guide says\n${prints}`)
}

/** Installs a package from its tarball wherever a script names it. */
function withTarballs(script: string, tarballs: ReadonlyMap<string, string>): string {
  return script.replaceAll(/(?<=\s)@civicflow\/\w+(?=\s)/g, (name) => tarballs.get(name) ?? name)
}

/** So long a script that was left running may take to print what it should. */
const PATIENCE_MS = 15_000

/** What the last script prints; of one that was left running, as soon as that is what it should be. */
async function printedBy(shell: Shell, expected: string, isLeftRunning: boolean): Promise<string> {
  const until = isLeftRunning ? Date.now() + PATIENCE_MS : 0
  while (shell.printed() !== expected && Date.now() < until) await pause(50)
  return shell.printed()
}

/** The guide's own settings, and everything that is strict beside them. */
const STRICT = {
  extends: './tsconfig.json',
  compilerOptions: {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    erasableSyntaxOnly: true,
    skipLibCheck: true,
    noEmit: true,
  },
}

function checkTypes(folder: string): void {
  writeFileSync(join(folder, 'tsconfig.strict.json'), JSON.stringify(STRICT))
  run(
    process.execPath,
    [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', 'tsconfig.strict.json'],
    folder,
  )
}

/** A port that nobody listens at now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('a server on a port has its number')
  return address.port
}
