import type { Effect } from '../journal/entry.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Instant } from '../time/day.ts'
import type { KeptDelivery, MemoryTenant } from './memory-tenant.ts'
import type { ClaimedDelivery, DeliveryDecision, DeliveryRow, Settlement } from './port.ts'

/** Keeps an effect for delivery; one that it corrects is withdrawn where it is pending or dead. */
export function keepDelivery(tenant: MemoryTenant, id: CaseId, effect: Effect, now: Instant): void {
  const corrected = effect.corrects === undefined ? undefined : tenant.deliveries.get(effect.corrects)
  if (corrected?.status === 'pending' || corrected?.status === 'dead')
    tenant.deliveries.set(corrected.effect.id, { ...corrected, status: 'withdrawn' })
  const row = { case: id, effect, status: 'pending', attempts: 0, nextAt: now } as const
  tenant.deliveries.set(effect.id, { ...row, error: null, decided: null, holder: null })
}

/** `claim` */
export function claimDeliveries(
  tenant: MemoryTenant,
  holder: string,
  now: Instant,
  until: Instant,
  limit: number,
  only: string | undefined,
): readonly ClaimedDelivery[] {
  const looked =
    only === undefined ? [...tenant.deliveries.values()] : [tenant.deliveries.get(only) ?? []].flat()
  const due = looked.filter(({ status, nextAt }) => status === 'pending' && nextAt <= now)
  const first = due.toSorted((one, other) =>
    one.nextAt < other.nextAt ? -1 : one.nextAt > other.nextAt ? 1 : 0,
  )
  return first.slice(0, limit).map((kept) => {
    const attempts = kept.attempts + 1
    tenant.deliveries.set(kept.effect.id, { ...kept, attempts, nextAt: until, holder })
    const { case: id, effect } = kept
    return { case: id, effect, attempts, follows: lastTold(tenant, effect) }
  })
}

/** Of the effects that one follows up, the last that a handler was handed. */
function lastTold(tenant: MemoryTenant, { corrects }: Effect): string | null {
  const before = corrects === undefined ? undefined : tenant.deliveries.get(corrects)
  if (before === undefined) return null
  if (wasClaimed(before) && before.effect.withdrawn !== true) return before.effect.id
  const earlier = lastTold(tenant, before.effect)
  // What takes back something that nobody was told is handed to nobody.
  return wasClaimed(before) && earlier !== null ? before.effect.id : earlier
}

/** Did a worker ever have it? What somebody decided to try again was tried before. */
function wasClaimed({ attempts, decided }: DeliveryRow): boolean {
  return attempts > 0 || decided !== null
}

/** `settle` */
export function settleDeliveries(
  tenant: MemoryTenant,
  holder: string,
  settlements: readonly Settlement[],
  after: (ms: number) => Instant,
): readonly string[] {
  return settlements.flatMap((settlement) => {
    const kept = tenant.deliveries.get(settlement.effect)
    if (kept?.holder !== holder) return []
    const became = settled(settlement, after)
    // What was corrected meanwhile stays withdrawn, unless it was delivered all the same.
    const status = kept.status === 'withdrawn' && became.status !== 'delivered' ? kept.status : became.status
    tenant.deliveries.set(settlement.effect, { ...kept, ...became, status, holder: null })
    return [settlement.effect]
  })
}

function settled(
  settlement: Settlement,
  after: (ms: number) => Instant,
): Pick<KeptDelivery, 'status' | 'error'> & Partial<KeptDelivery> {
  switch (settlement.as) {
    case 'delivered':
    case 'withdrawn':
      return { status: settlement.as, error: null }
    case 'retry':
      return { status: 'pending', error: settlement.error, nextAt: after(settlement.afterMs) }
    case 'dead':
      return { status: 'dead', error: settlement.error }
  }
}

/** `decideDelivery` */
export function decideDelivery(
  tenant: MemoryTenant,
  id: string,
  { to, by, reason }: DeliveryDecision,
  now: Instant,
): boolean {
  const kept = tenant.deliveries.get(id)
  if (kept?.status !== 'dead') return false
  const again = to === 'pending' ? { attempts: 0, nextAt: now } : {}
  tenant.deliveries.set(id, { ...kept, ...again, status: to, decided: { by, reason } })
  return true
}

/** A delivery without what only claims are about. */
export function deliveryRow({ holder: _holder, ...row }: KeptDelivery): DeliveryRow {
  return row
}
