import { type CommandFor, registerOf } from '@civicflow/core'
import { haNoi } from '../src/register/ha-noi.ts'
import { vietnam } from '../src/vietnam.ts'
import { voterMeeting } from '../src/voter-meeting/process.ts'
import { samples } from '../src/voter-meeting/samples.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'

type Command = CommandFor<typeof voterMeeting>
type EventType = Command['type']
type Changes = Readonly<Record<string, unknown>>

/** The world of these tests: Hà Nội. */
export const environment = vietnam({ register: registerOf(haNoi) })

/** Who records, unless a test says otherwise: the office of the delegation and the council. */
export const secretary = { person: 'p-09', office: 'office/ha-noi/secretary' }

const front = 'front/ha-noi'
const deputy = 'delegation/ha-noi/deputy-1'

/** Whose act a fact is, unless a test names another; where none is named, the delegation's. */
const ACTORS: Readonly<Partial<Record<EventType, string>>> = {
  'notice.posted': 'front/phuong-ba-dinh',
  'voters.invited': 'front/phuong-ba-dinh',
  'session.opened': front,
  'floor.opened': front,
  'floor.closed': front,
  'session.suspended': front,
  'session.resumed': front,
  'session.closed': front,
  'session.brokenOff': front,
  'minutes.signedByChair': front,
  'deputy.reported': deputy,
  'deputy.responded': deputy,
  'deputy.refused': deputy,
  'encounter.begun': deputy,
  'encounter.ended': deputy,
  'synthesis.sent': deputy,
  'opinion.recorded': 'office/ha-noi',
  'attendance.recorded': 'office/ha-noi',
  'minutes.drafted': 'office/ha-noi',
  'minutes.corrected': 'office/ha-noi',
  'minutes.signedByMinuteTaker': 'office/ha-noi',
  'answer.given': 'committee/ha-noi',
  'petition.takenForWriting': 'committee/ha-noi',
}

/** A meeting of Hà Nội, whose facts are those of the samples unless the test says otherwise. */
export interface MeetingRun extends Pick<CaseRun, 'kase'> {
  /** Records the sample of an event on a day. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): ReturnType<CaseRun['record']>
  /** Records several samples on a day, one after the other. */
  each(day: string, ...types: readonly EventType[]): void
}

/** Begins a meeting with one of the sample proposals, on 1 September 2025 unless another day is given. */
export function meetingRun(sample: number, changes: Changes = {}, day = '2025-09-01'): MeetingRun {
  const run = caseRun(voterMeeting, environment, secretary)
  const started: MeetingRun = {
    get kase() {
      return run.kase
    },
    on: (occurredOn, type, payload = {}, recording = {}) => {
      const actor = ACTORS[type] ?? 'delegation/ha-noi'
      return run.record({ actor, ...samples[type][0], ...payload, type, occurredOn }, recording)
    },
    each: (occurredOn, ...types) => {
      for (const type of types) accepted(started.on(occurredOn, type))
    },
  }
  const proposal = samples['meeting.proposed'][sample]
  const actor = proposal?.organisers[0]?.body
  accepted(started.on(day, 'meeting.proposed', { actor, ...proposal, ...changes }))
  return started
}

function accepted(decision: ReturnType<CaseRun['record']>): void {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
}

/** A meeting that is ready to be opened on its day. */
export function readyRun(sample: number, changes: Changes = {}): MeetingRun {
  const run = meetingRun(sample, changes)
  run.each('2025-09-10', 'press.informed', 'notice.posted', 'voters.invited', 'readiness.confirmed')
  return run
}

/** A meeting at which voters have the floor. */
export function floorRun(sample = 0, changes: Changes = {}, day = '2025-09-29'): MeetingRun {
  const run = readyRun(sample, { day, ...changes })
  run.each(day, 'session.opened', 'deputy.reported', 'floor.opened')
  return run
}
