import type { CaseId } from '../process/case-id.ts'
import type { Situation } from '../store/port.ts'
import { dayOf } from '../time/day.ts'
import { localTimeOf } from '../time/instant.ts'
import type { Party } from '../who/party.ts'
import { checkedId } from './arguments.ts'
import { caseOf, type EngineCore } from './core.ts'
import type { Refused } from './outcome.ts'
import type { KnownCase } from './plan.ts'
import { actsAs, audiencesFor, maySee } from './reader.ts'

/** Who calls, where. */
export interface Caller {
  readonly tenant: string
  readonly party: Party
}

const NOT_FOUND: Refused = { outcome: 'refused', refused: [{ code: 'not-found' }] }

/** A case that the caller may see; an unknown one and another's answer alike. */
export async function visibleCase(
  core: EngineCore,
  caller: Caller,
  id: CaseId,
): Promise<KnownCase | Refused> {
  return visibleIn(core, caller, await core.options.store.situation(caller.tenant, checkedId(id)))
}

/** The case of a situation, where the caller may see it. */
export function visibleIn(
  core: EngineCore,
  { party }: Caller,
  { stored, counters }: Situation,
): KnownCase | Refused {
  const { environment, clock } = core.options
  const today = dayOf(localTimeOf(clock(), environment.zone))
  if (actsAs(environment, party, today).length === 0)
    return { outcome: 'refused', refused: [{ code: 'not-in-office', ...party, on: today }] }
  if (stored === undefined) return NOT_FOUND
  const process = core.processes(stored.process, stored.version)
  const mine = audiencesFor(environment, party, today, process.id)
  return maySee(process, stored.state, mine) ? { process, kase: caseOf(stored), counters } : NOT_FOUND
}
