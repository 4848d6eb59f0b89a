import { halfYearFile } from '../../../src/half-year-file.ts'

// Records the half year once, for every test file to begin with a copy of it.

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('say into which file')
await halfYearFile(file)
