import { decideRows } from './decide.ts'
import { recordRows } from './record.ts'
const all: Record<string, () => Promise<readonly import('./row.ts').Row[]>> = { decide: decideRows, record: recordRows }
console.table(await all[process.argv[2]!]!())
