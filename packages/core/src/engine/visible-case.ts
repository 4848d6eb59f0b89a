import type { CaseId } from '../process/case-id.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { dayOf } from '../time/day.ts'
import { localTimeOf } from '../time/instant.ts'
import type { Party } from '../who/party.ts'
import { checkedId } from './arguments.ts'
import { caseOf, type EngineCore } from './core.ts'
import type { Refused } from './outcome.ts'
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
  { tenant, party }: Caller,
  id: CaseId,
): Promise<{ readonly process: AnyProcess; readonly kase: Case } | Refused> {
  const { environment, clock, store } = core.options
  const today = dayOf(localTimeOf(clock(), environment.zone))
  if (actsAs(environment, party, today).length === 0)
    return { outcome: 'refused', refused: [{ code: 'not-in-office', ...party, on: today }] }
  const stored = await store.load(tenant, checkedId(id))
  if (stored === undefined) return NOT_FOUND
  const process = core.processes(stored.process, stored.version)
  const mine = audiencesFor(environment, party, today, process.id)
  return maySee(process, stored.state, mine) ? { process, kase: caseOf(stored) } : NOT_FOUND
}
