import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from '@civicflow/core/pages'

const PARTS: readonly (readonly [what: string, files: string])[] = [
  ['server', 'src/*.ts'],
  ['pages', 'web/src/**/*.{ts,tsx}'],
  ['styles', 'web/src/**/*.css'],
  ['the half year', 'src/data/**/*.ts'],
]

/** How many lines an example has, and how many of them stand in files that import this library. */
export function exampleLines(folder: string): string {
  const rows = PARTS.map(([what, files]) => {
    const texts = globSync(files, { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'))
    const knowing = texts.filter((text) => text.includes("from '@civicflow/"))
    return [
      what,
      String(texts.length),
      count(linesIn(texts)),
      String(knowing.length),
      count(linesIn(knowing)),
    ]
  })
  return markdownTable(['part', 'files', 'lines', 'files that import civicflow', 'lines in those'], rows)
}

function linesIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0)
}

function count(lines: number): string {
  return lines.toLocaleString('en')
}
