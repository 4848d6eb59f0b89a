import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Commit } from '@civicflow/core'
import { AS_SENT } from './asking.ts'
import type { Database, Sql } from './asking.ts'
import { givenBack, lent } from './lending.ts'
import type { LentClient } from './pool.ts'

// A commit tells nobody by itself: every NOTIFY takes one lock of the whole server until its transaction ends. It is told
// afterwards, once for all that was written within a moment.

const MOMENT_MS = 20
const RETRY_MS = 1000

const NOTIFY: Sql = () => `select pg_notify($1, tenant) from unnest($2::text[]) as tenant`

/** Tells other processes of commits in which something is to be delivered. */
export interface Telling {
  readonly tell: (commit: Commit) => void
}

export function tellingOn({ ask, schema }: Database): Telling {
  const tenants = new Set<string>()
  const send = () => {
    const named = [...tenants]
    tenants.clear()
    // Whoever is not told looks for himself.
    ask(NOTIFY, channelOf(schema), named).catch(() => {})
  }
  return {
    tell: ({ tenant, cases }) => {
      if (cases.every(({ effects }) => effects.length === 0)) return
      if (tenants.size === 0) setTimeout(send, MOMENT_MS).unref()
      tenants.add(tenant)
    },
  }
}

/**
 * Listens on a connection of its own, and on another one after that was lost, until it is ended. Wakes whenever it begins:
 * what came about before, it was not told.
 */
export async function watchOn(
  { pool, schema }: Database,
  connectMs: number,
  tenants: readonly string[],
  wake: () => void,
): Promise<() => Promise<void>> {
  const stop = new AbortController()
  const goOn = async () => {
    while (!stop.signal.aborted) {
      const client = await lent(pool, connectMs).catch(() => undefined)
      if (client !== undefined) {
        const lost = lostOr(client, stop.signal)
        const begun = listening(client, schema, tenants, wake)
        await Promise.race([lost, begun.then(() => lost)]).catch(() => {})
        givenBack(client, true)
      }
      await pause(RETRY_MS, undefined, { signal: stop.signal, ref: false }).catch(() => {})
    }
  }
  const going = goOn()
  return async () => {
    stop.abort()
    await going
  }
}

async function listening(
  client: LentClient,
  schema: string,
  tenants: readonly string[],
  wake: () => void,
): Promise<void> {
  const watched = new Set(tenants)
  client.on('notification', ({ payload = '' }) => void (watched.has(payload) && wake()))
  await client.query({ text: `listen ${channelOf(schema)}`, values: [], types: AS_SENT })
  wake()
}

/** Comes to an end when the connection does, or with the signal. */
function lostOr(client: LentClient, signal: AbortSignal): Promise<void> {
  return new Promise((end) => {
    client.on('error', () => end())
    signal.addEventListener('abort', () => end(), { once: true })
    if (signal.aborted) end()
  })
}

/** The channel of a schema; names of channels are no longer than 63 bytes. */
function channelOf(schema: string): string {
  return `civicflow_${createHash('sha256').update(schema).digest('hex').slice(0, 16)}`
}
