import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

/** The command of a process, by the values it is given. */
export type Program = (...values: readonly string[]) => readonly string[]

/**
 * Makes programs of sources, in a folder. Each is one file, which is read sooner than two hundred, of all it needs but the
 * packages that stay outside.
 */
export async function programsIn<Name extends string>(
  folder: string,
  sources: Readonly<Record<Name, URL>>,
  outside: readonly string[] = [],
): Promise<Readonly<Record<Name, Program>>> {
  const entries = Object.entries<URL>(sources)
  const external = ['pg-native', ...outside]
  await build({
    config: false,
    entry: Object.fromEntries(entries.map(([name, source]) => [name, fileURLToPath(source)])),
    outDir: folder,
    format: 'esm',
    target: 'es2024',
    platform: 'node',
    external,
    noExternal: [new RegExp(`^(?!(${external.join('|')})$)`)],
    esbuildOptions: (options) => {
      options.conditions = ['@civicflow/source']
    },
    // Packages that are no ES modules ask for Node's own modules in their own way.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)`,
    },
    removeNodeProtocol: false,
    outExtension: () => ({ js: '.mjs' }),
    silent: true,
  })
  const programs = entries.map(([name]) => [name, programIn(folder, name)])
  return Object.fromEntries(programs) as Readonly<Record<Name, Program>> // one for each of them
}

function programIn(folder: string, name: string): Program {
  const program = [process.execPath, '--disable-warning=ExperimentalWarning', join(folder, `${name}.mjs`)]
  return (...values) => [...program, ...values]
}
