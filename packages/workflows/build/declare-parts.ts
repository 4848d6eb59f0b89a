import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parts } from './parts.ts'

// What a part declares is declared with the whole already, and is passed on from there: to bundle the declarations of
// every part by itself takes minutes and gigabytes.

for (const [name, source] of Object.entries(parts)) {
  const file = join('dist', `${name}.d.ts`)
  mkdirSync(dirname(file), { recursive: true })
  const whole = relative(dirname(file), 'dist/index.js')
  writeFileSync(
    file,
    declarations(readFileSync(source, 'utf8'), whole.startsWith('.') ? whole : `./${whole}`),
  )
}

/**
 * `export const critique = …` → `export { critique } from './index.js'`; what a source passes on itself, it passes on from
 * the whole.
 */
function declarations(source: string, whole: string): string {
  const own = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(
    ([, name]) => `export { ${name} }`,
  )
  const passedOn = [...source.matchAll(/^(export (?:type )?\{[^}]*\}) from '[^']*'/gm)].map(
    ([, what]) => what,
  )
  return [...own, ...passedOn].map((line) => `${line} from '${whole}'\n`).join('')
}
