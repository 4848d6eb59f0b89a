import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const here = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url))

/** Commands of the processes of these tests. Each is one file, which is read sooner than two hundred. */
export interface Programs {
  readonly writer: (...values: readonly string[]) => readonly string[]
  readonly worker: (...values: readonly string[]) => readonly string[]
}

/** Makes the programs of the sources, in a folder. */
export async function programsIn(folder: string): Promise<Programs> {
  await build({
    config: false,
    entry: { writer: here('writer'), worker: here('worker') },
    outDir: folder,
    format: 'esm',
    target: 'es2024',
    platform: 'node',
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ['@civicflow/source']
    },
    removeNodeProtocol: false,
    outExtension: () => ({ js: '.mjs' }),
    silent: true,
  })
  const command =
    (name: string) =>
    (...values: readonly string[]) => [
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      join(folder, `${name}.mjs`),
      ...values,
    ]
  return { writer: command('writer'), worker: command('worker') }
}
