import { createEngine, developmentKeys } from '@civicflow/core'
import type { Awaitable, Environment, LogNote, Store, Worker } from '@civicflow/core'
import { parties, type PartyName, processes, TENANT } from '../../../core/test/random-commands/view.ts'
import { type Handed, handlerOf, type Turn } from './handler.ts'

/** What both sides have in common: the time, and what is known of law and calendar. */
export interface World {
  readonly now: () => string
  readonly environment: () => Environment
}

/** One of two sides that are told and asked the same: a store with an engine, workers and their handler. */
export type Side = Awaited<ReturnType<typeof sideOn>>

/**
 * Sets a side up. What it makes follows from what it was told alone: ids and nonces are counted, not drawn.
 *
 * @param open gives the store, also after the process was ended
 */
export async function sideOn(open: () => Awaitable<Store>, { now, environment }: World) {
  const notes: LogNote[] = []
  const handed: Handed[] = []
  const workers = new Map<string, Worker>()
  const random = counting()
  let store = await open()
  let plan: { readonly turns: readonly Turn[]; readonly position: number } = { turns: [], position: 0 }
  const handler = handlerOf(handed, () => plan)
  const engineOn = (on: Store) =>
    createEngine({
      store: on,
      processes: Object.values(processes),
      environment: environment(),
      keys: developmentKeys(),
      clock: now,
      random,
      wait: handler.wait,
      log: (note) => void notes.push(note),
    })
  let engine = engineOn(store)
  const workerOn = (on: typeof engine, name: string) =>
    on.worker({
      tenants: [TENANT],
      name,
      deliver: handler.deliver,
      attempts: 2,
      atOnce: 3,
      backOff: (attempts) => attempts * 60_000,
    })
  const kept = (name: string) => {
    const worker = workers.get(name) ?? workerOn(engine, name)
    workers.set(name, worker)
    return worker
  }
  return {
    notes,
    handed,
    store: () => store,
    engine: () => engine,
    as: (party: PartyName, on = engine) => on.as({ tenant: TENANT, party: parties[party] }),
    /** An engine on another store, as a process of its own would have it. */
    engineOn,
    /** One round of a worker, whose handler does with each delivery what the turns say, again and again. */
    round: async (name: string, turns: readonly Turn[], on?: typeof engine) => {
      plan = { turns, position: await store.position(TENANT) }
      const before = handed.length
      const worker = on === undefined ? kept(name) : workerOn(on, name)
      const { [TENANT]: done } = await worker.round()
      return { done, handed: handed.slice(before) }
    },
    /** The process ends and begins anew, with what is known of law and calendar by then. */
    restart: async () => {
      await store.close()
      store = await open()
      engine = engineOn(store)
      workers.clear()
    },
  }
}

/** Bytes that are never the same twice, and the same for every side. */
function counting(): (length: number) => Uint8Array {
  let turn = 0
  return (length) => {
    turn += 1
    return Uint8Array.from({ length }, (_, place) => (place < 4 ? turn >>> (8 * place) : turn * 167 + place))
  }
}
