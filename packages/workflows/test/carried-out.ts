import {
  type AnyProcess,
  type CaseId,
  createEngine,
  developmentKeys,
  type Entry,
  type Environment,
  memoryStore,
  type Store,
  type StoredCase,
} from '@civicflow/core'
import { type CasePlan, recordPlan } from '@civicflow/core/testing'

const TENANT = 'ha-noi'

type Counted = Readonly<Record<string, number>>

/** What a plan has come to on a store. */
export interface CarriedOut {
  /** How many attempts were refused, as planned. */
  readonly refused: number
  readonly entries: readonly Entry[]
  readonly kept: readonly StoredCase[]
  readonly counters: (id: CaseId) => Promise<Counted>
  readonly verified: unknown
}

/** Records a plan on a store in memory; ids follow from the order in which cases are opened. */
export async function carriedOut(plan: CasePlan, environment: Environment): Promise<CarriedOut> {
  let now = ''
  let turn = 0
  const store = memoryStore()
  const engine = createEngine({
    store,
    processes: plan.processes,
    environment,
    keys: developmentKeys(),
    clock: () => now,
    random: (length) => {
      const bytes = new Uint8Array(length)
      new DataView(bytes.buffer).setUint32(0, (turn += 1))
      return bytes
    },
  })
  const { refused } = await recordPlan(plan, { engine, tenant: TENANT, goTo: (at) => (now = at) })
  const { entries } = await store.changes(TENANT, 0, 1_000_000)
  return {
    refused,
    entries: entries.map(({ entry }) => entry),
    kept: await allIn(store),
    counters: async (id) => store.counters(TENANT, id),
    verified: await engine.verify(TENANT),
  }
}

async function allIn(store: Store): Promise<readonly StoredCase[]> {
  const ids = await store.caseIds(TENANT, 0, 1_000_000)
  const cases = await Promise.all(ids.map(async ({ case: id }) => store.load(TENANT, id)))
  return cases.filter((one) => one !== undefined)
}

/** The figures of cases, counted anew from their states and added up. */
export function recounted(processes: readonly AnyProcess[], cases: readonly StoredCase[]): Counted {
  const sums: Record<string, number> = {}
  for (const { process: name, state, summary } of cases) {
    const { states: paths, tags } = summary
    const process = processes.find(({ id }) => id === name)
    for (const [figure, value] of Object.entries(process?.figures?.({ ...state, paths, tags }) ?? {}))
      sums[figure] = (sums[figure] ?? 0) + value
  }
  return sums
}

/** Without what is 0: a counter nobody added to is not kept. */
export function counting(counters: Counted): Counted {
  return Object.fromEntries(Object.entries(counters).filter(([, value]) => value !== 0))
}

/** By what two stores are told to hold the same journals. */
export const headsOf = ({ kept }: CarriedOut): readonly string[] =>
  kept.map(({ case: id, head }) => `${id} ${head}`)
