import { globSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { packageBuild } from '../../tsup.base.ts'

const SOURCES = 'src'

/** Each process is an entry by its folder, so that one can be had without the others. */
const processes = globSync(`${SOURCES}/**/process.ts`, { exclude: (path) => /\/v\d+$/.test(path) })

export default packageBuild({
  index: `${SOURCES}/index.ts`,
  vietnam: `${SOURCES}/vietnam/index.ts`,
  'earlier-versions': `${SOURCES}/earlier-versions.ts`,
  'figure-labels': `${SOURCES}/figure-labels.ts`,
  ...Object.fromEntries(processes.map((file) => [relative(SOURCES, dirname(file)), file])),
})
