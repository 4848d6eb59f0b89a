import { bundleRows } from './bundles.ts'
import { canonicalRows } from './canonical.ts'
import { decideRows } from './decide.ts'
import { foldRows } from './fold.ts'
import { listRows } from './lists.ts'
import { recordRows } from './record.ts'
import { keep, print } from './report.ts'
import type { Row } from './row.ts'

const questions: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  decide: decideRows,
  canonical: canonicalRows,
  record: recordRows,
  fold: foldRows,
  lists: listRows,
  bundles: bundleRows,
}

// `pnpm bench` asks every question and keeps the answers; `pnpm bench record fold` asks these and keeps nothing.
const asked = process.argv.slice(2)
const rows: Row[] = []
for (const [name, rowsOf] of Object.entries(questions)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const answers = await rowsOf()
  print(answers)
  rows.push(...answers)
}
if (asked.length === 0) keep(rows)
