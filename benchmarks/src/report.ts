import { writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import type { Row } from './row.ts'

const FILE = join(import.meta.dirname, '..', 'latest.json')

/** Prints rows as a table. */
export function print(rows: readonly Row[]): void {
  console.table(
    Object.fromEntries(
      rows.map(({ question, subject, baseline, ratio, unit, aim, met }) => [
        question,
        {
          subject: short(subject),
          baseline: short(baseline),
          ratio: short(ratio),
          unit,
          aim: aim ?? '',
          met: met ?? '',
        },
      ]),
    ),
  )
}

/** Keeps rows in `latest.json`, with the machine they were measured on. */
export function keep(rows: readonly Row[]): void {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    os: `${type()} ${release()}`,
    node: process.version,
  }
  const rounded = rows.map((row) => ({
    ...row,
    subject: short(row.subject),
    baseline: short(row.baseline),
    ratio: short(row.ratio),
  }))
  writeFileSync(
    FILE,
    `${JSON.stringify({ machine, takenAt: new Date().toISOString(), rows: rounded }, null, 2)}\n`,
  )
}

/** To three digits: more would only be noise. */
function short(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(3))
}
