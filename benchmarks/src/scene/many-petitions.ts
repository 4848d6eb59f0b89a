import { accepted, type CaseCommit, isoDay, memoryStore, type Store, toDayNumber } from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { petition } from '@civicflow/workflows'
import { copyCases } from './many-copies.ts'
import { officeOf, raised, TENANT, wayOf } from './petitions.ts'

/** The day it is for everybody who asks. */
export const TODAY = '2026-12-15'
export const atNoon = () => `${TODAY}T05:00:00.000Z`

/** Petitions that are really decided and written by the store; the others are copies of their rows. */
const DECIDED = 2000

/** How many facts petitions have behind them: most wait for an answer. */
const STAGES = [3, 3, 1, 3, 2, 3, 3, 0, 3, 3, 4, 3, 5]

/** Fills a file with open petitions as a province has them: in every ward, at every stage, some overdue. */
export async function seedPetitions(
  file: string,
  count: number,
  options: { readonly journal?: boolean } = {},
): Promise<void> {
  const store = sqliteStore({ file, durability: 'normal' })
  await store.apply({ tenant: TENANT, cases: await decidedPetitions(), counters: [] })
  store.close()
  copyCases(file, count / DECIDED, options)
}

/** Petitions run on a store in memory, each as one commit. */
async function decidedPetitions(): Promise<readonly CaseCommit[]> {
  const store = memoryStore()
  const commits: CaseCommit[] = []
  for (const id of await decideOn(store)) commits.push(await commitOf(store, id))
  return commits
}

/** Decides petitions on a store, which may hold nothing else. Gives their ids, in the order they were opened. */
export async function decideOn(store: Store): Promise<readonly string[]> {
  const { office } = officeOf(store, atNoon)
  const ids: string[] = []
  for (let turn = 0; turn < DECIDED; turn += 1) {
    const received = isoDay(toDayNumber('2026-09-01') + ((turn * 31) % 100))
    const day = (after: number) => isoDay(toDayNumber(received) + after)
    const { case: id } = accepted(await office.open(petition, raised(turn, day(-9))))
    const days = { sent: day(-5), received, answered: day(4) }
    for (const fact of wayOf(turn, days).slice(0, STAGES[turn % STAGES.length]))
      accepted(await office.record(id, fact))
    ids.push(id)
  }
  return ids
}

/** A case as one commit, without what it has to send. */
export async function commitOf(store: Store, id: string): Promise<CaseCommit> {
  const { stored, index } = await store.inspect(TENANT, id)
  const entries = await store.entries(TENANT, id)
  if (stored === undefined) throw new Error(`${id} is gone`)
  const { process, version, state, summary } = stored
  return {
    case: id,
    expectedRevision: 0,
    process,
    version,
    entries: entries.map(({ entry }) => entry),
    state,
    summary,
    index: { add: index, remove: { traits: [], queue: [], texts: [] } },
    effects: [],
  }
}
