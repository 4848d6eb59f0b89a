import { type Case, decide } from '@civicflow/core'
import { voterMeeting } from '@civicflow/workflows'
import { againstBareStep, ofEveryMachine, type Subject } from './against-bare-step.ts'
import type { Row } from './row.ts'
import { inMay, type MeetingFact } from './scene/meeting.ts'
import { decided, runMeeting, type Step } from './scene/run.ts'
import { circumstances } from './scene/world.ts'

/** What does a whole decision (payload, authority, rules, step, deadlines, entry) cost beside the machine's bare step? */
export async function decideRows(): Promise<readonly Row[]> {
  return againstBareStep(
    {
      name: 'decide',
      ask: ({ process, before, command, circumstances: under }) =>
        decide(process, before.id, before, command, under),
      callsATurn: 50,
      aim: 3,
    },
    [...momentsOfAMeeting(), ...(await ofEveryMachine())],
  )
}

/** Facts of several kinds in one machine. */
function momentsOfAMeeting(): readonly Subject[] {
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
    subject('notice.posted: a new state, a duty met', step('notice.posted')),
    subject(
      'meeting.postponed: a new state, days counted anew',
      decided('meeting', step('session.opened').before, postponed),
    ),
    subject('opinion.recorded: on the floor', step('opinion.recorded', 8)),
    subject('answer.given: on the floor', step('answer.given', 4)),
    subject('session.closed: a new state, duties begin', step('session.closed')),
  ]
}

function subject(what: string, { before, command, entry }: Step): Subject {
  const kase = before as Case // none of these facts opens a meeting
  return [what, { process: voterMeeting, before: kase, command, circumstances, event: entry.event }]
}
