import type { Delivered, DeliveryRow, Instant, Store, Tried } from '@civicflow/core'
import type { Dbos, DbosQueueOptions } from './dbos.ts'
import type { Errands } from './errands.ts'
import { type Queue, queueOn } from './queues.ts'

/** Deliveries as workflows: one for each attempt of an effect, which is begun once, whoever begins it. */
export interface Deliveries {
  register(): Promise<unknown>
  /** Begins the first attempt of a new effect. */
  begin(tenant: string, effect: string): Promise<void>
  /** Begins anew with a dead letter, whose last attempt may be coming to its end just now. */
  retry(tenant: string, effect: string): Promise<void>
  /** Begins what is due and was not begun; waits for none of it. */
  beginDue(tenant: string): Promise<Delivered>
  /** Has everything tried that is due, and waits for it. */
  tryDue(tenant: string): Promise<Delivered>
}

type TryOne = (tenant: string, effect: string) => Promise<Tried>
type DeliveryQueue = Queue<[tenant: string, effect: string], Tried['became']>

export function deliveriesOn(
  dbos: Dbos,
  store: Store,
  errands: Errands,
  name: string,
  options: DbosQueueOptions,
  tryOne: TryOne,
): Deliveries {
  const queue: DeliveryQueue = queueOn(dbos, name, options, async (tenant, effect) => {
    const { became, again } = await tryOne(tenant, effect)
    if (again !== undefined) await errands.now(() => beginAgain(store, queue, tenant, effect, again))
    return became
  })
  return {
    register: () => queue.register(),
    begin: (tenant, effect) => beginAttempt(queue, tenant, effect, 1),
    retry: (tenant, effect) => queue.add(tenant, effect),
    beginDue: async (tenant) => {
      for (const { effect, attempts } of await dueDeliveries(store, tenant))
        await beginAttempt(queue, tenant, effect.id, attempts + 1)
      return counted([])
    },
    tryDue: async (tenant) => {
      const due = await dueDeliveries(store, tenant)
      return counted(await Promise.all(due.map(({ effect }) => queue.result(tenant, effect.id))))
    },
  }
}

function beginAttempt(
  queue: DeliveryQueue,
  tenant: string,
  effect: string,
  attempt: number,
  afterMs = 0,
): Promise<void> {
  return queue.once([tenant, effect, attempt], afterMs, tenant, effect)
}

/** Begins the next attempt for its time: by then the claim of a process that died has ended too. */
async function beginAgain(
  store: Store,
  queue: DeliveryQueue,
  tenant: string,
  effect: string,
  { attempts, nextAt }: NonNullable<Tried['again']>,
): Promise<void> {
  const afterMs = Date.parse(nextAt) - Date.parse(await store.now())
  await beginAttempt(queue, tenant, effect, attempts + 1, afterMs)
}

const PAGE = 500

/** What is begun in one sweep at the most: of what waits on the queue already, nothing more is to be begun. */
const SHARE = 1000

/** Pending deliveries whose time has come, in the order of their effects. */
async function dueDeliveries(store: Store, tenant: string): Promise<readonly DeliveryRow[]> {
  const now: Instant = await store.now()
  const due: DeliveryRow[] = []
  let after: string | undefined
  do {
    const place = after === undefined ? {} : { after }
    const page = await store.deliveries({ tenant, status: 'pending', limit: PAGE, ...place })
    due.push(...page.rows.filter(({ nextAt }) => nextAt <= now))
    after = page.next
  } while (after !== undefined && due.length < SHARE)
  return due
}

function counted(all: readonly Tried['became'][]): Delivered {
  const count = (became: Tried['became']) => all.filter((one) => one === became).length
  return { delivered: count('delivered'), failed: count('failed'), dead: count('dead') }
}
