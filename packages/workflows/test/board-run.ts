import type { CommandFor, Environment } from '@civicflow/core'
import type { BoardContext } from '../src/supervision-board/board-context.ts'
import { supervisionBoard } from '../src/supervision-board/process.ts'
import { samples } from '../src/supervision-board/samples.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { environment } from './meeting-run.ts'

type EventType = CommandFor<typeof supervisionBoard>['type']
type Changes = Readonly<Record<string, unknown>>
type Decision = ReturnType<CaseRun['record']>

export const front = 'front/phuong-ba-dinh'
export const inspectionBoard = 'inspection-board/phuong-ba-dinh'
export const investmentBoard = 'investment-board/phuong-ba-dinh'

/** Who records, unless a test says otherwise: the clerk of the Front of the ward. */
const clerk = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }

/** A board of Ba Đình, whose facts are those of the samples unless the test says otherwise. */
export interface BoardRun extends Pick<CaseRun, 'kase'> {
  readonly context: BoardContext
  /** Records the sample of an event on a day, for the Front unless a test names another. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): Decision
  /** Records the sample of an event on a day, which must be accepted. */
  does(day: string, type: EventType, changes?: Changes): Decision
}

/** Begins the formation of a board, on 15 January 2026 unless another day is given: 0 inspection, 1 investment. */
export function boardRun(
  sample: 0 | 1,
  changes: Changes = {},
  day = '2026-01-15',
  world: Environment = environment,
): BoardRun {
  const run = caseRun(supervisionBoard, world, clerk)
  const on: BoardRun['on'] = (occurredOn, type, payload = {}, recording = {}) =>
    run.record({ actor: front, ...samples[type][0], ...payload, type, occurredOn }, recording)
  const does: BoardRun['does'] = (occurredOn, type, payload) => accepted(on(occurredOn, type, payload))
  const type = 'formation.begun'
  accepted(run.record({ actor: front, ...samples[type][sample], ...changes, type, occurredOn: day }))
  return {
    get kase() {
      return run.kase
    },
    get context() {
      if (run.kase === undefined) throw new Error('no board is being formed')
      return run.kase.state.context as BoardContext // a case of this process
    },
    on,
    does,
  }
}

function accepted(decision: Decision): Decision {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
  return decision
}

/** So many people whom villages elect. */
export const electedBy = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ member: `tv-0${place + 1}`, village: `Tổ ${place + 1}` }))

/** An inspection board of six, of a term from 1 June 2026 to 31 May 2031, at work. */
export function inspectionRun(): BoardRun {
  const run = boardRun(0)
  run.does('2026-02-01', 'members.elected')
  run.does('2026-06-01', 'board.recognised')
  run.does('2026-06-03', 'officers.elected')
  return run
}

/** An investment board of five, at work. */
export function investmentRun(): BoardRun {
  const run = boardRun(1)
  run.does('2026-02-01', 'members.named')
  run.does('2026-03-02', 'board.established')
  run.does('2026-03-04', 'officers.elected', { head: 'cd-01', deputies: ['tv-01', 'cd-02'] })
  return run
}
