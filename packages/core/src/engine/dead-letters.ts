import { reasonless } from '../kernel/reasonless.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { DeliveryDecision } from '../store/port.ts'
import { checkedText } from './arguments.ts'
import type { EngineCore } from './core.ts'
import type { Decided } from './delivery.ts'
import type { Refused } from './outcome.ts'
import { actsAs, rolesThatAct } from './reader.ts'
import { callerName } from './record.ts'
import { todayOf } from './today.ts'
import { type Caller, visibleCase } from './visible-case.ts'

/** Retries or drops a dead letter, for somebody who acts in its case and says why. */
export async function decideLetter(
  core: EngineCore,
  caller: Caller,
  effect: string,
  to: DeliveryDecision['to'],
  reason: string,
): Promise<Decided | Refused> {
  const { store } = core.options
  const letter = await store.delivery(caller.tenant, checkedText(effect))
  if (letter === undefined) return NO_LETTER
  const known = await visibleCase(core, caller, letter.case)
  if ('outcome' in known) return known
  const refused = [roleless(core, caller, known.process, known.kase), reasonless(reason)].flatMap(
    (refusal) => refusal ?? [],
  )
  if (refused.length > 0) return { outcome: 'refused', refused }
  const decision = { to, by: callerName(caller.party), reason: reason.normalize('NFC') }
  return (await store.decideDelivery(caller.tenant, effect, decision)) ? { outcome: 'decided' } : NO_LETTER
}

const NO_LETTER: Refused = { outcome: 'refused', refused: [{ code: 'not-found' }] }

function roleless(
  core: EngineCore,
  { party }: Caller,
  process: AnyProcess,
  { state }: Case,
): Refusal | undefined {
  const ids = actsAs(core.options.environment, party, todayOf(core))
  const parties = process.parties(state.context)
  const roles = rolesThatAct(process).filter((role) => (parties[role] ?? []).length > 0)
  const hasRole = roles.some((role) => parties[role]?.some((id) => ids.includes(id)))
  return hasRole ? undefined : { code: 'no-role', actor: party.office, roles }
}
