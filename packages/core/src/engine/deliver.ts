import { CallerError } from '../errors.ts'
import type { ClaimedDelivery, DeliveryRow, Settlement } from '../store/port.ts'
import type { EngineCore } from './core.ts'
import type { Deliver, Delivery } from './delivery.ts'

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

/** What became of one delivery. */
export interface Tried {
  /** `left`: it waits for its time, somebody else has it, or it is not pending. */
  readonly became: 'delivered' | 'withdrawn' | 'failed' | 'dead' | 'left'
  /** How it stands, where it is to be tried again. */
  readonly again?: Pick<DeliveryRow, 'attempts' | 'nextAt'>
}

/** A lease outlasts the longest attempt, so that a delivery under way is nobody else's. */
const MARGIN_MS = 30_000

/** How many deliveries are tried before others get their turn. */
const SHARE = 200

/** Delivers a share of what is pending and whose time has come, until `goesOn` says no; `more` where some may be left. */
export async function deliverShare(
  core: EngineCore,
  tenant: string,
  holder: string,
  plan: DeliveryPlan,
  goesOn: () => boolean,
): Promise<Delivered & { readonly more: boolean }> {
  const { store } = core.options
  let total: Delivered = { delivered: 0, failed: 0, dead: 0 }
  for (let tried = 0; tried < SHARE; ) {
    if (!goesOn()) return { ...total, more: false }
    const claimed = await store.claim(tenant, holder, plan.timeout + MARGIN_MS, plan.atOnce)
    if (claimed.length === 0) return { ...total, more: false }
    const settlements = await tryTogether(core, tenant, claimed, plan)
    const settled = new Set(await store.settle(tenant, holder, settlements))
    total = added(
      total,
      settlements.filter(({ effect }) => settled.has(effect)),
    )
    tried += claimed.length
  }
  return { ...total, more: true }
}

/** Tries the delivery of one effect, where it is pending, its time has come and nobody else has it. */
export async function deliverOne(
  core: EngineCore,
  tenant: string,
  holder: string,
  plan: DeliveryPlan,
  effect: string,
): Promise<Tried> {
  const { store } = core.options
  const claimed = await store.claim(tenant, holder, plan.timeout + MARGIN_MS, 1, effect)
  const settlements = claimed.length === 0 ? [] : await tryTogether(core, tenant, claimed, plan)
  const isSettled = claimed.length > 0 && (await store.settle(tenant, holder, settlements)).length > 0
  const became = isSettled ? becameOf(settlements) : 'left'
  if (became !== 'failed' && became !== 'left') return { became }
  const row = await store.delivery(tenant, effect)
  if (row?.status !== 'pending') return { became }
  return { became, again: { attempts: row.attempts, nextAt: row.nextAt } }
}

function becameOf([settlement]: readonly Settlement[]): Tried['became'] {
  if (settlement === undefined) return 'left'
  return settlement.as === 'retry' ? 'failed' : settlement.as
}

function added(total: Delivered, settled: readonly Settlement[]): Delivered {
  const count = (as: Settlement['as']) => settled.filter((one) => one.as === as).length
  return {
    delivered: total.delivered + count('delivered'),
    failed: total.failed + count('retry'),
    dead: total.dead + count('dead'),
  }
}

/** Tries what was claimed, all at once and within one time. */
async function tryTogether(
  core: EngineCore,
  tenant: string,
  claimed: readonly ClaimedDelivery[],
  plan: DeliveryPlan,
): Promise<readonly Settlement[]> {
  const [late, ended] = [new AbortController(), new AbortController()]
  const tooLong = core.options.wait(plan.timeout, ended.signal).then(() => {
    const error = new Error(`the handler did not come to an end within ${plan.timeout} ms`)
    if (!ended.signal.aborted) late.abort(error)
    throw error
  })
  tooLong.catch(() => {}) // Where all handlers were faster, nobody asks any more.
  try {
    return await Promise.all(
      claimed.map((one) => settlementOf(core, tenant, one, plan, late.signal, tooLong)),
    )
  } finally {
    ended.abort()
  }
}

/** Never rejects, so that what one handler throws costs no other delivery its settlement. */
async function settlementOf(
  core: EngineCore,
  tenant: string,
  claimed: ClaimedDelivery,
  plan: DeliveryPlan,
  signal: AbortSignal,
  tooLong: Promise<never>,
): Promise<Settlement> {
  const { effect, attempts, follows } = claimed
  if (effect.withdrawn === true && follows === null) return { effect: effect.id, as: 'withdrawn' }
  // Whoever tried it before never came back to say how it went.
  if (attempts > plan.attempts)
    return { effect: effect.id, as: 'dead', error: `no attempt of ${plan.attempts} came to an end` }
  try {
    // A handler that hangs is left behind, and what it still does or throws is nobody's business any more.
    await Promise.race([handedOver(plan.deliver, deliveryOf(tenant, claimed, signal)), tooLong])
    return { effect: effect.id, as: 'delivered' }
  } catch (thrown) {
    const error = messageOf(thrown)
    return attempts >= plan.attempts
      ? { effect: effect.id, as: 'dead', error }
      : { effect: effect.id, as: 'retry', error, afterMs: pauseAfter(core, tenant, claimed, plan) }
  }
}

/** A handler may throw at once, or later. */
async function handedOver(deliver: Deliver, delivery: Delivery): Promise<void> {
  await deliver(delivery)
}

function deliveryOf(
  tenant: string,
  { case: id, effect, attempts, follows }: ClaimedDelivery,
  signal: AbortSignal,
): Delivery {
  const { corrects: _corrects, fact: _fact, withdrawn, id: effectId, ...content } = effect
  return {
    tenant,
    case: id,
    id: effectId,
    ...content,
    attempt: attempts,
    ...(follows !== null && { follows }),
    ...(withdrawn && { withdrawn }),
    signal,
  }
}

const SECOND = 1000
const LONGEST_PAUSE = 365 * 86_400 * SECOND

/** What the host's `backOff` answers; where that is no pause, the log is told and the one that needs no host is taken. */
function pauseAfter(
  core: EngineCore,
  tenant: string,
  { effect, attempts }: ClaimedDelivery,
  { backOff }: DeliveryPlan,
): number {
  try {
    const pause = backOff(attempts)
    if (Number.isFinite(pause) && pause >= 0 && pause <= LONGEST_PAUSE) return pause
    const message = '`backOff` gives milliseconds, from 0 to a year'
    throw new CallerError('invalid-argument', message, { attempts, pause })
  } catch (error) {
    core.options.log?.({ note: 'back-off-failed', tenant, effect: effect.id, error })
    return doubled(attempts)
  }
}

/** Half a minute, doubled with every attempt up to six hours; in milliseconds. */
export function doubled(attempts: number): number {
  return Math.min(30 * SECOND * 2 ** (attempts - 1), 6 * 3600 * SECOND)
}

const LONGEST_ERROR = 2000

function messageOf(thrown: unknown): string {
  return textOf(thrown).slice(0, LONGEST_ERROR).toWellFormed()
}

/** What is thrown may be anything, and may throw when it is asked what it is. */
function textOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  } catch {
    return 'the handler threw something that has no text'
  }
}
