import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

/** Tests that prove more the longer they run. */
export interface Proof {
  readonly name: string
  readonly files: readonly string[]
  /** Does a seed repeat it? A kill falls where it falls. */
  readonly isSeeded: boolean
}

/** What property tests begin from, and how many times as often as usual they try. */
export interface Trial {
  readonly seed: number
  readonly runs: number
}

export interface Result extends Trial {
  readonly proof: Proof
  readonly passed: boolean
  readonly seconds: number
  /** What the tests printed. */
  readonly output: string
}

const root = resolve(import.meta.dirname, '../..')

export const proofs: readonly Proof[] = [
  {
    name: 'every machine in another interpreter',
    files: ['conformance/test/another-interpreter.test.ts'],
    isSeeded: true,
  },
  {
    name: 'the suite of every process',
    files: globSync('packages/workflows/src/*/process.test.ts', { cwd: root }),
    isSeeded: true,
  },
  {
    name: 'kills of writers and workers',
    files: ['packages/adapters/test/kill/processes.test.ts'],
    isSeeded: false,
  },
]

/** Runs the tests of a proof once. */
export async function prove(proof: Proof, { seed, runs }: Trial): Promise<Result> {
  const began = performance.now()
  const vitest = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '--typecheck.enabled=false',
      ...proof.files,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NO_COLOR: '1', CIVICFLOW_SEED: String(seed), CIVICFLOW_RUNS: String(runs) },
    },
  )
  const ended = new Promise<number | null>((done, failed) => vitest.once('error', failed).once('close', done))
  const [output, code] = await Promise.all([text(vitest.stdout), ended])
  return { proof, seed, runs, passed: code === 0, seconds: (performance.now() - began) / 1000, output }
}
