import { whyNeverTaken } from '../machine/run-machine.ts'
import { snapshotOf } from '../kernel/examine.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case, Figures } from '../process/case.ts'
import type { AnyProcess, Awaited } from '../process/process.ts'
import { dayOf, type IsoDay, type LocalTime } from '../time/day.ts'
import { caseOf, circumstancesOf, type EngineCore } from './core.ts'
import { planCommand } from './plan.ts'
import { todayOf } from './today.ts'
import { surroundingsOfEngine } from './surroundings.ts'

/**
 * Sends a case the ordinary commands that its children's counters call for, and then its own parent those that this
 * calls for. Each is recorded by the system for the role that owes it, on the revision it follows, so that nothing goes
 * out twice; each at most once at a time. A case that cannot take one, or is gone, is left as it is.
 */
export async function wake(
  core: EngineCore,
  tenant: string,
  id: CaseId,
  occurredOn: LocalTime,
): Promise<void> {
  const tried = new Set<unknown>()
  let anySent = false
  for (;;) {
    const stored = await core.options.store.load(tenant, id)
    if (stored === undefined) return
    const process = core.processes(stored.process, stored.version)
    const counters = await core.options.store.counters(tenant, id)
    const kase = caseOf(stored)
    const due = process.awaits.find(
      (awaited) => !tried.has(awaited) && isDue(process, kase, counters, awaited),
    )
    if (due === undefined) {
      if (anySent && kase.parent !== undefined) await wake(core, tenant, kase.parent, occurredOn)
      return
    }
    const became = await send(core, tenant, process, kase, counters, due, occurredOn)
    if (became !== 'overtaken') tried.add(due)
    anySent ||= became === 'sent'
  }
}

function isDue(process: AnyProcess, { state }: Case, counters: Figures, { when, event }: Awaited): boolean {
  return (
    whyNeverTaken(process.machine, snapshotOf(process, state), event) === undefined &&
    when(counters, state.context as never)
  )
}

/** `nothing`: it was refused. `overtaken`: somebody was faster. */
async function send(
  core: EngineCore,
  tenant: string,
  process: AnyProcess,
  kase: Case,
  counters: Figures,
  awaited: Awaited,
  occurredOn: LocalTime,
): Promise<'sent' | 'nothing' | 'overtaken'> {
  const by = { system: 'counters' }
  const actor = actorFor(
    core,
    process.parties(kase.state.context)[awaited.actor]?.[0] ?? '',
    dayOf(occurredOn),
  )
  const command = { type: awaited.event, occurredOn, actor }
  const circumstances = await circumstancesOf(core, tenant, by, process, command, counters)
  const planned = await planCommand(
    surroundingsOfEngine(core, tenant),
    process,
    kase.id,
    kase,
    command,
    circumstances,
  )
  if ('refused' in planned) {
    core.options.log?.({
      note: 'awaited-refused',
      tenant,
      case: kase.id,
      event: awaited.event,
      refused: planned.refused,
    })
    return 'nothing'
  }
  const { cases, counters: changes } = planned.plan
  const written = await core.options.store.apply({ tenant, cases, counters: changes })
  return written.outcome === 'committed' ? 'sent' : 'overtaken'
}

/** The body itself while it is in force, else the one that took over from it. */
function actorFor({ options }: EngineCore, id: string, on: IsoDay): string {
  return options.environment.register.bodyHeirs(id, on)[0] ?? id
}

const PAGE = 500

/** Sends every case the awaited commands that a crash or a host's own transaction left unsent. */
export async function catchUp(core: EngineCore, tenant: string): Promise<void> {
  for (let after = 0; ; ) {
    const page = await core.options.store.stored(tenant, after, PAGE)
    for (const { case: id, process, version } of page)
      if (core.processes(process, version).awaits.length > 0) await wake(core, tenant, id, todayOf(core))
    const last = page.at(-1)
    if (last === undefined) return
    after = last.opened
  }
}
