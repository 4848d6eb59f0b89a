import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Row } from './row.ts'

const DEPENDENCIES = ['xstate', 'zod', 'luxon', '@noble/*', 'ts-pattern', 'canonicalize']

const KERNEL = `export { allowed, decide, defineProcess, describe, explain, mermaid } from '@civicflow/core'`
const ENGINE = `export { createEngine, memoryStore } from '@civicflow/core'; export * from '@civicflow/core/messages/vi'`
/** What of the processes comes to an application that has core anyway. */
const BESIDE_CORE = [...DEPENDENCIES, '@civicflow/core']
const ONE_PROCESS = `export { critique } from '@civicflow/workflows'`
const ALL_PROCESSES = `export * from '@civicflow/workflows'`

/** How much of an application's bundle is ours, and how much comes with it? Minified, gzipped. */
export async function bundleRows(): Promise<readonly Row[]> {
  return [
    row('kernel', await gzippedKilobytes(KERNEL, DEPENDENCIES), 15),
    row('kernel with its dependencies', await gzippedKilobytes(KERNEL), 70),
    row('engine, memory store and one language', await gzippedKilobytes(ENGINE, DEPENDENCIES)),
    row('engine, memory store and one language with their dependencies', await gzippedKilobytes(ENGINE)),
    row('one process alone, the critique', await gzippedKilobytes(ONE_PROCESS, BESIDE_CORE), 30),
    row('all processes, the law and the calendar', await gzippedKilobytes(ALL_PROCESSES, BESIDE_CORE)),
  ]
}

function row(what: string, size: number, aim?: number): Row {
  const held = aim === undefined ? { aim: null, met: null } : { aim: `≤ ${aim} kB`, met: size <= aim }
  return {
    question: `bundles: ${what}, minified and gzipped`,
    subject: size,
    baseline: null,
    ratio: null,
    unit: 'kB',
    ...held,
  }
}

/** Bundles the packed packages as a browser's bundler would; `external` stays outside. */
async function gzippedKilobytes(contents: string, external: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    external: [...external],
    write: false,
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
}
