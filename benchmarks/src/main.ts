import { decideRows } from './decide.ts'
import { recordRows } from './record.ts'
import { bundleRows } from './bundles.ts'
import { canonicalRows } from './canonical.ts'
import { listRows } from './lists.ts'
import { foldRows } from './fold.ts'
const all: Record<string, () => Promise<readonly import('./row.ts').Row[]>> = { decide: decideRows, record: recordRows, bundles: bundleRows, canonical: canonicalRows, fold: foldRows, lists: listRows }
console.table(await all[process.argv[2]!]!())
