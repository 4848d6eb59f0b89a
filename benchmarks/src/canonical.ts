import { createHash } from 'node:crypto'
import { canonicalJson, digest } from '@civicflow/core'
import { compare, repeated } from './measure.ts'
import type { Row } from './row.ts'
import { runMeeting } from './scene/run.ts'

const CALLS = 50

/** What do canonical JSON and a SHA-256 that runs everywhere cost beside what Node has built in? */
export async function canonicalRows(): Promise<readonly Row[]> {
  const entry = entryOfMiddleLength()
  const text = JSON.stringify(entry)
  const sha256 = (of: string) => createHash('sha256').update(of).digest('hex')
  const plan = { warmUp: 100, rounds: 400 }
  const json = await compare(repeated(CALLS, () => canonicalJson(entry)), repeated(CALLS, () => JSON.stringify(entry)), plan)
  const hash = await compare(repeated(CALLS, () => digest(text)), repeated(CALLS, () => sha256(JSON.stringify(text))), plan)
  return [
    { what: `canonical JSON of an entry of ${text.length} characters`, ...json },
    { what: 'SHA-256 of its text', ...hash },
  ].map(({ what, subject, baseline, ratio }) => ({ question: 'canonical', what, subject: each(subject), baseline: each(baseline), ratio, unit: 'µs', aim: null, met: null }))
}

function each(ms: number): number {
  return (ms / CALLS) * 1000
}

function entryOfMiddleLength() {
  const place = { ward: 5, proposedOn: '2026-05-01', preparedOn: '2026-05-05', day: '2026-05-20', signedOn: '2026-05-22' }
  const entries = runMeeting('meeting', place, 12).map(({ entry }) => entry)
  return entries.toSorted((one, other) => JSON.stringify(one).length - JSON.stringify(other).length)[Math.floor(entries.length / 2)]
}
