import { postgresStore } from '@civicflow/adapters/postgres'
import { accepted, createEngine, type Engine, memoryStore, type Store } from '@civicflow/core'
import { petition } from '@civicflow/workflows'
import pg from 'pg'
import { atNoon, commitOf, decideOn } from '../many-petitions.ts'
import { officeOf, processes, raised, TENANT } from '../petitions.ts'
import { environment, keys } from '../world.ts'
import { filled } from './filling.ts'
import { copyCases } from './many-copies.ts'
import { poolOn } from './server.ts'

/** A word in one petition alone, of the ward that `WARD` numbers. */
export const RARE = 'Quảng Bá'
export const WARD = 17

type Petitions = Engine<Store, (typeof processes)[number]>

/** Petitions in memory, and how often each of them is in the database. */
export interface Sample {
  readonly engine: Petitions
  readonly copies: number
}

/** Many petitions in a database. */
export interface Crowd {
  readonly engine: Petitions
  readonly pool: pg.Pool
  /** The schema's name, quoted. */
  readonly schema: string
  /** What the petitions are copies of; those of the first are before those of the second. */
  readonly samples: readonly Sample[]
  /** How long it took to make them, in milliseconds. */
  readonly took: number
  readonly close: () => Promise<void>
}

/** Fills a database with about so many open petitions; what was due by now has been noted in them. */
export async function crowdIn(url: string, count: number): Promise<Crowd> {
  const start = performance.now()
  const decided = memoryStore({ clock: atNoon })
  const ids = await decideOn(decided)
  const { engine: deciding } = officeOf(decided, atNoon)
  await deciding.worker({ tenants: [TENANT], deliver: () => {} }).round()
  const pool = poolOn(url, 8)
  const store = await postgresStore({ pool, clock: atNoon })
  const copies = Math.round(count / ids.length)
  await withClient(url, (client) =>
    filled(client, async () => {
      await writeTo(store, decided, ids)
      await copyCases(client, { schema: store.schema, count: copies })
    }),
  )
  const alone = memoryStore({ clock: atNoon })
  const { engine: opening, office } = officeOf(alone, atNoon)
  const { case: rare } = accepted(
    await office.open(petition, { ...raised(WARD - 1, '2026-12-10'), title: RARE }),
  )
  await writeTo(store, alone, [rare])
  const engine = createEngine({ store, processes, environment, keys, clock: atNoon })
  const close = async () => {
    await engine.close()
    await pool.end()
  }
  const took = performance.now() - start
  const samples = [
    { engine: deciding, copies },
    { engine: opening, copies: 1 },
  ]
  return { engine, pool, schema: store.schema, samples, took, close }
}

async function writeTo(store: Store, decided: Store, ids: readonly string[]): Promise<void> {
  const parts = await Promise.all(ids.map((id) => commitOf(decided, id)))
  const results = await store.applyAll(parts.map((part) => ({ tenant: TENANT, cases: [part], counters: [] })))
  for (const { outcome } of results) if (outcome !== 'committed') throw new Error(outcome)
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
