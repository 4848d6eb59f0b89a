import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The root of the repository. */
export const root = resolve(import.meta.dirname, '..')

const PACKAGES = ['core', 'workflows', 'adapters'] as const

/** Packs the built packages into a folder. Gives the path of each tarball by the name it is installed under. */
export function packInto(folder: string): ReadonlyMap<string, string> {
  return new Map(PACKAGES.map((name) => [`@civicflow/${name}`, packed(name, folder)]))
}

function packed(name: string, folder: string): string {
  const file = join(folder, `${name}.tgz`)
  run('npx', ['-y', 'pnpm@12.21.0', 'pack', '--out', file], join(root, 'packages', name))
  return file
}

/** Works in an empty folder, which is gone afterwards. */
export async function inEmptyFolder(
  name: string,
  work: (folder: string) => void | Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `civicflow-${name}-`))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What a program prints. @throws Error where it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
