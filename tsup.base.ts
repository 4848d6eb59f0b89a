import { defineConfig } from 'tsup'

/** The build every package shares: ES modules with declarations, one output file per published entry. */
export const packageBuild = (entry: Readonly<Record<string, string>>) =>
  defineConfig({
    entry: { ...entry },
    format: 'esm',
    target: 'es2024',
    // Declarations are made against the built declarations of the other packages, not their sources.
    dts: { compilerOptions: { customConditions: [] } },
    splitting: true,
    sourcemap: false,
    clean: true,
    // `node:sqlite` exists only under its prefix.
    removeNodeProtocol: false,
    silent: true,
  })
