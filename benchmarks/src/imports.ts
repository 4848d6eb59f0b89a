import { execFileSync } from 'node:child_process'
import { median } from './measure.ts'
import type { Row } from './row.ts'

const WARM_UP = 1
const ROUNDS = 10

/** What a server waits for when it starts: the processes it hosts, or the whole package, once core is loaded. */
export async function importRows(): Promise<readonly Row[]> {
  return [
    rowOf('one process beside all', '@civicflow/workflows/critique', 0.5),
    rowOf('law and calendar beside all', '@civicflow/workflows/vietnam', 0.5),
  ]
}

function rowOf(what: string, specifier: string, aim: number): Row {
  const taken = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => turnsOf(specifier, round % 2 === 0))
  const counted = taken.slice(WARM_UP)
  const ratio = median(counted.map(({ subject, baseline }) => subject / baseline))
  return {
    question: `imports: ${what}`,
    subject: median(counted.map(({ subject }) => subject)),
    baseline: median(counted.map(({ baseline }) => baseline)),
    ratio,
    unit: 'ms',
    aim: `ratio ≤ ${aim}`,
    met: ratio <= aim,
  }
}

/** One round: each in a fresh Node of its own, by turns the first one. */
function turnsOf(specifier: string, isFirst: boolean): Readonly<Record<'subject' | 'baseline', number>> {
  const early = isFirst ? millisecondsToImport(specifier) : undefined
  const baseline = millisecondsToImport('@civicflow/workflows')
  return { subject: early ?? millisecondsToImport(specifier), baseline }
}

function millisecondsToImport(specifier: string): number {
  const program = `
    await import('@civicflow/core')
    const start = performance.now()
    await import('${specifier}')
    process.stdout.write(String(performance.now() - start))`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  return Number(printed)
}
