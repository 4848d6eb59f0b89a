import { type Entry, fold, type Processes } from '@civicflow/core'
import { voterMeeting } from '@civicflow/workflows'
import { compare, sink } from './measure.ts'
import type { Row } from './row.ts'
import { inertScope } from './scene/bare-machine.ts'
import { inMay } from './scene/meeting.ts'
import { runMeeting } from './scene/run.ts'

const AIM = 3
const CASES = 2000
/** 50 entries: 16 for the way of a meeting, two for each petition. */
const PETITIONS = 17
const CASES_A_TURN = 20
const WARM_UP = 20

/** What does folding 100,000 entries to their cases cost beside the machine's bare steps with the same events? */
export async function foldRows(): Promise<readonly Row[]> {
  const journals = Array.from({ length: CASES }, (_, index) => journalOf(index))
  const rounds = CASES / CASES_A_TURN
  const turn = (round: number) =>
    journals.slice((round % rounds) * CASES_A_TURN, ((round % rounds) + 1) * CASES_A_TURN)
  const { subject, baseline, ratio } = await compare(
    (round) => {
      for (const entries of turn(round)) sink.last = fold(processes, entries)
    },
    (round) => {
      for (const entries of turn(round)) sink.last = stepped(entries)
    },
    { warmUp: WARM_UP, rounds },
  )
  const entries = journals.reduce((sum, journal) => sum + journal.length, 0)
  const perSecond = (ms: number) => (entries / rounds / ms) * 1000
  return [
    {
      question: `fold: ${entries} entries of ${CASES} meetings`,
      subject: perSecond(subject),
      baseline: perSecond(baseline),
      ratio: 1 / ratio,
      unit: 'entries/s',
      aim: `ratio ≥ 1/${AIM}`,
      met: ratio <= AIM,
    },
  ]
}

const processes: Processes = () => voterMeeting

/** The bare machine, from its initial state through every event. */
function stepped(entries: readonly Entry[]): unknown {
  const { machine } = voterMeeting
  let snapshot = machine.getInitialSnapshot(inertScope)
  for (const entry of entries)
    if (entry.kind === 'fact') snapshot = machine.transition(snapshot, entry.event as never, inertScope) // the machine took each before
  return snapshot
}

/** A meeting's entries as they come from a store. */
function journalOf(index: number): readonly Entry[] {
  return runMeeting(`meeting-${index}`, inMay(index), PETITIONS).map(
    ({ entry }) => JSON.parse(JSON.stringify(entry)) as Entry,
  )
}
