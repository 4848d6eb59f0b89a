import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import type { AnyProcess } from '@civicflow/core'

const SOURCES = 'packages/workflows/src'

/**
 * Finds the folder of each process below the repository's root: the one of its id, beside others or within that of the
 * definition it was made by. Earlier versions lie in folders of other names.
 *
 * @throws Error where a process has no folder, or several.
 */
export function foldersIn(root: string): (process: AnyProcess) => string {
  const folders = globSync(`${SOURCES}/**/process.ts`, { cwd: root }).map(dirname)
  return ({ id }) => {
    const [found, ...more] = folders.filter((folder) => folder.endsWith(`/${id}`))
    if (found === undefined || more.length > 0)
      throw new Error(`process "${id}" needs one folder "${id}" with its process.ts under ${SOURCES}`)
    return found
  }
}
