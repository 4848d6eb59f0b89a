import { defineConfig } from 'tsup'

type Entries = Readonly<Record<string, string>>

/**
 * The build every package shares: ES modules, one output file per published entry, and declarations for each, or for
 * those that are named.
 */
export const packageBuild = (entry: Entries, declared: Entries = entry) =>
  defineConfig({
    entry: { ...entry },
    format: 'esm',
    target: 'es2024',
    // Declarations are made against the built declarations of the other packages, not their sources.
    dts: { entry: { ...declared }, compilerOptions: { customConditions: [] } },
    splitting: true,
    sourcemap: false,
    clean: true,
    // `node:sqlite` exists only under its prefix.
    removeNodeProtocol: false,
    silent: true,
  })
