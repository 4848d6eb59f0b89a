import { defineConfig } from 'vitest/config'

// Tests run on the sources of all packages; nothing needs to be built.
const conditions = ['@civicflow/source', 'module', 'node', 'development|production']
const e2e = 'examples/*/test/e2e/**/*.test.ts'
const postgres = '{packages,examples,conformance,scripts,tests}/**/{postgres,dbos}/**/*.test.ts'
const proofs = 'packages/adapters/test/{kill/processes,race/races,postgres/{kill,races},dbos/kill/*}.test.ts'
const onPostgres = 'scripts/postgres/global-setup.ts'

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['./vitest.seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          // Processes that work and die, or race, for as long as CIVICFLOW_SOAK_MINUTES says, however far they come.
          name: 'proofs',
          include: [proofs],
          globalSetup: onPostgres,
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{packages,examples}/*/{src,test}/**/*.test.ts',
            '{conformance,scripts,tests}/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', e2e, postgres, proofs],
          sequence: { groupOrder: 1 },
          // The sources are loaded once by each worker; most files would spend more on that than on what they test.
          isolate: false,
          // No test is about time: this ends what hangs, on the slowest machine and with the longest runs.
          testTimeout: 600_000 * Math.max(1, Number(process.env['CIVICFLOW_RUNS'] ?? 1)),
          typecheck: {
            enabled: true,
            include: ['packages/*/{src,test}/**/*.test-d.ts'],
            tsconfig: './tsconfig.test-d.json',
            // Errors outside the type tests belong to `types`.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        test: {
          // On a PostgreSQL server that is started when one of these is run.
          name: 'postgres',
          include: [postgres],
          exclude: ['**/node_modules/**', proofs],
          globalSetup: onPostgres,
          isolate: false,
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          // In a real browser, after everything else, so that neither waits for the other.
          name: 'e2e',
          include: [e2e],
          globalSetup: 'examples/ward-office/test/e2e/setup/global-setup.ts',
          sequence: { groupOrder: 2 },
          // A browser and the sources are loaded once by each worker.
          isolate: false,
          testTimeout: 240_000,
        },
      },
    ],
  },
})
