import { createHash } from 'node:crypto'
import { canonicalJson, digest } from '@civicflow/core'
import { compare, repeated } from './measure.ts'
import type { Row } from './row.ts'
import { inMay } from './scene/meeting.ts'
import { runMeeting } from './scene/run.ts'

const CALLS = 50

/** What do canonical JSON and a SHA-256 that runs everywhere cost beside what Node has built in? */
export async function canonicalRows(): Promise<readonly Row[]> {
  const entry = entryOfMiddleLength()
  const text = JSON.stringify(entry)
  const plan = { warmUp: 100, rounds: 400 }
  const json = await compare(
    repeated(CALLS, () => canonicalJson(entry)),
    repeated(CALLS, () => JSON.stringify(entry)),
    plan,
  )
  const hash = await compare(
    repeated(CALLS, () => digest(text)),
    repeated(CALLS, () => createHash('sha256').update(JSON.stringify(text)).digest('hex')),
    plan,
  )
  return [
    { what: `canonical JSON of an entry of ${text.length} characters`, ...json },
    { what: 'SHA-256 of its text', ...hash },
  ].map(({ what, subject, baseline, ratio }) => ({
    question: `canonical: ${what}`,
    subject: each(subject),
    baseline: each(baseline),
    ratio,
    unit: 'µs',
    aim: null,
    met: null,
  }))
}

function each(ms: number): number {
  return (ms / CALLS) * 1000
}

function entryOfMiddleLength() {
  const entries = runMeeting('meeting', inMay(0), 12).map(({ entry }) => entry)
  return entries.toSorted((one, other) => JSON.stringify(one).length - JSON.stringify(other).length)[
    Math.floor(entries.length / 2)
  ]
}
