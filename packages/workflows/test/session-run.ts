import type { AnyProcess, Environment } from '@civicflow/core'
import type { SessionContext } from '../src/held-session/session-context.ts'
import type { SessionEventType } from '../src/held-session/events.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { everyProcess } from './every-process.ts'
import { environment } from './meeting-run.ts'
import { isConfigured } from '../src/building-blocks/configured-process.ts'

type Changes = Readonly<Record<string, unknown>>
type Decision = ReturnType<CaseRun['record']>

/** Every kind of held session of the package. */
export const heldSessions = everyProcess.filter(
  (one) => isConfigured(one) && one.about.definition === 'held-session',
)

/** One session, whose facts are those of the samples unless the test says otherwise. */
export interface SessionRun extends Pick<CaseRun, 'kase'> {
  readonly context: SessionContext
  /** Records the sample of an event on a day, as the convener's unless a test names another. */
  on(day: string, type: SessionEventType, changes?: Changes, recording?: Recording): Decision
  /** Records the sample of an event on a day, which must be accepted. */
  does(day: string, type: SessionEventType, changes?: Changes): Decision
}

/** Who records for a body of a register: the first holder of an office there. */
export function clerkOf(body: string, { register }: Environment = environment) {
  const office = register.table.offices.find((one) => one.body === body)
  if (office?.holder === undefined) throw new Error(`nobody holds an office in ${body}`)
  return { person: office.holder, office: office.id }
}

/** Plans a session, on 4 May 2026 unless another day is given, for 21 May. */
export function sessionRun(
  process: AnyProcess,
  changes: Changes = {},
  { day = '2026-05-04', world = environment }: { readonly day?: string; readonly world?: Environment } = {},
): SessionRun {
  const sample = (type: string): Changes => process.samples[type]?.[0] ?? {}
  const plan = { ...sample('session.planned'), ...changes }
  const convener = String(plan['convener'])
  const run = caseRun(process, world, clerkOf(convener, world))
  const on: SessionRun['on'] = (occurredOn, type, payload = {}, recording = {}) =>
    run.record({ actor: convener, ...sample(type), ...payload, type, occurredOn }, recording)
  const does: SessionRun['does'] = (occurredOn, type, payload) => {
    const decision = on(occurredOn, type, payload)
    if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
    return decision
  }
  const opened = run.record({ ...plan, actor: convener, type: 'session.planned', occurredOn: day })
  if (!opened.accepted) throw new Error(`refused: ${JSON.stringify(opened.refused)}`)
  return {
    get kase() {
      return run.kase
    },
    get context() {
      if (run.kase === undefined) throw new Error('no session is planned')
      return run.kase.state.context as SessionContext // a case of a held session
    },
    on,
    does,
  }
}

/** Items of one kind under way, numbered from 1: `itemsOf(2, 'task')` → ND-1, ND-2 */
export const itemsOf = (count: number, kind: string, from = 1) =>
  Array.from({ length: count }, (_, index) => ({
    item: `ND-${from + index}`,
    kind,
    text: `Nội dung ${from + index}`,
  }))

/** The numbers of some items. */
export const numbersOf = (items: readonly { readonly item: string }[]) => items.map(({ item }) => item)

/** A session that is under way, with its notice sent. */
export function openRun(process: AnyProcess, changes: Changes = {}): SessionRun {
  const run = sessionRun(process, changes)
  run.does('2026-05-12', 'notice.sent')
  run.does('2026-05-21', 'session.opened')
  return run
}
