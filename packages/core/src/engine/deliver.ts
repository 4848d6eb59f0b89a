import type { ClaimedDelivery, Settlement } from '../store/port.ts'
import type { EngineCore } from './core.ts'
import type { Deliver } from './delivery.ts'

/** How deliveries are tried. */
export interface DeliveryPlan {
  readonly deliver: Deliver
  /** Milliseconds an attempt may take. */
  readonly timeout: number
  /** How often one is tried before somebody has to look at it. */
  readonly attempts: number
  /** Milliseconds until it is tried again after so many attempts. */
  readonly backOff: (attempts: number) => number
  /** How many are tried at a time. */
  readonly atOnce: number
}

/** What became of the deliveries of a round. */
export interface Delivered {
  readonly delivered: number
  readonly failed: number
  readonly dead: number
}

/** A lease outlasts the longest attempt, so that a delivery under way is nobody else's. */
const MARGIN_MS = 30_000

/** Delivers what is pending, until nothing is left whose time has come or `goesOn` says no. */
export async function deliverAll(
  core: EngineCore,
  tenant: string,
  holder: string,
  plan: DeliveryPlan,
  goesOn: () => boolean,
): Promise<Delivered> {
  const { store } = core.options
  let total: Delivered = { delivered: 0, failed: 0, dead: 0 }
  while (goesOn()) {
    const claimed = await store.claim(tenant, holder, plan.timeout + MARGIN_MS, plan.atOnce)
    if (claimed.length === 0) break
    const settlements = await Promise.all(claimed.map((one) => settlementOf(core, tenant, one, plan)))
    const settled = new Set(await store.settle(tenant, holder, settlements))
    total = added(
      total,
      settlements.filter(({ effect }) => settled.has(effect)),
    )
  }
  return total
}

function added(total: Delivered, settled: readonly Settlement[]): Delivered {
  const count = (as: Settlement['as']) => settled.filter((one) => one.as === as).length
  return {
    delivered: total.delivered + count('delivered'),
    failed: total.failed + count('retry'),
    dead: total.dead + count('dead'),
  }
}

async function settlementOf(
  core: EngineCore,
  tenant: string,
  claimed: ClaimedDelivery,
  plan: DeliveryPlan,
): Promise<Settlement> {
  const { effect, attempts, follows } = claimed
  if (effect.withdrawn === true && follows === null) return { effect: effect.id, as: 'withdrawn' }
  // Whoever tried it before never came back to say how it went.
  if (attempts > plan.attempts)
    return { effect: effect.id, as: 'dead', error: `no attempt of ${plan.attempts} came to an end` }
  try {
    await attempt(core, tenant, claimed, plan)
    return { effect: effect.id, as: 'delivered' }
  } catch (thrown) {
    const error = messageOf(thrown)
    return attempts >= plan.attempts
      ? { effect: effect.id, as: 'dead', error }
      : { effect: effect.id, as: 'retry', error, afterMs: plan.backOff(attempts) }
  }
}

/** One attempt; a handler that hangs is left behind, and what it still does or throws is nobody's business any more. */
async function attempt(
  { options: { wait } }: EngineCore,
  tenant: string,
  { case: id, effect, attempts, follows }: ClaimedDelivery,
  { deliver, timeout }: DeliveryPlan,
): Promise<void> {
  const { corrects: _corrects, fact: _fact, withdrawn, id: effectId, ...content } = effect
  const [late, ended] = [new AbortController(), new AbortController()]
  const handled = (async () =>
    deliver({
      tenant,
      case: id,
      id: effectId,
      ...content,
      attempt: attempts,
      ...(follows !== null && { follows }),
      ...(withdrawn && { withdrawn }),
      signal: late.signal,
    }))()
  const tooLong = wait(timeout, ended.signal).then(() => {
    const error = new Error(`the handler did not come to an end within ${timeout} ms`)
    if (!ended.signal.aborted) late.abort(error)
    throw error
  })
  tooLong.catch(() => {}) // Where the handler was faster, nobody asks any more.
  try {
    await Promise.race([handled, tooLong])
  } finally {
    ended.abort()
  }
}

const LONGEST_ERROR = 2000

function messageOf(thrown: unknown): string {
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  return text.toWellFormed().slice(0, LONGEST_ERROR)
}
