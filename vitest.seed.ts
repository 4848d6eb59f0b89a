// With CIVICFLOW_SEED every property test begins from this seed; without it each takes a seed of its own.
const seed = process.env['CIVICFLOW_SEED']

if (seed !== undefined) {
  const { configureGlobal, readConfigureGlobal } = await import('fast-check')
  configureGlobal({ ...readConfigureGlobal(), seed: Number(seed) })
}
