import type { CommandFor, Environment } from '@civicflow/core'
import { nextSession, sessionsThat } from '../src/building-blocks/sessions.ts'
import { supervision } from '../src/supervision/process.ts'
import { samples } from '../src/supervision/samples.ts'
import type { SupervisionContext } from '../src/supervision/supervision-context.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { environment } from './meeting-run.ts'

type Command = CommandFor<typeof supervision>
type EventType = Command['type']
type Changes = Readonly<Record<string, unknown>>
type Decision = ReturnType<CaseRun['record']>

export const front = 'front/phuong-ba-dinh'
export const committee = 'committee/phuong-ba-dinh'
export const works = 'workplace/co-khi'
export const leader = 'front/phuong-ba-dinh/vice-chair'
const council = 'council/phuong-ba-dinh'

/** Who records, unless a test says otherwise: the clerk of the Front of the ward. */
export const clerk = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }

/** Whose act a fact is, unless a test names another; where none is named, the Front's. */
const ACTORS: Readonly<Partial<Record<EventType, string>>> = {
  'bodyReport.received': committee,
  'survey.held': leader,
  'session.opened': leader,
  'body.reported': committee,
  'member.spoke': 'women-union/phuong-ba-dinh/chair',
  'body.explained': committee,
  'session.concluded': leader,
  'report.filed': leader,
  'documents.received': committee,
  'issuer.presented': committee,
  'part.taken': leader,
  'breach.seen': leader,
  'recommendation.askedOfTeam': leader,
  'recommendation.madeByTeam': council,
  'recommendation.refusedByTeam': council,
  'breach.reported': leader,
}

/** A supervision in Ba Đình, whose facts are those of the samples unless the test says otherwise. */
export interface SupervisionRun extends Pick<CaseRun, 'kase'> {
  readonly context: SupervisionContext
  /** How it was opened. */
  readonly opened: Decision
  /** Records the sample of an event on a day. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): Decision
  /** Records the sample of an event on a day, which must be accepted. */
  does(day: string, type: EventType, changes?: Changes): Decision
  /** Whoever can do it in this supervision. */
  actorsOf(type: EventType): readonly string[]
  /** Records several samples on a day, one after the other. */
  each(day: string, ...types: readonly EventType[]): void
}

/** Opens a supervision with one of the sample openings, on 20 October 2026 unless another day is given. */
export function supervisionRun(
  sample: number,
  changes: Changes = {},
  day = '2026-10-20',
  world: Environment = environment,
): SupervisionRun {
  const run = caseRun(supervision, world, clerk)
  const on: SupervisionRun['on'] = (occurredOn, type, payload = {}, recording = {}) =>
    run.record({ actor: ACTORS[type] ?? front, ...samples[type][0], ...payload, type, occurredOn }, recording)
  const type = 'supervision.opened'
  const command = { actor: front, ...samples[type][sample], ...changes, type, occurredOn: day }
  const opened = accepted(run.record(command, { opened: 'plan' in command }))
  const does: SupervisionRun['does'] = (occurredOn, type, payload) => accepted(on(occurredOn, type, payload))
  return {
    opened,
    get kase() {
      return run.kase
    },
    get context() {
      if (run.kase === undefined) throw new Error('the supervision is not open')
      return run.kase.state.context as SupervisionContext // a case of this process
    },
    on,
    does,
    actorsOf: (type) => {
      const parties = supervision.parties(run.kase?.state.context)
      return (supervision.authority[type]?.actor ?? []).flatMap((role) => parties[role] ?? [])
    },
    each: (occurredOn, ...types) => {
      for (const type of types) does(occurredOn, type)
    },
  }
}

function accepted(decision: Decision): Decision {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
  return decision
}

const only = [{ session: 'S1', body: committee, day: '2026-11-20', place: 'Trụ sở UBND phường Ba Đình' }]

/** A team that meets the People's Committee of the ward on 20 November 2026; its papers are not sent yet. */
export function teamRun(changes: Changes = {}): SupervisionRun {
  const run = supervisionRun(0, { objects: [committee], ...changes })
  run.does('2026-10-26', 'teamPlan.made', { sessions: only })
  run.does('2026-10-28', 'team.established')
  return run
}

/** A team that has the report of the body it is to meet. */
export function readyRun(): SupervisionRun {
  const run = teamRun()
  run.does('2026-11-05', 'papers.sent', { toSessions: ['S1'] })
  run.does('2026-11-13', 'bodyReport.received')
  return run
}

/** A team whose session is over, in its five steps. */
export function heldRun(): SupervisionRun {
  const run = readyRun()
  run.each(
    '2026-11-20',
    'session.opened',
    'body.reported',
    'member.spoke',
    'body.explained',
    'session.concluded',
  )
  return run
}

/** How many sessions a supervision of the tests comes to. */
const SESSIONS = 3

/** A sample made to fit a supervision: it is of the next session; one that is added has the next number. */
export function fitted(
  event: string,
  payload: object,
  { sessions }: Pick<SupervisionContext, 'sessions'>,
): Changes | undefined {
  const { session = 'S1' } = nextSession(sessions) ?? {}
  switch (event) {
    case 'session.added': {
      if (sessions.length >= SESSIONS) return undefined
      const { workingSession } = payload as { readonly workingSession: object } // its schema’s
      return { ...payload, workingSession: { ...workingSession, session: `S${sessions.length + 1}` } }
    }
    case 'papers.sent':
      return { ...payload, toSessions: sessionsThat(sessions, 'ahead').map((one) => one.session) }
    case 'conference.called':
      return { ...payload }
    default:
      return 'session' in payload ? { ...payload, session } : { ...payload }
  }
}
