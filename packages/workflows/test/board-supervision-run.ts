import type { CommandFor, Environment } from '@civicflow/core'
import type { BoardSupervisionContext } from '../src/board-supervision/board-supervision-context.ts'
import { boardSupervision } from '../src/board-supervision/process.ts'
import { samples } from '../src/board-supervision/samples.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { environment } from './meeting-run.ts'

type EventType = CommandFor<typeof boardSupervision>['type']
type Changes = Readonly<Record<string, unknown>>
type Decision = ReturnType<CaseRun['record']>

export const front = 'front/phuong-ba-dinh'
export const committee = 'committee/phuong-ba-dinh'
export const council = 'council/phuong-ba-dinh'
export const investor = 'department/ha-noi/construction'
export const inspectionBoard = 'inspection-board/phuong-ba-dinh'
export const investmentBoard = 'investment-board/phuong-ba-dinh'

/** Who records, unless a test says otherwise: the clerk of the Front of the ward; a vote is recorded by the board's own head. */
const clerk = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }
const heads = {
  inspection: { person: 'p-33', office: `${inspectionBoard}/head` },
  investment: { person: 'p-34', office: `${investmentBoard}/head` },
}

/** Whose act a fact is, unless a test names another; where none is named, the board's. */
const ACTORS: Readonly<Partial<Record<EventType, string>>> = {
  'investor.notified': front,
  'plan.agreed': council,
  'plan.objected': council,
  'certification.given': front,
  'certification.refused': front,
}

/** A supervision of a board in Ba Đình, whose facts are those of the samples unless the test says otherwise. */
export interface BoardSupervisionRun extends Pick<CaseRun, 'kase'> {
  readonly context: BoardSupervisionContext
  /** Records the sample of an event on a day. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): Decision
  /** Records the sample of an event on a day, which must be accepted. */
  does(day: string, type: EventType, changes?: Changes): Decision
}

/** Opens a supervision with one of the sample openings, on 1 September 2026 unless another day is given: 0 inspection, 1 investment. */
export function boardSupervisionRun(
  sample: number,
  changes: Changes = {},
  day = '2026-09-01',
  world: Environment = environment,
): BoardSupervisionRun {
  const run = caseRun(boardSupervision, world, clerk)
  const type = 'boardSupervision.opened'
  const given = samples[type][sample]
  const command = { actor: given?.board ?? '', ...given, ...changes, type, occurredOn: day }
  accepted(run.record(command, { opened: 'plan' in command }))
  const context = () => {
    if (run.kase === undefined) throw new Error('the supervision is not open')
    return run.kase.state.context as BoardSupervisionContext // a case of this process
  }
  const on: BoardSupervisionRun['on'] = (occurredOn, type, payload = {}, recording = {}) => {
    const actor = ACTORS[type] ?? context().board
    const by = type === 'recommendations.adopted' ? heads[context().boardKind] : clerk
    return run.record({ actor, ...samples[type][0], ...payload, type, occurredOn }, { by, ...recording })
  }
  return {
    get kase() {
      return run.kase
    },
    get context() {
      return context()
    },
    on,
    does: (occurredOn, type, payload) => accepted(on(occurredOn, type, payload)),
  }
}

function accepted(decision: Decision): Decision {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
  return decision
}

/** An inspection planned to begin on Friday 20 November 2026; its plan is not sent yet. */
export function plannedRun(world: Environment = environment): BoardSupervisionRun {
  const run = boardSupervisionRun(0, {}, '2026-09-01', world)
  run.does('2026-11-02', 'plan.made')
  return run
}

/** An inspection whose minutes are made: the board deliberates. */
export function minutedRun(world: Environment = environment): BoardSupervisionRun {
  const run = plannedRun(world)
  run.does('2026-11-10', 'plan.sent')
  run.does('2026-11-20', 'checking.begun')
  run.does('2026-11-27', 'minutes.made')
  return run
}

/** An investment planned to be supervised from 20 November 2026; nobody has the plan yet. */
export function preparingRun(): BoardSupervisionRun {
  const run = boardSupervisionRun(1)
  run.does('2026-09-14', 'plan.made')
  return run
}

/** An investment that is being supervised. */
export function monitoringRun(): BoardSupervisionRun {
  const run = preparingRun()
  run.does('2026-10-05', 'investor.notified')
  run.does('2026-10-12', 'plan.agreed')
  run.does('2026-10-13', 'plan.agreed', { actor: committee })
  run.does('2026-11-20', 'monitoring.begun')
  return run
}
