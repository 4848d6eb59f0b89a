import { globSync } from 'node:fs'
import { resolve } from 'node:path'

/** Tests that prove more the longer they run. */
export interface Proof {
  readonly name: string
  readonly files: readonly string[]
  /** The project of vitest that they belong to. */
  readonly project: 'unit' | 'postgres' | 'proofs'
  /**
   * `time`: each goes on by itself for CIVICFLOW_SOAK_MINUTES. `runs`: one file is run after the other and all of them
   * again, each time with a fresh seed, and in each round with more runs.
   */
  readonly by: 'time' | 'runs'
}

export const root = resolve(import.meta.dirname, '../..')

export const proofs: readonly Proof[] = [
  {
    name: 'kills of writers, workers and PostgreSQL',
    files: ['packages/adapters/test/postgres/kill.test.ts'],
    project: 'proofs',
    by: 'time',
  },
  {
    name: 'races on PostgreSQL',
    files: ['packages/adapters/test/postgres/races.test.ts'],
    project: 'proofs',
    by: 'time',
  },
  {
    name: 'kills of replicas under DBOS',
    files: ['packages/adapters/test/dbos/kill/replicas.test.ts'],
    project: 'proofs',
    by: 'time',
  },
  {
    name: 'kills of writers and workers on SQLite',
    files: ['packages/adapters/test/kill/processes.test.ts'],
    project: 'proofs',
    by: 'time',
  },
  {
    name: 'races on SQLite',
    files: ['packages/adapters/test/race/races.test.ts'],
    project: 'proofs',
    by: 'time',
  },
  {
    name: 'PostgreSQL answers like the store in memory',
    files: ['packages/adapters/test/postgres/model.test.ts'],
    project: 'postgres',
    by: 'runs',
  },
  {
    name: 'SQLite answers like the store in memory',
    files: ['packages/adapters/test/model/model.test.ts'],
    project: 'unit',
    by: 'runs',
  },
  {
    name: 'every machine in another interpreter',
    files: ['conformance/test/another-interpreter.test.ts'],
    project: 'unit',
    by: 'runs',
  },
  {
    name: 'the suite of every process',
    files: globSync('packages/workflows/src/*/process.test.ts', { cwd: root }),
    project: 'unit',
    by: 'runs',
  },
]
