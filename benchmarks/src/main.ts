import { allowedRows } from './allowed.ts'
import { bundleRows } from './bundles.ts'
import { canonicalRows } from './canonical.ts'
import { collectRows } from './collect.ts'
import { crowdRows } from './crowd.ts'
import { decideRows } from './decide.ts'
import { deliverRows } from './deliver.ts'
import { explainRows } from './explain.ts'
import { foldRows } from './fold.ts'
import { millionRows } from './million.ts'
import { httpRows } from './http.ts'
import { importRows } from './imports.ts'
import { listRows } from './lists.ts'
import { postgresRows } from './postgres.ts'
import { recomputeRows } from './recompute.ts'
import { recordRows } from './record.ts'
import { keep, print } from './report.ts'
import type { Row } from './row.ts'
import { isSmall } from './scene/size.ts'
import { siblingRows } from './siblings.ts'
import { workerRows } from './workers.ts'

const questions: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  decide: decideRows,
  explain: explainRows,
  allowed: allowedRows,
  canonical: canonicalRows,
  record: recordRows,
  fold: foldRows,
  collect: collectRows,
  siblings: siblingRows,
  deliver: deliverRows,
  recompute: recomputeRows,
  lists: listRows,
  million: millionRows,
  postgres: postgresRows,
  crowd: crowdRows,
  workers: workerRows,
  http: httpRows,
  bundles: bundleRows,
  imports: importRows,
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
if (asked.length === 0 && !isSmall) keep(rows)
