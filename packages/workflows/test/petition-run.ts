import type { CommandFor, Deadline } from '@civicflow/core'
import type { PetitionContext } from '../src/petition/petition-context.ts'
import { petition } from '../src/petition/process.ts'
import { samples } from '../src/petition/samples.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { environment, secretary } from './meeting-run.ts'

type EventType = CommandFor<typeof petition>['type']
type Changes = Readonly<Record<string, unknown>>

const committee = 'committee/ha-noi'

/** Whose act a fact is, unless a test names another; where none is named, that of whoever it was made to. */
const ACTORS: Readonly<Partial<Record<EventType, string>>> = {
  'petition.received': committee,
  'petition.returned': committee,
  'petition.transferred': committee,
  'coordination.requested': committee,
  'coordination.replied': 'department/ha-noi/construction',
  'petition.answeredAtMeeting': committee,
  'petition.takenForWriting': committee,
  'petition.answered': committee,
  'lateness.notified': committee,
  'database.updated': committee,
  'resolution.reported': committee,
  'evaluation.requested': 'council/ha-noi',
  'answer.evaluated': 'council-group/ha-noi',
  'petition.reportedToSession': 'assembly',
}

/** A petition of Hà Nội, whose facts are those of the samples unless the test says otherwise. */
export interface PetitionRun extends Pick<CaseRun, 'kase'> {
  /** Records the sample of an event on a day. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): ReturnType<CaseRun['record']>
  /** Records several samples on a day, one after the other. */
  each(day: string, ...types: readonly EventType[]): void
  /** The decision on its opening. */
  readonly raising: ReturnType<CaseRun['record']>
  readonly context: PetitionContext
  /** The active state of a region. */
  state(region: 'routing' | 'answer' | 'resolution' | 'file'): string
  deadline(duty: string): Deadline | undefined
}

/** Raises one of the sample petitions, on 29 September 2025 unless another day is given. */
export function petitionRun(sample = 0, changes: Changes = {}, day = '2025-09-29'): PetitionRun {
  const run = caseRun(petition, environment, secretary)
  const state = () => {
    if (run.kase === undefined) throw new Error('the petition was not raised')
    return run.kase.state
  }
  const raised = samples['petition.raised'][sample]
  const follower = raised?.parties.delegation?.[0] ?? raised?.parties.standingBody?.[0] ?? ''
  const on: PetitionRun['on'] = (occurredOn, type, payload = {}, recording = {}) => {
    const actor = ACTORS[type] ?? follower
    const told = petition.authority[type]?.onlyTold === true
    const command = { actor, ...samples[type][0], ...payload, type, occurredOn }
    const opened = type === 'petition.raised' && petition.authority[type]?.onlyOpened?.(command) === true
    return run.record(command, { told, opened, ...recording })
  }
  const raising = accepted(on(day, 'petition.raised', { ...raised, ...changes }))
  return {
    on,
    raising,
    get kase() {
      return run.kase
    },
    get context() {
      return state().context as PetitionContext // a case of this process
    },
    each: (occurredOn, ...types) => {
      for (const type of types) accepted(on(occurredOn, type))
    },
    state: (region) => {
      const { raised } = state().value as { raised: Readonly<Record<string, string>> } // its regions
      return raised[region] ?? ''
    },
    deadline: (duty) => state().deadlines[duty],
  }
}

function accepted(decision: ReturnType<CaseRun['record']>): ReturnType<CaseRun['record']> {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
  return decision
}

/** A petition the competent body received, on 8 October 2025 unless another day is given. */
export function receivedRun(sample = 0, changes: Changes = {}, day = '2025-10-08'): PetitionRun {
  const run = petitionRun(sample, changes, day < '2025-09-29' ? day : '2025-09-29')
  run.each(day < '2025-10-01' ? day : '2025-10-01', 'petition.classified', 'petition.forwarded')
  accepted(run.on(day, 'petition.received', { coordinationNeeded: undefined }))
  return run
}

/** A petition answered in writing on 20 November 2025, as settled unless a test says otherwise. */
export function answeredRun(result: Changes = {}): PetitionRun {
  const run = receivedRun()
  accepted(run.on('2025-11-20', 'petition.answered', result))
  return run
}
