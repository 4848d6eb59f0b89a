import { type Case, decide } from '@civicflow/core'
import { voterMeeting } from '@civicflow/workflows'
import { compare, type Compared, repeated, type Turn } from './measure.ts'
import type { Row } from './row.ts'
import { inertScope } from './scene/bare-machine.ts'
import { inMay, type MeetingFact } from './scene/meeting.ts'
import { decided, runMeeting, type Step } from './scene/run.ts'
import { circumstances } from './scene/world.ts'

const AIM = 3
const CALLS = 50
const WARM_UP = { warmUp: 0, rounds: 100 }
const MEASURED = { warmUp: 50, rounds: 400 }

/** What does a whole decision (payload, authority, rules, step, deadlines, entry) cost beside the machine's bare step? */
export async function decideRows(): Promise<readonly Row[]> {
  const subjects = moments().map(([what, step]) => ({ what, ...turnsOf(step) }))
  // As in a server, the code has seen every kind of fact before it is measured with one.
  for (const { subject, baseline } of subjects) await compare(subject, baseline, WARM_UP)
  const rows: Row[] = []
  for (const { what, subject, baseline } of subjects)
    rows.push(rowOf(what, await compare(subject, baseline, MEASURED)))
  return rows
}

function turnsOf({ before, command, entry }: Step): { readonly subject: Turn; readonly baseline: Turn } {
  const { machine } = voterMeeting
  const { id, state } = before as Case // none of these facts opens a meeting
  const snapshot = machine.resolveState({ value: state.value, context: state.context } as Parameters<
    typeof machine.resolveState
  >[0]) // as it was
  const event = entry.event as Parameters<typeof machine.transition>[1] // the machine took it before
  return {
    subject: repeated(CALLS, () => decide(voterMeeting, id, before, command, circumstances)),
    baseline: repeated(CALLS, () => machine.transition(snapshot, event, inertScope)),
  }
}

function rowOf(what: string, { subject, baseline, ratio }: Compared): Row {
  return {
    question: `decide: ${what}`,
    subject: each(subject),
    baseline: each(baseline),
    ratio,
    unit: 'µs',
    aim: `ratio ≤ ${AIM}`,
    met: ratio <= AIM,
  }
}

/** In microseconds. */
function each(ms: number): number {
  return (ms / CALLS) * 1000
}

function moments(): readonly (readonly [what: string, step: Step])[] {
  const steps = runMeeting('meeting', inMay(0), 12)
  const step = (type: MeetingFact['type'], nth = 0) =>
    steps.filter(({ command }) => command.type === type)[nth] as Step // each is in the run
  const postponed: MeetingFact = {
    type: 'meeting.postponed',
    occurredOn: '2026-05-10',
    actor: 'delegation',
    day: '2026-05-27',
    reason: 'Trùng lịch họp.',
  }
  return [
    ['notice.posted: a new state, a duty met', step('notice.posted')],
    [
      'meeting.postponed: a new state, days counted anew',
      decided('meeting', step('session.opened').before, postponed),
    ],
    ['opinion.recorded: on the floor', step('opinion.recorded', 8)],
    ['answer.given: on the floor', step('answer.given', 4)],
    ['session.closed: a new state, duties begin', step('session.closed')],
  ]
}
