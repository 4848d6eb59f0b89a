import { globSync } from 'node:fs'
import { dirname, relative } from 'node:path'

export const SOURCES = 'src'

/** Each process is a part by its folder, so that one can be had without the others. */
const processes = globSync(`${SOURCES}/**/process.ts`, { exclude: (path) => /\/v\d+$/.test(path) })

/** What can be had of the package by a path of its own: source file by path. */
export const parts: Readonly<Record<string, string>> = {
  vietnam: `${SOURCES}/vietnam/index.ts`,
  'earlier-versions': `${SOURCES}/earlier-versions.ts`,
  'figure-labels': `${SOURCES}/figure-labels.ts`,
  ...Object.fromEntries(processes.map((file) => [relative(SOURCES, dirname(file)), file])),
}
